#include "contact_cost/metrics/cost_per_lead.h"
#include "contact_cost/metrics/cost_per_sale.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression won = metrics::sales + metrics::sales;
#else
constexpr Expression won = metrics::sales + metrics::leads;
#endif
