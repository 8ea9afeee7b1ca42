// Utilisation: how much of the paid time is productive. Occupancy looks at logged-in time only.
//
//                    handling hours + other productive hours
//   utilisation % = ------------------------------------------ x 100
//                                  paid hours
//
//   handling hours           hours >= 0, per period
//   other productive hours   hours >= 0, per period; assumed 0
//   paid hours               hours > 0, per period; not below the two together
//
// Example: (1,360 + 60) / 2,500 = 56.8 %.
// Source: Call Centre Helper; some readings count available time too, so the visitor adds what is meant.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/cost_per_minute.h"
#include "contact_cost/metrics/occupancy.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input other_productive_hours = assumed("0", {.id = "other-productive-hours", .unit = hour});

inline constexpr Metric utilisation = define({
    .id = "utilisation",
    .topic = Topic::labour,
    .unit = percentage,
    .formula = share_of(named("productive-hours", handling_hours + other_productive_hours), paid_hours),
    .example = {{&handling_hours, "1360"}, {&other_productive_hours, "60"}, {&paid_hours, "2500"}},
    .related = {"occupancy", "shrinkage", "contacts-per-agent-hour"},
    .readings = {"occupancy", "utilisation"},
});

}  // namespace contact_cost::metrics
