// Fully loaded agent hour: what an hour costs that an agent is paid, is there, and handles contacts.
//
//                          loaded wage + overhead
//   cost per handled hour = ------------------------------      loaded wage = wage x (1 + benefits of wage),
//   or
//                           (1 - shrinkage) x occupancy                       wage / (1 - benefits of
//                           compensation)
//
//   wage                        money per paid hour > 0
//   benefits of wage            percent >= 0; or
//   benefits of compensation    percent, below 100
//   overhead                    money per paid hour >= 0; assumed 0
//   shrinkage                   percent, below 100
//   occupancy                   percent > 0, up to 100
//
// Example: 18 x 1.25 + 2.50 = 25 paid; / 0.7 = 35.71 productive; / 0.8 = 44.64 handled (625/14).
// Source: BLS gives benefits as a share of compensation, consultants of wages; the base matters.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input wage = {
    .id = "wage", .unit = money / hour, .timing = Timing::once, .range = {.above_lowest = true}};
inline constexpr Input benefits_of_wage = share("benefits-of-wage", {});
inline constexpr Input benefits_of_compensation =
    share("benefits-of-compensation", {.highest = 100, .below_highest = true});
inline constexpr Input overhead =
    assumed("0", {.id = "overhead", .unit = money / hour, .timing = Timing::once});

inline constexpr Expression loaded_wage =
    either("loaded-wage", wage* named("benefit-load", one + benefits_of_wage),
           wage / named("wage-share", one - benefits_of_compensation));
inline constexpr Expression productive_hour =
    named("productive-hour", named("paid-hour", loaded_wage + overhead) / productive_share);

inline constexpr Metric fully_loaded_agent_hour = define({
    .id = "fully-loaded-agent-hour",
    .topic = Topic::labour,
    .unit = money / hour,
    .formula = productive_hour / occupancy_input,
    .example = {{&wage, "18"},
                {&benefits_of_wage, "25"},
                {&overhead, "2.5"},
                {&shrinkage_input, "30"},
                {&occupancy_input, "80"}},
    .related = {"labour-cost-per-contact", "shrinkage", "occupancy", "total-cost"},
    .order = {&wage, &benefits_of_wage, &benefits_of_compensation, &overhead, &shrinkage_input,
              &occupancy_input},
});

}  // namespace contact_cost::metrics
