#include "contact_cost/metrics/return_on_investment.h"

using namespace contact_cost;

constexpr Metric metric = define({
    .id = "return-on-investment",
    .topic = Topic::unit_cost,
    .unit = percentage,
#ifdef GOOD
    .formula = percent_of(metrics::net_gain, metrics::investment),
#else
    .formula = metrics::net_gain / metrics::investment,
#endif
    .example = {},
});
