// Contacts from first contact resolution: how many contacts the issues of customers become.
//
//                issues
//   contacts = ---------- where each try is as likely to solve it, or
//                 FCR
//   contacts = issues x (1 + repeat contacts x (1 - FCR))
//
//   issues            count >= 0, per period; problems, not contacts
//   FCR               percent > 0, up to 100; in the first form issues / contacts, the chance that any
//   contact
//                     resolves; in the second issues resolved at first contact / issues
//   repeat contacts   number, 0 to 5; how many more an unsolved issue brings; chooses the second form
//
// Example: 7,000 / 0.7 = 10,000 contacts.
// Source: SQM's figures follow the first form (1.5 calls at 67 %); BenchmarkPortal uses the second with 1.5.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input issues = count("issues", issue);
inline constexpr Input repeat_contacts = {
    .id = "repeat-contacts", .unit = number, .timing = Timing::once, .range = {.highest = 5}};

inline constexpr Constant all_issues = {"one", 1, first_contact_issues};
inline constexpr Constant first_of_each = {"one", 1, contact / issue};

inline constexpr Expression contacts_per_issue = named(
    "contacts-per-issue",
    first_of_each + named("repeats", counted_as(contact / issue_resolved_first, repeat_contacts) *
                                         named("unresolved-share", all_issues - resolved_at_first_contact)));

inline constexpr Metric contacts_from_fcr = define({
    .id = "contacts-from-fcr",
    .topic = Topic::workload,
    .unit = contact,
    .formula = either("contacts-from-fcr", issues* contacts_per_issue, issues / resolved_by_any_contact),
    .example = {{&issues, "7000"}, {&fcr, "70"}},
    .related = {"fcr-gross", "cost-per-resolution", "tickets-prevented", "what-if"},
    .order = {&issues, &fcr, &repeat_contacts},
});

}  // namespace contact_cost::metrics
