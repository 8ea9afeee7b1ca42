// Required staff: how many agents to schedule so that enough are there.
//
//                      needed agents
//   required staff = -----------------, rounded up
//                     1 - shrinkage
//
//   needed agents   count >= 0, once; at work at the same time
//   shrinkage       percent, below 100
//
// Example: 70 / 0.7 = 100 agents. Multiplying by 1.3 would give 91, too few.
// Source: Call Centre Helper; a share that is missing is divided out, not added on.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input needed_agents = once(count("needed-agents", agent));

inline constexpr Metric required_staff = define({
    .id = "required-staff",
    .topic = Topic::labour,
    .unit = agent,
    .formula = round_up(named("staff", needed_agents / productive_share)),
    .example = {{&needed_agents, "70"}, {&shrinkage_input, "30"}},
    .related = {"shrinkage", "occupancy", "utilisation"},
});

}  // namespace contact_cost::metrics
