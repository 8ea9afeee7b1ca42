// Shrinkage: how much of the paid time agents are not there for contacts.
//
//                  shrinkage hours
//   shrinkage % = ------------------ x 100
//                  available hours
//
//   shrinkage hours   hours >= 0, per period; leave, illness, training, meetings, breaks; not above available
//   available hours   hours > 0, per period; all that is paid
//
// Example: 750 / 2,500 = 30 %.
// Source: Call Centre Helper; ACXPA. Some tools leave scheduled breaks out.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input shrinkage_hours = {.id = "shrinkage-hours", .unit = hour};
inline constexpr Input available_hours = {.id = "available-hours", .unit = hour};

inline constexpr Metric shrinkage = define({
    .id = "shrinkage",
    .topic = Topic::labour,
    .unit = percentage,
    .formula = share_of(shrinkage_hours, available_hours),
    .example = {{&shrinkage_hours, "750"}, {&available_hours, "2500"}},
    .related = {"required-staff", "utilisation", "occupancy", "fully-loaded-agent-hour"},
});

}  // namespace contact_cost::metrics
