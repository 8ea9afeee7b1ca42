// The sum of rows has the unit of a row.
#include "contact_cost/metrics/channel_mix.h"

using namespace contact_cost;

constexpr Metric metric = define({
    .id = "channel-mix",
    .topic = Topic::unit_cost,
#ifdef GOOD
    .unit = money / contact,
#else
    .unit = contact / money,
#endif
    .formula = sum_of_rows("cost", metrics::channel_cost) / sum_of_rows("contacts", metrics::contacts_whole),
    .example = {},
    .list = {.id = "channels", .fields = {&metrics::channel_cost, &metrics::contacts_whole}},
});
