// Investment total: what an investment costs over its time, one-off and running.
//
//   investment total = one-off costs + recurring costs x periods
//
//   each line   money >= 0; given once, or per period
//   periods     number > 0, once; how many of the request's periods the investment lasts
//
// Example: 40,000 + (1,500 + 800) x 36 = 122,800 over 36 months.
// Source: the components that vendors and analysts list; maintenance is running cost, not capital.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input equipment = amount("equipment");
inline constexpr Input infrastructure = amount("infrastructure");
inline constexpr Input campaigns = amount("campaigns");
inline constexpr Input it_staff = amount("it-staff");
inline constexpr Input periods = {
    .id = "periods", .unit = number, .timing = Timing::once, .range = {.above_lowest = true}};

inline constexpr Expression one_off_costs =
    named("one-off-costs", sum_of_once(software, equipment, infrastructure, wages, bonuses, campaigns,
                                       training, recruitment, it_staff));
inline constexpr Expression recurring_costs =
    named("recurring-costs", sum_of_recurring(software, equipment, infrastructure, wages, bonuses, campaigns,
                                              training, recruitment, it_staff));

inline constexpr Metric investment_total = define({
    .id = "investment-total",
    .topic = Topic::investment,
    .unit = money,
    .formula = one_off_costs + named("recurring-total", recurring_costs* counted_as(ratio, periods)),
    .example = {{&equipment, "40000", 0, "once"}, {&software, "1500"}, {&it_staff, "800"}, {&periods, "36"}},
    .related = {"return-on-investment", "tco-compare", "payback-months"},
    .order = {&software, &equipment, &infrastructure, &wages, &bonuses, &campaigns, &training, &recruitment,
              &it_staff, &periods},
});

}  // namespace contact_cost::metrics
