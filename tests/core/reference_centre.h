// The centre of the domain notes: 20,000 contacts a month of 360 seconds, 125,285.71 in all.
#pragma once

#include <vector>

#include "support.h"

namespace contact_cost {

inline std::vector<InputText> reference_centre(const std::vector<InputText>& levers = {}) {
  std::vector<InputText> inputs = {{"contacts", "20000"},       {"average-handle-time", "360"},
                                   {"hourly-cost", "25"},       {"occupancy", "80"},
                                   {"shrinkage", "30"},         {"fcr", "70"},
                                   {"technology-cost", "8000"}, {"facilities-cost", "10000"},
                                   {"other-costs", "18000"}};
  inputs.insert(inputs.end(), levers.begin(), levers.end());
  return inputs;
}

// The result of that step.
inline Result<Rational> step_of(const Response& response, std::string_view id) {
  for (const Step& step : response.derivation.steps)
    if (step.name == Name{id}) return step.value;
  return Status::missing_input;
}

inline std::string rounded(const Response& response, std::string_view id, int digits = 2) {
  const Result<Rational> value = step_of(response, id);
  return value ? rounded_text(*value, digits) : std::string(id_of(value.status()));
}

}  // namespace contact_cost
