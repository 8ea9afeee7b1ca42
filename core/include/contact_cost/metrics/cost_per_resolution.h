// Cost per resolution: what a solved problem costs, however many contacts it took.
//
//                             total cost
//   cost per resolution = -----------------      resolved issues = contacts x FCR of any contact
//                          resolved issues
//
//   total cost        money >= 0, per period; whole or as cost lines
//   resolved issues   count > 0, per period; counted, or
//   contacts, FCR     count > 0, per period, and percent > 0: issues / contacts, the chance that any contact
//                     resolves; never the contacts resolved at first contact, of all contacts
//
// Example: 48,000 / 6,000 = 8 money per resolution.
// Source: Zendesk; with every try as likely to solve it, it is cost per contact / FCR.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input resolved_issues = count("resolved-issues", resolution);

inline constexpr Metric cost_per_resolution = define({
    .id = "cost-per-resolution",
    .topic = Topic::unit_cost,
    .unit = money / resolution,
    .formula =
        contact_cost::total_cost /
        either(resolved_issues, counted_as(resolution, issue, contacts_whole* resolved_by_any_contact)),
    .example = {{&total_cost_whole, "48000"}, {&resolved_issues, "6000"}},
    .related = {"cost-per-contact", "fcr-gross", "contacts-from-fcr", "what-if"},
});

}  // namespace contact_cost::metrics
