// Issues resolved at first contact, of all issues, are no chance that any contact resolves.
#include "contact_cost/metrics/cost_per_resolution.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression resolved =
    counted_as(resolution, issue, metrics::contacts_whole* resolved_by_any_contact);
#else
constexpr Expression resolved =
    counted_as(resolution, issue, metrics::contacts_whole* resolved_at_first_contact);
#endif
