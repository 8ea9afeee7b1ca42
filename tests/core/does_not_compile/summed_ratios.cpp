// Only inputs can be left out, so only inputs are parts.
#include "contact_cost/metrics/cost_per_contact.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression handled = sum_of_given(metrics::emails, metrics::chats);
#else
constexpr Expression handled = sum_of_given(metrics::emails, metrics::chats + metrics::emails);
#endif
