// Labour cost per contact: the agents' part of the cost per contact, from what drives it.
//
//                             hourly cost x average handle time / 3600
//   labour cost per contact = ------------------------------------------
//                                  occupancy x (1 - shrinkage)
//
//   hourly cost           money per paid hour >= 0, benefits and taxes included
//   average handle time   seconds >= 0
//   occupancy             percent > 0, up to 100
//   shrinkage             percent, below 100
//
// Example: 25 x 0.1 / (0.8 x 0.7) = 4.46 money per contact (125/28).
// Source: the definitions of the four; leaving out shrinkage understates it by 1 / (1 - shrinkage).
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Expression handling_cost =
    named("handling-cost",
          hourly_cost* named("handle-hours",
                             counted_as(second / contact, average_handle_time_input) / seconds_per_hour));

inline constexpr Metric labour_cost_per_contact = define({
    .id = "labour-cost-per-contact",
    .topic = Topic::labour,
    .unit = money / contact,
    .formula = handling_cost / named("working-share", occupancy_input* productive_share),
    .example = {{&hourly_cost, "25"},
                {&average_handle_time_input, "360"},
                {&occupancy_input, "80"},
                {&shrinkage_input, "30"}},
    .related = {"fully-loaded-agent-hour", "average-handle-time", "occupancy", "what-if"},
});

}  // namespace contact_cost::metrics
