#include "contact_cost/metrics/return_on_investment.h"

using namespace contact_cost;

constexpr Metric metric = define({
    .id = "return-on-investment",
    .topic = Topic::unit_cost,
    .unit = percentage,
    .formula = percent_of(metrics::net_gain, metrics::investment),
    .example = {},
#ifdef GOOD
    .order = {&metrics::investment, &metrics::net_gain},
#else
    .order = {&metrics::investment, &metrics::net_gain, &metrics::total_return},
#endif
});
