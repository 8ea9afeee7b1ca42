// Net present value: what all cash flows of an investment are worth today.
//
//                  cash flow in year t
//   NPV = sum of ---------------------, t = 0, 1, 2, ...; the first flow is today's and undiscounted
//                    (1 + rate) ^ t
//
//   cash flows   rows: cash flow   money of any sign, once; up to 61
//   rate         percent, above -50 and below 100; for the time between two flows
//
// Example: -10,000 + 6,000 / 1.1 + 6,000 / 1.21 = 413.22 (50000/121).
// Source: NumPy's convention; a spreadsheet's NPV() discounts the first flow as well. Exact, however
// long: the answer to 61 flows of 30 digits at a rate of 30 digits has 1,900 on either side of its fraction.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input cash_flow = {
    .id = "cash-flow", .unit = money, .timing = Timing::once, .may_be_negative = true};
inline constexpr Input rate = {
    .id = "rate",
    .unit = percentage,
    .timing = Timing::once,
    .may_be_negative = true,
    .range = {.lowest = -50, .highest = 100, .above_lowest = true, .below_highest = true},
    .usual = {.lowest = 1, .highest = 50},
};

inline constexpr Expression growth = named("growth", one + rate);

inline constexpr Metric npv = define({
    .id = "npv",
    .topic = Topic::investment,
    .unit = money,
    .formula =
        sum_of_rows("npv", named("present-value", cash_flow / power_of_row("discount-factor", growth))),
    .beside = {growth},
    .example = {{&cash_flow, "-10000", 1}, {&cash_flow, "6000", 2}, {&cash_flow, "6000", 3}, {&rate, "10"}},
    .related = {"return-on-investment", "payback-months", "tco-compare"},
    .list = {.id = "cash-flows", .fields = {&cash_flow}},
    .order = {&cash_flow, &rate},
});

}  // namespace contact_cost::metrics
