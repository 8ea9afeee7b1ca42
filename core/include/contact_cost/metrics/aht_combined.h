// Combined handle time: the average of several groups, weighted by their calls.
//
//                   sum of average handle time x calls
//   combined AHT = ------------------------------------, never the average of the averages
//                             sum of calls
//
//   groups   rows: average handle time   seconds >= 0, once
//                  calls                 count >= 0, per period
//
// Example: (240 x 3,000 + 420 x 1,000) / 4,000 = 285 seconds per call.
// Source: Call Centre Helper.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Metric aht_combined = define({
    .id = "aht-combined",
    .topic = Topic::labour,
    .unit = second / call,
    .formula =
        sum_of_rows("handle-time",
                    named("handle-time", counted_as(second / call, average_handle_time_input) * calls)) /
        sum_of_rows("calls", calls),
    .example = {{&average_handle_time_input, "240", 1},
                {&calls, "3000", 1},
                {&average_handle_time_input, "420", 2},
                {&calls, "1000", 2}},
    .related = {"average-handle-time", "handle-time-without-hold"},
    .list = {.id = "groups", .fields = {&average_handle_time_input, &calls}},
});

}  // namespace contact_cost::metrics
