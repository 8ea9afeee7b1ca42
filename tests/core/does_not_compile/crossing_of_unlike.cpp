// Money is made up for by money, never by a number of contacts.
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/metrics/payback_months.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression payback = crossing(metrics::paid_back_investment, metrics::net_saving);
#else
constexpr Expression payback = crossing(metrics::paid_back_investment, metrics::emails);
#endif
