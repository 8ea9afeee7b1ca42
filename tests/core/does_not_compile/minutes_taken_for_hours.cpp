// The cost of an hour is not that of a minute.
#include "contact_cost/metrics/cost_per_minute.h"

using namespace contact_cost;

constexpr Metric metric = define({
    .id = "cost-per-minute",
    .topic = Topic::unit_cost,
    .unit = money / minute,
#ifdef GOOD
    .formula = total_cost / (metrics::paid_hours * minutes_per_hour),
#else
    .formula = total_cost / metrics::paid_hours,
#endif
    .example = {},
});
