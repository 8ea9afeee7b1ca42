// Cost of attrition: what it costs to replace the agents who leave.
//
//   cost of attrition = leavers x (recruiting + training + ramp-up)
//
//   leavers                        count >= 0, per period; those who are replaced
//   recruiting, training, ramp-up  money per agent >= 0; ramp-up is pay for output that is still missing
//
// Example: 6 x (1,500 + 2,500 + 2,000) = 36,000.
// Source: the usual components; quoted averages have no source, so all numbers are the visitor's own.
#pragma once

#include "contact_cost/metric.h"

namespace contact_cost::metrics {

consteval Input per_agent(std::string_view id) {
  return {.id = id, .unit = money / agent, .timing = Timing::once};
}

inline constexpr Input leavers = count("leavers", agent);
inline constexpr Input recruitment_cost = per_agent("recruitment-cost");
inline constexpr Input training_cost = per_agent("training-cost");
inline constexpr Input ramp_up_cost = per_agent("ramp-up-cost");

inline constexpr Metric attrition_cost = define({
    .id = "attrition-cost",
    .topic = Topic::labour,
    .unit = money,
    .formula = leavers * named("cost-per-leaver", recruitment_cost + training_cost + ramp_up_cost),
    .example =
        {{&leavers, "6"}, {&recruitment_cost, "1500"}, {&training_cost, "2500"}, {&ramp_up_cost, "2000"}},
    .related = {"fully-loaded-agent-hour", "total-cost", "shrinkage"},
});

}  // namespace contact_cost::metrics
