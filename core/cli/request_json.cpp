#include "request_json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"
#include "contact_cost/program.h"

namespace contact_cost {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 5> request_fields = {"metric", "inputs", "period", "calendar",
                                                            "digits"};
constexpr std::array<std::string_view, 2> input_fields = {"value", "period"};

// No text of the core: neither a decimal nor a period.
constexpr std::string_view not_text = "?";

template <std::size_t Size>
std::optional<std::string_view> unknown_field(const json& object,
                                              const std::array<std::string_view, Size>& fields) {
  for (const auto& [key, value] : object.items())
    if (std::find(fields.begin(), fields.end(), key) == fields.end()) return key;
  return std::nullopt;
}

Response refusal(Status status, std::optional<std::string_view> metric,
                 std::optional<std::string_view> input = std::nullopt) {
  Response response;
  response.metric = metric;
  response.status = status;
  if (input) response.input = Name{*input};
  return response;
}

// The text of a member, the default when it is absent, nothing when it is of another type.
std::optional<std::string_view> text_or(const json& object, const char* key, std::string_view otherwise) {
  const auto member = object.find(key);
  if (member == object.end()) return otherwise;
  if (!member->is_string()) return std::nullopt;
  return member->get_ref<const std::string&>();
}

// A whole number in the range of the core, or just outside it; nothing when it is no whole number.
std::optional<int> digits_of(const json& request) {
  const auto member = request.find("digits");
  if (member == request.end()) return Request{}.digits;
  if (!member->is_number()) return std::nullopt;
  const double digits = member->get<double>();
  if (digits != std::floor(digits)) return std::nullopt;
  return static_cast<int>(std::clamp(digits, -1.0, maximum_rounding_digits + 1.0));
}

InputText input_text(std::string_view id, const json& input) {
  if (input.is_string()) return {id, input.get_ref<const std::string&>(), std::nullopt};
  InputText text{id, not_text, std::nullopt};
  if (!input.is_object()) return text;
  text.value = text_or(input, "value", not_text).value_or(not_text);
  if (input.contains("period")) text.period = text_or(input, "period", not_text).value_or(not_text);
  return text;
}

// Rows are read where the metric takes them; anywhere else a list is no number.
bool is_list_of(const Program* program, std::string_view id, const json& input) {
  return program != nullptr && program->list != Id{} && id == program->list.text() && input.is_array();
}

bool are_objects(const json& rows) {
  return std::all_of(rows.begin(), rows.end(), [](const json& row) { return row.is_object(); });
}

InputText list_text(std::string_view id, const json& rows) {
  InputText text{id, not_text, std::nullopt};
  text.row = static_cast<std::uint16_t>(std::min<std::size_t>(rows.size(), UINT16_MAX));
  text.is_list = true;
  return text;
}

// The inputs one by one, the list as such, and then its rows, field by field.
std::vector<InputText> input_texts(const Program* program, const json& inputs) {
  std::vector<InputText> texts;
  const json* list = nullptr;
  for (const auto& [id, input] : inputs.items()) {
    const bool is_list = is_list_of(program, id, input);
    if (is_list) list = &input;
    texts.push_back(is_list ? list_text(id, input) : input_text(id, input));
  }
  if (list == nullptr) return texts;
  std::uint16_t number = 0;
  for (const json& row : *list) {
    if (number < UINT16_MAX) ++number;
    for (const auto& [field, value] : row.items()) {
      InputText text = input_text(field, value);
      text.list = program->list.text();
      text.row = number;
      texts.push_back(text);
    }
  }
  return texts;
}

std::optional<std::string_view> unknown_field_of_inputs(const Program* program, const json& inputs) {
  for (const auto& [id, input] : inputs.items())
    if (input.is_object())
      if (const auto field = unknown_field(input, input_fields)) return field;
  for (const auto& [id, input] : inputs.items()) {
    if (!input.is_array() || !are_objects(input)) continue;
    const std::string_view label =
        is_list_of(program, id, input) ? program->label.text() : std::string_view();
    for (const json& row : input)
      for (const auto& [name, value] : row.items())
        if (value.is_object() && (label.empty() || name != label))
          if (const auto field = unknown_field(value, input_fields)) return field;
  }
  return std::nullopt;
}

Response evaluate_json(const json& request) {
  const auto metric = request.find("metric");
  if (metric == request.end() || !metric->is_string())
    return refusal(Status::malformed_request, std::nullopt);
  const std::string_view metric_id = metric->get_ref<const std::string&>();

  const Program* const program = find_program(metric_id);
  const auto inputs = request.find("inputs");
  const auto period = text_or(request, "period", Request{}.period);
  const auto calendar = text_or(request, "calendar", Request{}.calendar);
  const auto digits = digits_of(request);
  if (inputs == request.end() || !inputs->is_object() || !period || !calendar || !digits)
    return refusal(Status::malformed_request, metric_id);
  for (const auto& [id, input] : inputs->items())
    if (is_list_of(program, id, input) && !are_objects(input))
      return refusal(Status::malformed_request, metric_id);

  if (const auto field = unknown_field(request, request_fields))
    return refusal(Status::unknown_field, metric_id, field);
  if (const auto field = unknown_field_of_inputs(program, *inputs))
    return refusal(Status::unknown_field, metric_id, field);
  const bool says_nothing = period->empty() && request.contains("period");
  const std::vector<InputText> texts = input_texts(program, *inputs);
  return evaluate({metric_id, texts, says_nothing ? not_text : *period, *calendar, *digits});
}

}  // namespace

std::string answer(std::string_view line) {
  constexpr bool allow_exceptions = false;
  // The parser takes a NUL for the end of its input and skips a byte order mark; JSON text holds neither.
  const bool has_foreign_bytes = line.find('\0') != line.npos || line.starts_with("\xEF\xBB\xBF");
  const json request = json::parse(has_foreign_bytes ? "" : line, nullptr, allow_exceptions);
  if (!request.is_object()) return json_text(refusal(Status::malformed_request, std::nullopt));
  return json_text(evaluate_json(request));
}

}  // namespace contact_cost
