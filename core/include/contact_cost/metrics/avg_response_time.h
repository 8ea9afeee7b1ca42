// Average response time: how long a customer waits for the first answer.
//
//                            total wait
//   average response time = ------------
//                             answered
//
//   total wait   seconds >= 0, per period; of answered contacts
//   answered     count > 0, per period
//
// Example: 96,000 / 4,000 = 24 seconds per contact.
// Source: the usual definition of average speed of answer, over any channel.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input total_wait = {.id = "total-wait", .unit = second};
inline constexpr Input answered = count("answered", contact);

inline constexpr Metric avg_response_time = define({
    .id = "avg-response-time",
    .topic = Topic::quality,
    .unit = second / contact,
    .formula = total_wait / answered,
    .example = {{&total_wait, "96000"}, {&answered, "4000"}},
    .related = {"csat", "average-handle-time", "occupancy"},
});

}  // namespace contact_cost::metrics
