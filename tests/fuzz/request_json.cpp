// One line as `contact-cost evaluate` gets it.
#include "request_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"
#include "demand.h"
#include "sound_answer.h"

namespace contact_cost {
namespace {

using nlohmann::json;

// Under this name alone it is called here.
std::string answer_to(std::string_view line) { return answer(line); }

void note(Typed& typed, const std::string& name, const json& input) {
  const json value = input.is_object() && input.contains("value") ? input["value"] : input;
  if (!value.is_string()) return;
  if (const auto number = fraction_of(value.get<std::string>())) typed[name] = *number;
}

void note_rows(Typed& typed, const json& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (const auto& [field, input] : rows[i].items())
      note(typed, field + '.' + std::to_string(i + 1), input);
}

Typed typed_in(const json& request) {
  Typed typed;
  const json inputs = request.value("inputs", json());
  for (const auto& [id, input] : inputs.items()) {
    if (input.is_array())
      note_rows(typed, input);
    else
      note(typed, id, input);
  }
  return typed;
}

int digits_of(const json& request) {
  const json digits = request.value("digits", json(Request{}.digits));
  const double asked = digits.is_number() ? digits.get<double>() : 0;
  return static_cast<int>(std::clamp<double>(asked, 0, maximum_rounding_digits));
}

void check(std::string_view line) {
  const std::string first = answer_to(line);
  demand(answer_to(line) == first, "the same answer twice");

  constexpr bool allow_exceptions = false;
  const json request = json::parse(line, nullptr, allow_exceptions);
  if (!request.is_object()) {
    demand(first == R"({"status":"malformed-request"})", "no object, no answer: " + first);
    return;
  }
  demand_sound(first, typed_in(request), digits_of(request));
  const bool has_foreign_bytes = line.find('\0') != line.npos || line.starts_with("\xEF\xBB\xBF");
  if (!has_foreign_bytes)
    demand(answer_to(request.dump()) == first, "the same answer, however it is written");
}

}  // namespace
}  // namespace contact_cost

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  contact_cost::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
