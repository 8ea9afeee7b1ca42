// Total cost: what a contact centre spends in a period.
//
//   total cost = wages + benefits + agent licences + hardware + software + rent + utilities + taxes
//              + technology + training + recruitment + bonuses + other costs
//
//   each line   money >= 0, per period; a line that is absent is left out, never counted as zero
//   total cost  money per period
//
// Example: 31,000 wages + 4,500 rent + 2,500 software = 38,000.
// Source: the definition of a service desk's operating expense by MetricNet and HDI.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Metric total_cost = define({
    .id = "total-cost",
    .topic = Topic::unit_cost,
    .unit = money,
    .formula = cost_lines,
    .example = {{&wages, "31000"}, {&rent, "4500"}, {&software, "2500"}},
    .related = {"cost-per-contact", "depreciation", "tco-compare", "fully-loaded-agent-hour"},
});

}  // namespace contact_cost::metrics
