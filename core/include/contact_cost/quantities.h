// The quantities that several metrics share: what a centre spends, and what it handles.
#pragma once

#include "contact_cost/algebra.h"

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

// What drives the cost of labour. The time of one contact is in seconds.
inline constexpr std::int16_t ceiling_of_occupancy = 85;

inline constexpr Input average_handle_time_input = {.id = "average-handle-time",
                                                    .unit = second,
                                                    .timing = Timing::once,
                                                    .usual = {.lowest = 15, .highest = 7200}};
inline constexpr Input hourly_cost = {.id = "hourly-cost", .unit = money / hour, .timing = Timing::once};
inline constexpr Input occupancy_input = {
    .id = "occupancy",
    .unit = percentage,
    .timing = Timing::once,
    .range = {.highest = 100},
    .usual = {.lowest = 20},
    .ceiling = ceiling_of_occupancy,
};
inline constexpr Input shrinkage_input =
    share("shrinkage", {.highest = 100, .below_highest = true}, {.lowest = 2, .highest = 70});

// First contact resolution is one word for three measures. Of three issues two were resolved at once and one
// with its second contact, four contacts in all:
//
//   first_contact_rate       2 of 4   contacts that were an issue's first and resolved it, of all contacts
//   resolutions_per_contact  3 of 4   issues of contacts: the chance that any contact resolves
//   first_contact_issues     2 of 3   issues resolved with their first contact, of all issues
inline constexpr Unit first_contact_rate = contact_resolved_first / contact;
inline constexpr Unit resolutions_per_contact = issue / contact;
inline constexpr Unit first_contact_issues = issue_resolved_first / issue;

inline constexpr Input fcr = share("fcr", {.highest = 100}, {.lowest = 10});
inline constexpr Expression resolved_by_any_contact = counted_as(resolutions_per_contact, fcr);
inline constexpr Expression resolved_at_first_contact = counted_as(first_contact_issues, fcr);

// Of the paid time, what is left for contacts.
inline constexpr Expression productive_share = named("productive-share", one - shrinkage_input);

// What is bought, and what it is worth at the end.
inline constexpr Input purchase = once(amount("purchase"));
inline constexpr Input residual_value = {
    .id = "residual-value",
    .unit = money,
    .timing = Timing::once,
    .below = &purchase,
    .may_equal = true,
    .not_below = Status::part_above_whole,
    .assumed = "0",
};

}  // namespace contact_cost
