// A part of a kind of its own is a share of that kind alone.
#include "contact_cost/metrics/fcr_gross.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression rate =
    share_of(metrics::contacts_resolved_first, metrics::contacts_whole, first_contact_rate);
#else
constexpr Expression rate =
    share_of(metrics::contacts_resolved_first, metrics::contacts_whole, resolutions_per_contact);
#endif
