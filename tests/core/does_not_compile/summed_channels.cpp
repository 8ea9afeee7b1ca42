// A call is a contact only where it is counted as one.
#include "contact_cost/metrics/cost_per_contact.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression handled = sum_of_given(counted_as(contact, calls), metrics::emails);
#else
constexpr Expression handled = sum_of_given(metrics::emails, calls);
#endif
