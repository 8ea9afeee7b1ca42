// Every metric there is. Adding one is a header in metrics/ and a line here.
#pragma once

#include <array>
#include <string_view>

#include "contact_cost/metrics/aht_combined.h"
#include "contact_cost/metrics/attrition_cost.h"
#include "contact_cost/metrics/average_handle_time.h"
#include "contact_cost/metrics/avg_response_time.h"
#include "contact_cost/metrics/channel_mix.h"
#include "contact_cost/metrics/contacts_from_fcr.h"
#include "contact_cost/metrics/contacts_per_agent_hour.h"
#include "contact_cost/metrics/cost_per_call.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/metrics/cost_per_lead.h"
#include "contact_cost/metrics/cost_per_minute.h"
#include "contact_cost/metrics/cost_per_resolution.h"
#include "contact_cost/metrics/cost_per_sale.h"
#include "contact_cost/metrics/csat.h"
#include "contact_cost/metrics/depreciation.h"
#include "contact_cost/metrics/fcr_gross.h"
#include "contact_cost/metrics/fcr_net.h"
#include "contact_cost/metrics/fully_loaded_agent_hour.h"
#include "contact_cost/metrics/funnel.h"
#include "contact_cost/metrics/handle_time_without_hold.h"
#include "contact_cost/metrics/investment_total.h"
#include "contact_cost/metrics/labour_cost_per_contact.h"
#include "contact_cost/metrics/npv.h"
#include "contact_cost/metrics/occupancy.h"
#include "contact_cost/metrics/payback_months.h"
#include "contact_cost/metrics/period_convert.h"
#include "contact_cost/metrics/required_staff.h"
#include "contact_cost/metrics/return_on_investment.h"
#include "contact_cost/metrics/self_service_rate.h"
#include "contact_cost/metrics/self_service_savings.h"
#include "contact_cost/metrics/self_service_score.h"
#include "contact_cost/metrics/shrinkage.h"
#include "contact_cost/metrics/tco_compare.h"
#include "contact_cost/metrics/tickets_prevented.h"
#include "contact_cost/metrics/total_cost.h"
#include "contact_cost/metrics/utilisation.h"
#include "contact_cost/metrics/what_if.h"

namespace contact_cost {

inline constexpr std::array<const Metric*, 37> catalogue = {
    &metrics::total_cost,
    &metrics::cost_per_contact,
    &metrics::cost_per_call,
    &metrics::cost_per_sale,
    &metrics::cost_per_lead,
    &metrics::average_handle_time,
    &metrics::return_on_investment,
    &metrics::cost_per_resolution,
    &metrics::cost_per_minute,
    &metrics::channel_mix,
    &metrics::funnel,
    &metrics::labour_cost_per_contact,
    &metrics::fully_loaded_agent_hour,
    &metrics::occupancy,
    &metrics::utilisation,
    &metrics::shrinkage,
    &metrics::required_staff,
    &metrics::attrition_cost,
    &metrics::aht_combined,
    &metrics::handle_time_without_hold,
    &metrics::contacts_per_agent_hour,
    &metrics::contacts_from_fcr,
    &metrics::tickets_prevented,
    &metrics::period_convert,
    &metrics::avg_response_time,
    &metrics::csat,
    &metrics::fcr_gross,
    &metrics::fcr_net,
    &metrics::self_service_rate,
    &metrics::self_service_score,
    &metrics::self_service_savings,
    &metrics::investment_total,
    &metrics::payback_months,
    &metrics::npv,
    &metrics::tco_compare,
    &metrics::depreciation,
    &metrics::what_if,
};

}  // namespace contact_cost
