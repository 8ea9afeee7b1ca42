// Contacts per agent hour: how much an hour of work handles.
//
//                                contacts
//   contacts per agent hour = -------------
//                              agent hours
//
//   contacts      count >= 0, per period; handled
//   agent hours   hours > 0, per period
//
// Example: 7,500 / 1,250 = 6 contacts per hour.
// Source: the usual definition; it describes the work, not the person.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input agent_hours = {.id = "agent-hours", .unit = hour};

inline constexpr Metric contacts_per_agent_hour = define({
    .id = "contacts-per-agent-hour",
    .topic = Topic::workload,
    .unit = contact / hour,
    .formula = contacts_whole / agent_hours,
    .example = {{&contacts_whole, "7500"}, {&agent_hours, "1250"}},
    .related = {"utilisation", "average-handle-time", "labour-cost-per-contact"},
});

}  // namespace contact_cost::metrics
