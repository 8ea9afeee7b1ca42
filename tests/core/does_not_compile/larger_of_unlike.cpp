#include "contact_cost/metrics/cost_per_contact.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression larger = larger_of(wages, rent);
#else
constexpr Expression larger = larger_of(wages, metrics::emails);
#endif
