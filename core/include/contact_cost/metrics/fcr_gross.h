// First contact resolution, gross: contacts solved the first time, of all contacts.
//
//              resolved at first contact
//   FCR % = ------------------------------- x 100
//                     contacts
//
//   resolved at first contact   count >= 0, per period; not above contacts
//   contacts                    count > 0, per period
//
// Example: 5,250 / 7,500 = 70 %.
// Source: MetricNet; the net rate leaves out what cannot be solved at first contact.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input resolved_first_contact = count("resolved-first-contact", contact);
inline constexpr Expression contacts_resolved_first =
    counted_as(contact_resolved_first, resolved_first_contact);

inline constexpr Metric fcr_gross = define({
    .id = "fcr-gross",
    .topic = Topic::quality,
    .unit = percentage * first_contact_rate,
    .formula = share_of(contacts_resolved_first, contacts_whole, first_contact_rate),
    .example = {{&resolved_first_contact, "5250"}, {&contacts_whole, "7500"}},
    .related = {"fcr-net", "contacts-from-fcr", "cost-per-resolution", "csat"},
    .readings = {"fcr-gross", "fcr-net"},
});

}  // namespace contact_cost::metrics
