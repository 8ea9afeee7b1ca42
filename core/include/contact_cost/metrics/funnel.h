// Outbound funnel: from dials to sales, and what each step costs.
//
//                      total cost
//   cost per sale = ----------------      leads = dials x contact rate, sales = leads x conversion rate
//                        sales
//
//   total cost        money >= 0, per period; whole or as cost lines
//   dials             count > 0, per period
//   contact rate      percent > 0, up to 100; of dials, those that win a lead
//   conversion rate   percent > 0, up to 100; of leads, those that buy
//
// Example: 45,000 over 12,000 dials, 7.5 % and 20 %: 3.75 a dial, 50 a lead, 250 a sale.
// Source: the usual outbound funnel; "cost per call" there is a cost per sale or per lead.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input dials = count("dials", dial);
inline constexpr Input contact_rate = share("contact-rate");
inline constexpr Input conversion_rate = share("conversion-rate");

inline constexpr Expression funnel_leads = named("leads", counted_as(lead, dials* contact_rate));
inline constexpr Expression funnel_sales = named("sales", counted_as(sale, funnel_leads* conversion_rate));

inline constexpr Metric funnel = define({
    .id = "funnel",
    .topic = Topic::unit_cost,
    .unit = money / sale,
    .formula = contact_cost::total_cost / funnel_sales,
    .beside = {named("cost-per-dial", contact_cost::total_cost / dials),
               named("cost-per-lead", contact_cost::total_cost / funnel_leads)},
    .example =
        {{&total_cost_whole, "45000"}, {&dials, "12000"}, {&contact_rate, "7.5"}, {&conversion_rate, "20"}},
    .related = {"cost-per-sale", "cost-per-lead", "return-on-investment"},
});

}  // namespace contact_cost::metrics
