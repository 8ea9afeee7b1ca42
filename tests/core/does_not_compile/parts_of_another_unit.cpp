#include "contact_cost/metrics/cost_per_contact.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression cost = either(total_cost_whole, wages + rent);
#else
constexpr Expression cost = either(total_cost_whole, metrics::emails + metrics::chats);
#endif
