#include "contact_cost/metrics/cost_per_lead.h"
#include "contact_cost/metrics/return_on_investment.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression share = percent_of(metrics::net_gain, metrics::investment);
#else
constexpr Expression share = percent_of(metrics::leads, metrics::investment);
#endif
