// Occupancy: how much of their logged-in time agents handle contacts.
//
//                  handling hours
//   occupancy % = ------------------ x 100
//                  logged-in hours
//
//   handling hours    hours >= 0, per period; not above logged-in hours
//   logged-in hours   hours > 0, per period
//
// Example: 1,360 / 1,700 = 80 %.
// Source: Call Centre Helper; above 85 % is commonly given as the ceiling.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input handling_hours = {.id = "handling-hours", .unit = hour};
inline constexpr Input logged_in_hours = {.id = "logged-in-hours", .unit = hour};

inline constexpr Metric occupancy = define({
    .id = "occupancy",
    .topic = Topic::labour,
    .unit = percentage,
    .formula = share_of(handling_hours, logged_in_hours),
    .example = {{&handling_hours, "1360"}, {&logged_in_hours, "1700"}},
    .related = {"utilisation", "shrinkage", "required-staff", "labour-cost-per-contact"},
    .readings = {"occupancy", "utilisation"},
    .ceiling = ceiling_of_occupancy,
});

}  // namespace contact_cost::metrics
