// Cost per lead (outbound): what one lead won by outbound calling costs.
//
//                     total cost
//   cost per lead = --------------      cost per sale = cost per lead / (sales / leads)
//                       leads
//
//   total cost   money >= 0, per period; all operating costs of the campaign, whole or as cost lines
//   leads        count > 0, per period; never added to sales
//
// Example: 36,000 / 800 = 45 money per lead.
// Source: the usual definition of cost per acquisition, one step earlier in the funnel.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input leads = count("leads", lead);

inline constexpr Metric cost_per_lead = define({
    .id = "cost-per-lead",
    .topic = Topic::unit_cost,
    .unit = money / lead,
    .formula = contact_cost::total_cost / leads,
    .example = {{&total_cost_whole, "36000"}, {&leads, "800"}},
    .related = {"cost-per-sale", "funnel"},
    .readings = {"cost-per-call", "cost-per-sale", "cost-per-lead"},
});

}  // namespace contact_cost::metrics
