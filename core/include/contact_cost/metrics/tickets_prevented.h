// Tickets prevented: how many fewer tickets come from as many users, once causes are removed.
//
//                        tickets before     tickets after
//   tickets prevented = (---------------- - ---------------) x users after
//                         users before       users after
//
//   tickets before, after   count >= 0, per period
//   users before, after     count > 0, once
//   cost per ticket         money >= 0; assumed 0
//
// Example: (8,000 / 10,000 - 6,600 / 11,000) x 11,000 = 2,200 tickets.
// Source: MetricNet; per user, so that growth does not hide the effect. Rounding on the way is wrong by 10.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input tickets_before = count("tickets-before", ticket);
inline constexpr Input users_before = once(count("users-before", user));
inline constexpr Input tickets_after = count("tickets-after", ticket);
inline constexpr Input users_after = once(count("users-after", user));
inline constexpr Input cost_per_ticket =
    assumed("0", {.id = "cost-per-ticket", .unit = money / ticket, .timing = Timing::once});

inline constexpr Expression rate_change =
    named("rate-change", named("rate-before", tickets_before / users_before) -
                             named("rate-after", tickets_after / users_after));

inline constexpr Metric tickets_prevented = define({
    .id = "tickets-prevented",
    .topic = Topic::workload,
    .unit = ticket,
    .formula = rate_change * users_after,
    .beside = {named("ticket-saving", rate_change* users_after* cost_per_ticket)},
    .example = {{&tickets_before, "8000"},
                {&users_before, "10000"},
                {&tickets_after, "6600"},
                {&users_after, "11000"},
                {&cost_per_ticket, "15"}},
    .related = {"contacts-from-fcr", "self-service-rate", "what-if"},
});

}  // namespace contact_cost::metrics
