// Self-service savings: what requests solved without an agent save, and what they do to unit costs.
//
//   savings = demand x true resolution x (agent cost x variable share - self-service cost)
//
//   demand              count > 0, per period; requests by any way
//   true resolution     percent, 0 to 100; solved without an agent and without another contact
//   agent cost          money per contact >= 0
//   self-service cost   money per request solved >= 0
//   variable share      percent, 0 to 100; of the agent cost, what falls away with a contact; assumed 70
//
// Example: 100,000 x 10 % x (8 x 70 % - 0.10) = 55,000.
// Source: turnella.com for true containment; only the variable part of a cost can be saved.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input demand = count("demand", contact);
inline constexpr Input true_resolution = share("true-resolution");
inline constexpr Input agent_cost = {.id = "agent-cost", .unit = money / contact, .timing = Timing::once};
inline constexpr Input self_service_cost = {
    .id = "self-service-cost", .unit = money / contact, .timing = Timing::once};
inline constexpr Input variable_share = assumed("70", share("variable-share"));

inline constexpr Expression self_service_contacts = named("self-service-contacts", demand* true_resolution);
inline constexpr Expression agent_saving =
    named("agent-saving", self_service_contacts* agent_cost* variable_share);
inline constexpr Expression agent_cost_after =
    named("agent-cost-after", named("cost-before", demand* agent_cost) - agent_saving);
inline constexpr Expression self_service_total =
    named("self-service-total", self_service_contacts* self_service_cost);

inline constexpr Metric self_service_savings = define({
    .id = "self-service-savings",
    .topic = Topic::self_service,
    .unit = money,
    .formula = agent_saving - self_service_total,
    .beside =
        {
            named("agent-cost-per-contact",
                  agent_cost_after / named("remaining-contacts", demand - self_service_contacts)),
            named("blended-cost", named("cost-after", agent_cost_after + self_service_total) / demand),
        },
    .example = {{&demand, "100000"},
                {&true_resolution, "10"},
                {&agent_cost, "8"},
                {&self_service_cost, "0.1"},
                {&variable_share, "70"}},
    .related = {"self-service-rate", "cost-per-contact", "what-if"},
    .order = {&demand, &true_resolution, &agent_cost, &self_service_cost, &variable_share},
});

}  // namespace contact_cost::metrics
