// A metric of the catalogue by its id.
#pragma once

#include <string_view>

#include "contact_cost/catalogue.h"

namespace contact_cost {

inline const Metric& metric_named(std::string_view id) {
  std::size_t i = 0;
  while (catalogue.at(i)->id != id) ++i;
  return *catalogue.at(i);
}

}  // namespace contact_cost
