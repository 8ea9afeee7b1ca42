// One number that a metric asks for.
#pragma once

#include <string_view>

#include "contact_cost/status.h"
#include "contact_cost/unit.h"

namespace contact_cost {

struct Input {
  std::string_view id;
  Unit unit;
  bool per_period = true;  // an amount or count of a period, which may be given per week, month, ...
  bool may_be_negative = false;
  bool counted = false;           // whole by nature; a fraction is accepted as an average, with a warning
  const Input* below = nullptr;   // must be less than this input ...
  Status not_below = Status::ok;  // ... or the request is refused with this status
};

constexpr Input amount(std::string_view id) { return {.id = id, .unit = money}; }
constexpr Input count(std::string_view id, Unit unit) { return {.id = id, .unit = unit, .counted = true}; }

}  // namespace contact_cost
