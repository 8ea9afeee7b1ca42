// Cost per contact: what one handled customer contact costs, over all channels that were counted.
//
//                        total cost
//   cost per contact = --------------
//                         contacts
//
//   total cost   money >= 0, per period; whole or as cost lines
//   contacts     count > 0, per period; whole or as channel lines; handled, transfers once
//
// Example: 48,000 / 7,500 = 6.40 money per contact.
// Source: MetricNet and HDI, cost per ticket; every glossary in the field divides the same way.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input contacts_whole = count("contacts", contact);
inline constexpr Input emails = count("emails", contact);
inline constexpr Input chats = count("chats", contact);
inline constexpr Input social_messages = count("social-messages", contact);
inline constexpr Input other_contacts = count("other-contacts", contact);

inline constexpr Expression contacts = either(
    contacts_whole, sum_of_given(counted_as(contact, calls), emails, chats, social_messages, other_contacts));

inline constexpr Metric cost_per_contact = define({
    .id = "cost-per-contact",
    .topic = Topic::unit_cost,
    .unit = money / contact,
    .formula = contact_cost::total_cost / contacts,
    .example = {{&total_cost_whole, "48000"}, {&contacts_whole, "7500"}},
    .related = {"cost-per-call", "cost-per-resolution", "channel-mix", "average-handle-time", "csat",
                "what-if"},
});

}  // namespace contact_cost::metrics
