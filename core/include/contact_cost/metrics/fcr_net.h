// First contact resolution, net: contacts solved the first time, of those that could be.
//
//              resolved at first contact
//   FCR % = ------------------------------- x 100
//                contacts - unresolvable
//
//   resolved at first contact   count >= 0, per period; not above what could be resolved
//   contacts                    count > 0, per period
//   unresolvable                count >= 0, per period; no agent could solve them at once. All of them leave
//                               nothing to divide by
//
// Example: 5,250 / (7,500 - 500) = 75 %.
// Source: MetricNet.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/fcr_gross.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input unresolvable = {
    .id = "unresolvable",
    .unit = contact,
    .counted = true,
    .below = &contacts_whole,
    .may_equal = true,
    .not_below = Status::part_above_whole,
};

inline constexpr Metric fcr_net = define({
    .id = "fcr-net",
    .topic = Topic::quality,
    .unit = percentage * first_contact_rate,
    .formula = share_of(contacts_resolved_first, named("resolvable-contacts", contacts_whole - unresolvable),
                        first_contact_rate),
    .example = {{&resolved_first_contact, "5250"}, {&contacts_whole, "7500"}, {&unresolvable, "500"}},
    .related = {"fcr-gross", "contacts-from-fcr", "cost-per-resolution"},
    .readings = {"fcr-gross", "fcr-net"},
});

}  // namespace contact_cost::metrics
