#include "contact_cost/metrics/cost_per_call.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression left = metrics::calls_offered - metrics::calls_abandoned;
#else
constexpr Expression left = total_cost - metrics::calls_abandoned;
#endif
