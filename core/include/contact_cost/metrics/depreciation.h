// Depreciation: the part of a purchase that belongs to one period.
//
//                   purchase - residual value
//   depreciation = ---------------------------
//                             life
//
//   purchase         money >= 0, once
//   residual value   money, once, not above the purchase; assumed 0
//   life             months, 1 to 240; counted in the request's periods
//
// Example: (36,000 - 0) / 36 months = 1,000 per month.
// Source: straight-line depreciation; a purchase is never a lump in one month's cost.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input life = {.id = "life",
                               .unit = unit_of(Dimension::month),
                               .timing = Timing::months,
                               .range = {.lowest = 1, .highest = 240},
                               .usual = {.lowest = 12}};

inline constexpr Metric depreciation = define({
    .id = "depreciation",
    .topic = Topic::investment,
    .unit = money,
    .formula = named("depreciable", purchase - residual_value) / life,
    .example = {{&purchase, "36000"}, {&life, "36"}},
    .related = {"total-cost", "tco-compare"},
});

}  // namespace contact_cost::metrics
