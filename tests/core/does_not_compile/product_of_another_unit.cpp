// Contacts times seconds, declared as what they cost.
#include "contact_cost/metrics/cost_per_contact.h"

using namespace contact_cost;

constexpr Metric metric = define({
    .id = "handling-cost",
    .topic = Topic::labour,
    .unit = money,
#ifdef GOOD
    .formula = metrics::contacts_whole * counted_as(money / contact, hourly_cost),
#else
    .formula = metrics::contacts_whole * hourly_cost,
#endif
    .example = {},
});
