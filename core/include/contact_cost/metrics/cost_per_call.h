// Cost per call (inbound): what one handled inbound call costs.
//
//                     total cost
//   cost per call = --------------      calls = calls offered - calls abandoned
//                       calls
//
//   total cost       money >= 0, per period, of the inbound voice work; whole or as cost lines
//   calls            count > 0, per period; handled calls, whole or as offered less abandoned
//   calls abandoned  count, less than calls offered
//
// Example: 33,000 / 6,000 = 5.50 money per call.
// Source: Call Centre Helper; dividing by offered calls would flatter a centre that lets callers go.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input calls_offered = count("calls-offered", call);
inline constexpr Input calls_abandoned = {
    .id = "calls-abandoned",
    .unit = call,
    .counted = true,
    .below = &calls_offered,
    .not_below = Status::abandoned_not_below_offered,
};

inline constexpr Metric cost_per_call = define({
    .id = "cost-per-call",
    .topic = Topic::unit_cost,
    .unit = money / call,
    .formula = contact_cost::total_cost / either(calls, calls_offered - calls_abandoned),
    .example = {{&total_cost_whole, "33000"}, {&calls, "6000"}},
    .related = {"cost-per-contact", "average-handle-time", "fcr-gross", "cost-per-minute", "what-if"},
    .readings = {"cost-per-call", "cost-per-sale", "cost-per-lead"},
});

}  // namespace contact_cost::metrics
