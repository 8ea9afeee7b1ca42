#include "contact_cost/metrics/cost_per_lead.h"
#include "contact_cost/metrics/cost_per_sale.h"

using namespace contact_cost;

constexpr Metric metric = define({
    .id = "cost-per-sale",
    .topic = Topic::unit_cost,
    .unit = money / sale,
    .formula = total_cost / metrics::sales,
#ifdef GOOD
    .example = {{&total_cost_whole, "36000"}, {&metrics::sales, "120"}},
#else
    .example = {{&total_cost_whole, "36000"}, {&metrics::leads, "120"}},
#endif
});
