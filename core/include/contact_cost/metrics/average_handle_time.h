// Average handle time: how long an agent is busy with one call.
//
//                           talk time + hold time + after-call work
//   average handle time = ------------------------------------------
//                                          calls
//
//   talk, hold, after-call work   seconds >= 0 in all, per period; hold is within the call, never the queue
//   calls                         count > 0, per period; handled calls
//
// Example: (1,080,000 + 90,000 + 270,000) / 4,800 = 300 seconds per call.
// Source: Call Centre Helper; Amazon Connect counts the same three.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input talk_time = {.id = "talk-time", .unit = second};
inline constexpr Input hold_time = {.id = "hold-time", .unit = second};
inline constexpr Input after_call_work = {.id = "after-call-work", .unit = second};

inline constexpr Metric average_handle_time = define({
    .id = "average-handle-time",
    .topic = Topic::labour,
    .unit = second / call,
    .formula = named("handle-time", talk_time + hold_time + after_call_work) / calls,
    .example =
        {{&talk_time, "1080000"}, {&hold_time, "90000"}, {&after_call_work, "270000"}, {&calls, "4800"}},
    .related = {"handle-time-without-hold", "aht-combined", "cost-per-minute", "occupancy"},
    .readings = {"average-handle-time", "handle-time-without-hold"},
});

}  // namespace contact_cost::metrics
