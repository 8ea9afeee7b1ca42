// Every metric there is. Adding one is a header in metrics/ and a line here.
#pragma once

#include <array>
#include <string_view>

#include "contact_cost/metrics/average_handle_time.h"
#include "contact_cost/metrics/cost_per_call.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/metrics/cost_per_lead.h"
#include "contact_cost/metrics/cost_per_sale.h"
#include "contact_cost/metrics/return_on_investment.h"
#include "contact_cost/metrics/total_cost.h"

namespace contact_cost {

inline constexpr std::array<const Metric*, 7> catalogue = {
    &metrics::total_cost,           &metrics::cost_per_contact, &metrics::cost_per_call,
    &metrics::cost_per_sale,        &metrics::cost_per_lead,    &metrics::average_handle_time,
    &metrics::return_on_investment,
};

// The metric of that id, or nullptr.
constexpr const Metric* find_metric(std::string_view id) {
  for (const Metric* metric : catalogue)
    if (metric->id == id) return metric;
  return nullptr;
}

}  // namespace contact_cost
