// Total cost of ownership: on-premises against cloud over some years, and when they break even.
//
//   on-premises = (purchase - residual value) + running cost x years
//   cloud       = set-up + (seats x price per seat + other running cost) x years
//   result      = cloud - on-premises
//   break-even  = (purchase - residual value - set-up) / (cloud per period - running cost)
//
// The break-even is the time over which both totals are equal, that is, where the result would be 0. It takes
// the residual value for the same whenever the use ends. The two sides of its fraction are what on-premises
// costs more once, and what it costs less in each period:
//
//   both above 0       the cloud is cheaper at first, on-premises after the break-even
//   both below 0       reversed: on-premises is cheaper at first, the cloud after it
//   once 0, period not the break-even is 0: one way is cheaper from the first day
//   signs apart        there is none: one way is cheaper from the first day
//   period 0           there is none: the same way stays cheaper, or both cost the same
//
//   purchase             money >= 0, once
//   running cost         money >= 0, per period
//   residual value       money, once, not above the purchase; assumed 0
//   seats                count >= 0, once
//   price per seat       money >= 0, per period
//   cloud set-up         money >= 0, once; integration, training; assumed 0
//   cloud running cost   money >= 0, per period; assumed 0
//   years                1 to 10
//
// Example: 40 seats at 1,080 a year v 120,000 + 18,000 a year: 216,000 - 210,000 = 6,000 over 5 years;
// they break even after 120,000 / 25,200 = 4.76 years.
// Source: Ovum and ContactBabel compare the same lines; the sign depends on seats and years.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input running_cost = amount("running-cost");
inline constexpr Input seats = once(count("seats", seat));
inline constexpr Input price_per_seat = {.id = "price-per-seat", .unit = money / seat};
inline constexpr Input cloud_setup = assumed("0", once(amount("cloud-setup")));
inline constexpr Input cloud_running_cost = assumed("0", amount("cloud-running-cost"));
inline constexpr Input years = {.id = "years",
                                .unit = unit_of(Dimension::year),
                                .timing = Timing::years,
                                .range = {.lowest = 1, .highest = 10}};

inline constexpr Expression cloud_per_period =
    named("cloud-per-period", named("subscription", seats* price_per_seat) + cloud_running_cost);
inline constexpr Expression cloud_total =
    named("cloud-total", cloud_setup + named("cloud-running", cloud_per_period* years));
inline constexpr Expression net_purchase = named("net-purchase", purchase - residual_value);
inline constexpr Expression on_premises_total =
    named("on-premises-total", net_purchase + named("on-premises-running", running_cost* years));
inline constexpr Expression break_even =
    named("break-even", crossing(named("extra-capital", net_purchase - cloud_setup),
                                 named("saving-per-period", cloud_per_period - running_cost)));

inline constexpr Metric tco_compare = define({
    .id = "tco-compare",
    .topic = Topic::investment,
    .unit = money,
    .formula = cloud_total - on_premises_total,
    .beside = {break_even},
    .example = {{&purchase, "120000"},
                {&running_cost, "18000"},
                {&seats, "40"},
                {&price_per_seat, "90", 0, "month"},
                {&years, "5"}},
    .related = {"investment-total", "depreciation", "return-on-investment", "npv"},
    .order = {&purchase, &running_cost, &residual_value, &seats, &price_per_seat, &cloud_setup,
              &cloud_running_cost, &years},
    .default_period = Period::year,
});

}  // namespace contact_cost::metrics
