// Self-service score: help-centre sessions for each user who asked an agent.
//
//                          sessions
//   self-service score = --------------
//                         ticket users
//
//   sessions       count >= 0, per period; visits to the help centre
//   ticket users   count > 0, per period; users who filed a ticket
//
// Example: 40,000 / 2,500 = 16 sessions per user.
// Source: Zendesk, written 16:1; it is no rate and says nothing of what was solved.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/self_service_rate.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input ticket_users = count("ticket-users", user);

inline constexpr Metric self_service_score = define({
    .id = "self-service-score",
    .topic = Topic::self_service,
    .unit = session / user,
    .formula = sessions / ticket_users,
    .example = {{&sessions, "40000"}, {&ticket_users, "2500"}},
    .related = {"self-service-rate", "self-service-savings"},
});

}  // namespace contact_cost::metrics
