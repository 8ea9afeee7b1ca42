// Handle time without hold: the reading that leaves hold time out.
//
//                   talk time + after-call work
//   handle time = -----------------------------
//                             calls
//
//   talk, after-call work   seconds >= 0 in all, per period
//   calls                   count > 0, per period; handled calls
//
// Example: (1,080,000 + 270,000) / 4,500 = 300 seconds per call.
// Source: in use in Vietnam and China; compare it only with figures of the same reading.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/average_handle_time.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Metric handle_time_without_hold = define({
    .id = "handle-time-without-hold",
    .topic = Topic::labour,
    .unit = second / call,
    .formula = named("handle-time", talk_time + after_call_work) / calls,
    .example = {{&talk_time, "1080000"}, {&after_call_work, "270000"}, {&calls, "4500"}},
    .related = {"average-handle-time", "aht-combined"},
    .readings = {"average-handle-time", "handle-time-without-hold"},
});

}  // namespace contact_cost::metrics
