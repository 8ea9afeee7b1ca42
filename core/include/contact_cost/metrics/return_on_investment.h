// Return on investment: what an investment brought in, in percent of what it cost.
//
//              total return - investment               net gain
//   ROI % = ----------------------------- x 100  =  -------------- x 100
//                     investment                      investment
//
//   investment     money > 0, once; every cost of the investment
//   total return   money of any sign, once; what came back in all, or
//   net gain       money of any sign, once; what was left after the investment was paid
//
// Example: (52,000 - 40,000) / 40,000 = 30 %. The result is not annualised.
// Source: Forrester TEI; both readings are in use, so the visitor says which one is meant.
#pragma once

#include "contact_cost/metric.h"

namespace contact_cost::metrics {

inline constexpr Input investment = {.id = "investment", .unit = money, .timing = Timing::once};
inline constexpr Input total_return = {
    .id = "total-return", .unit = money, .timing = Timing::once, .may_be_negative = true};
inline constexpr Input net_gain = {
    .id = "net-gain", .unit = money, .timing = Timing::once, .may_be_negative = true};

inline constexpr Metric return_on_investment = define({
    .id = "return-on-investment",
    .topic = Topic::investment,
    .unit = percentage,
    .formula = percent_of(either(net_gain, total_return - investment), investment),
    .example = {{&investment, "40000"}, {&total_return, "52000"}},
    .related = {"payback-months", "npv", "tco-compare", "investment-total"},
    .order = {&investment, &total_return, &net_gain},
});

}  // namespace contact_cost::metrics
