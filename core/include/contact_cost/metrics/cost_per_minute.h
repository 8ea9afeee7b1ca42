// Cost per minute: what a minute of the work costs. Handled and paid minutes are never mixed.
//
//                      total cost       minutes = contacts x average handle time / 60, or
//   cost per minute = ------------                paid hours x 60
//                       minutes
//
//   total cost            money >= 0, per period; whole or as cost lines
//   contacts              count > 0, per period; whole or as channel lines
//   average handle time   seconds > 0, once
//   paid hours            hours > 0, per period; in place of the two
//
// Example: 48,000 / (7,500 x 384 / 60) = 1 money per minute.
// Source: MetricNet and others; a figure without its kind of minute means nothing.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input paid_hours = {.id = "paid-hours", .unit = hour};

inline constexpr Expression handled_minutes =
    named("handle-time", contacts* counted_as(second / contact, average_handle_time_input)) /
    seconds_per_minute;

inline constexpr Metric cost_per_minute = define({
    .id = "cost-per-minute",
    .topic = Topic::unit_cost,
    .unit = money / minute,
    .formula = contact_cost::total_cost / either("minutes", handled_minutes, paid_hours* minutes_per_hour),
    .example = {{&total_cost_whole, "48000"}, {&contacts_whole, "7500"}, {&average_handle_time_input, "384"}},
    .related = {"average-handle-time", "cost-per-contact", "fully-loaded-agent-hour"},
});

}  // namespace contact_cost::metrics
