// Channel mix: the cost per contact of each channel, and of all together.
//
//                 sum of all channels' costs
//   channel mix = ------------------------------, never the average of the channels' averages
//                 sum of all channels' contacts
//
//   channels   rows: cost     money >= 0, per period
//                    contacts  count > 0, per period
//                    channel   what the row is called
//
// Example: (30,000 + 6,000 + 4,000) / (5,000 + 2,000 + 1,000) = 5 money per contact.
// Source: an average of averages is only right when all channels are equally large.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input channel_cost = amount("cost");

inline constexpr Metric channel_mix = define({
    .id = "channel-mix",
    .topic = Topic::unit_cost,
    .unit = money / contact,
    .formula = sum_of_rows("total-cost", channel_cost) / sum_of_rows("contacts", contacts_whole),
    .beside = {each_row(named("cost-per-contact", channel_cost / contacts_whole))},
    .example = {{&channel_cost, "30000", 1},
                {&contacts_whole, "5000", 1},
                {&channel_cost, "6000", 2},
                {&contacts_whole, "2000", 2},
                {&channel_cost, "4000", 3},
                {&contacts_whole, "1000", 3}},
    .related = {"cost-per-contact", "total-cost", "self-service-savings"},
    .list = {.id = "channels", .label = "channel", .fields = {&channel_cost, &contacts_whole}},
});

}  // namespace contact_cost::metrics
