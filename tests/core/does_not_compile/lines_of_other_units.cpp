// Lines that are added up once or per period are of one unit too.
#include "contact_cost/metrics/cost_per_contact.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression lines = sum_of_once(wages, rent) + sum_of_recurring(wages, rent);
#else
constexpr Expression lines = sum_of_recurring(wages, metrics::emails);
#endif
