// What is not resolved at first contact is counted in issues, not in contacts.
#include "contact_cost/metrics/contacts_from_fcr.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression unresolved = metrics::all_issues - resolved_at_first_contact;
#else
constexpr Expression unresolved = metrics::all_issues - resolved_by_any_contact;
#endif
