// Cost per sale (outbound): what one sale won by outbound calling costs. Not a cost per call: most
// outbound calls end without a sale, and their cost is part of every sale that is won.
//
//                     total cost
//   cost per sale = --------------
//                       sales
//
//   total cost   money >= 0, per period; all operating costs of the campaign, whole or as cost lines
//   sales        count > 0, per period; never added to leads
//
// Example: 36,000 / 120 = 300 money per sale.
// Source: the usual definition of cost per acquisition.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input sales = count("sales", sale);

inline constexpr Metric cost_per_sale = define({
    .id = "cost-per-sale",
    .topic = Topic::unit_cost,
    .unit = money / sale,
    .formula = contact_cost::total_cost / sales,
    .example = {{&total_cost_whole, "36000"}, {&sales, "120"}},
    .related = {"cost-per-lead", "funnel", "return-on-investment"},
    .readings = {"cost-per-call", "cost-per-sale", "cost-per-lead"},
});

}  // namespace contact_cost::metrics
