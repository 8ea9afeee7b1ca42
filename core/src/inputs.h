// The first half of an evaluation: what was said of each input becomes a value in the request's period,
// or the first fault in the metric's input order.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "contact_cost/derivation.h"
#include "contact_cost/evaluate.h"

namespace contact_cost {

struct Given {
  const InputText* text = nullptr;  // nullptr: not given
  Rational value;                   // in the request's period
};

struct Fault {
  Status status = Status::ok;
  std::optional<std::string_view> input;
};

struct Inputs {
  std::array<Given, maximum_inputs> given{};  // by slot
  bool mixed_periods = false;
  bool fractional_count = false;
};

// Fills `inputs` and adds a step to `derivation` for each value that had to be converted.
Fault read_inputs(const Metric& metric, const Request& request, Inputs& inputs, Derivation& derivation);

}  // namespace contact_cost
