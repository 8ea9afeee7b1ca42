// Payback: after how many periods an investment has paid for itself.
//
//              investment
//   payback = ------------, never where there is no saving
//              net saving
//
//   investment   money > 0, once
//   net saving   money of any sign, per period; what is saved less what is spent for it
//
// Example: 12,000 / 1,500 = 8 months.
// Source: the usual definition; it ignores the value of time and everything after.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input paid_back_investment = {
    .id = "investment", .unit = money, .timing = Timing::once, .range = {.above_lowest = true}};
inline constexpr Input net_saving = {.id = "net-saving", .unit = money, .may_be_negative = true};

inline constexpr Metric payback_months = define({
    .id = "payback-months",
    .topic = Topic::investment,
    .unit = unit_of(Dimension::period),
    .formula = crossing(paid_back_investment, net_saving),
    .example = {{&paid_back_investment, "12000"}, {&net_saving, "1500"}},
    .related = {"return-on-investment", "npv", "investment-total"},
});

}  // namespace contact_cost::metrics
