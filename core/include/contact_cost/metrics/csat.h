// Customer satisfaction score: how many of those who answered were satisfied.
//
//            satisfied answers
//   CSAT % = ------------------- x 100
//               all answers
//
//   satisfied answers   count >= 0, per period; not above all answers
//   all answers         count > 0, per period
//
// Example: 420 / 500 = 84 %.
// Source: the usual definition; the scale that counts as satisfied is the visitor's to name.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input satisfied_answers = count("satisfied-answers", unit_of(Dimension::answer));
inline constexpr Input all_answers = count("all-answers", unit_of(Dimension::answer));

inline constexpr Metric csat = define({
    .id = "csat",
    .topic = Topic::quality,
    .unit = percentage,
    .formula = share_of(satisfied_answers, all_answers),
    .example = {{&satisfied_answers, "420"}, {&all_answers, "500"}},
    .related = {"fcr-gross", "avg-response-time", "cost-per-contact"},
});

}  // namespace contact_cost::metrics
