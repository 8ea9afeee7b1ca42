// Period conversion: the same amount or count, per another period.
//
//   amount per period = amount per its own period x periods per period
//
//   amount   number >= 0, per period; the result is for the request's period
//
// Example: 12,000 per quarter = 4,000 per month.
// Source: arithmetic; the two rules for the length of a year are those of period.h.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input converted_amount = {.id = "amount", .unit = number};

inline constexpr Metric period_convert = define({
    .id = "period-convert",
    .topic = Topic::workload,
    .unit = number,
    .formula = converted_amount,
    .example = {{&converted_amount, "12000", 0, "quarter"}},
    .related = {"total-cost", "cost-per-contact"},
});

}  // namespace contact_cost::metrics
