// The quantities that several metrics share: what a centre spends, and what it handles.
#pragma once

#include "contact_cost/expression.h"

namespace contact_cost {

// Cost lines, each an amount of a period. A capital purchase enters as its depreciation, never as a lump;
// a result such as cost per call is no cost line.
inline constexpr Input wages = amount("wages");
inline constexpr Input benefits = amount("benefits");
inline constexpr Input agent_licences = amount("agent-licences");
inline constexpr Input hardware = amount("hardware");
inline constexpr Input software = amount("software");
inline constexpr Input rent = amount("rent");
inline constexpr Input utilities = amount("utilities");
inline constexpr Input taxes = amount("taxes");
inline constexpr Input technology = amount("technology");
inline constexpr Input training = amount("training");
inline constexpr Input recruitment = amount("recruitment");
inline constexpr Input bonuses = amount("bonuses");
inline constexpr Input other_costs = amount("other-costs");

inline constexpr Expression cost_lines =
    sum_of_given(wages, benefits, agent_licences, hardware, software, rent, utilities, taxes, technology,
                 training, recruitment, bonuses, other_costs);

inline constexpr Input total_cost_whole = amount("total-cost");
inline constexpr Expression total_cost = either(total_cost_whole, cost_lines);

// Calls that an agent handled: abandoned ones are not among them, transfers count once.
inline constexpr Input calls = count("calls", call);

}  // namespace contact_cost
