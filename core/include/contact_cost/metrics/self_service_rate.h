// Self-service rate: how many requests are settled without an agent. Two readings, never interchangeable.
//
//              resolved by self-service                      sessions without a contact
//   rate % = ------------------------------------- x 100, or ---------------------------- x 100
//             resolved by self-service + handled                       sessions
//
//   self-service resolutions   count >= 0, per period; truly resolved
//   agent contacts             count >= 0, per period; or
//   sessions without contact   count >= 0, per period; counts those who gave up as well
//   sessions                   count > 0, per period
//
// Example: 900 / (900 + 8,100) = 10 %.
// Source: both are in use under one name; Gartner 2019 found 9 % wholly resolved.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input self_service_resolutions = count("self-service-resolutions", contact);
inline constexpr Input agent_contacts = count("agent-contacts", contact);
inline constexpr Input sessions_without_contact = count("sessions-without-contact", session);
inline constexpr Input sessions = count("sessions", session);

inline constexpr Expression all_requests = named("all-requests", self_service_resolutions + agent_contacts);

inline constexpr Metric self_service_rate = define({
    .id = "self-service-rate",
    .topic = Topic::self_service,
    .unit = percentage,
    .formula = either("self-service-rate", share_of(self_service_resolutions, all_requests),
                      share_of(sessions_without_contact, sessions)),
    .example = {{&self_service_resolutions, "900"}, {&agent_contacts, "8100"}},
    .related = {"self-service-score", "self-service-savings", "tickets-prevented"},
});

}  // namespace contact_cost::metrics
