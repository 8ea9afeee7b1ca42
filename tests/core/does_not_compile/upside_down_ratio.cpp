// Contacts per money, declared as what one contact costs.
#include "contact_cost/metrics/cost_per_contact.h"

using namespace contact_cost;

constexpr Metric metric = define({
    .id = "cost-per-contact",
    .topic = Topic::unit_cost,
    .unit = money / contact,
#ifdef GOOD
    .formula = total_cost / metrics::contacts,
#else
    .formula = metrics::contacts / total_cost,
#endif
    .example = {},
});
