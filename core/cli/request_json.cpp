#include "request_json.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"
#include "contact_cost/program.h"
#include "request_document.h"

namespace contact_cost {
namespace {

constexpr std::array<std::string_view, 5> request_fields = {"metric", "inputs", "period", "calendar",
                                                            "digits"};
constexpr std::array<std::string_view, 2> input_fields = {"value", "period"};

// No text of the core: neither a decimal nor a period.
constexpr std::string_view not_text = "?";

template <std::size_t Size>
std::optional<std::string_view> unknown_field(const Value& object,
                                              const std::array<std::string_view, Size>& fields) {
  for (const Value& member : object.parts)
    if (std::find(fields.begin(), fields.end(), member.key) == fields.end()) return member.key;
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
std::optional<std::string_view> text_or(const Value& object, std::string_view key,
                                        std::string_view otherwise) {
  const Value* const member = object.find(key);
  if (member == nullptr) return otherwise;
  if (member->kind != Kind::text) return std::nullopt;
  return member->text;
}

// A whole number in the range of the core, or just outside it; nothing when it is no whole number.
std::optional<int> digits_of(const Value& request) {
  const Value* const member = request.find("digits");
  if (member == nullptr) return Request{}.digits;
  if (member->kind != Kind::numeral || member->number != std::floor(member->number)) return std::nullopt;
  return static_cast<int>(std::clamp(member->number, -1.0, maximum_rounding_digits + 1.0));
}

InputText input_text(const Value& input) {
  if (input.kind == Kind::text) return {input.key, input.text, std::nullopt};
  InputText text{input.key, not_text, std::nullopt};
  if (input.kind != Kind::object) return text;
  text.value = text_or(input, "value", not_text).value_or(not_text);
  if (input.find("period") != nullptr) text.period = text_or(input, "period", not_text).value_or(not_text);
  return text;
}

// Rows are read where the metric takes them; anywhere else a list is no number.
bool is_list_of(const Program* program, const Value& input) {
  return input.kind == Kind::list && program != nullptr && program->list != Id{} &&
         input.key == program->list.text();
}

bool are_objects(const std::vector<Value>& rows) {
  return std::all_of(rows.begin(), rows.end(), [](const Value& row) { return row.kind == Kind::object; });
}

InputText list_text(const Value& list) {
  InputText text{list.key, not_text, std::nullopt};
  text.row = static_cast<std::uint16_t>(std::min<std::size_t>(list.parts.size(), UINT16_MAX));
  text.is_list = true;
  return text;
}

// The inputs one by one, the list as such, and then its rows, field by field.
std::vector<InputText> input_texts(const Program* program, const Value& inputs) {
  std::vector<InputText> texts;
  texts.reserve(inputs.parts.size());
  const Value* list = nullptr;
  for (const Value& input : inputs.parts) {
    const bool is_list = is_list_of(program, input);
    if (is_list) list = &input;
    texts.push_back(is_list ? list_text(input) : input_text(input));
  }
  if (list == nullptr) return texts;
  std::uint16_t number = 0;
  for (const Value& row : list->parts) {
    if (number < UINT16_MAX) ++number;
    for (const Value& field : row.parts) {
      InputText text = input_text(field);
      text.list = program->list.text();
      text.row = number;
      texts.push_back(text);
    }
  }
  return texts;
}

std::optional<std::string_view> unknown_field_of_inputs(const Program* program, const Value& inputs) {
  for (const Value& input : inputs.parts)
    if (input.kind == Kind::object)
      if (const auto field = unknown_field(input, input_fields)) return field;
  for (const Value& input : inputs.parts) {
    if (input.kind != Kind::list || !are_objects(input.parts)) continue;
    const std::string_view label = is_list_of(program, input) ? program->label.text() : std::string_view();
    for (const Value& row : input.parts)
      for (const Value& value : row.parts)
        if (value.kind == Kind::object && (label.empty() || value.key != label))
          if (const auto field = unknown_field(value, input_fields)) return field;
  }
  return std::nullopt;
}

Response evaluate_document(const Value& request) {
  const Value* const metric = request.find("metric");
  if (metric == nullptr || metric->kind != Kind::text)
    return refusal(Status::malformed_request, std::nullopt);
  const std::string_view metric_id = metric->text;

  const Program* const program = find_program(metric_id);
  const Value* const inputs = request.find("inputs");
  const auto period = text_or(request, "period", Request{}.period);
  const auto calendar = text_or(request, "calendar", Request{}.calendar);
  const auto digits = digits_of(request);
  if (inputs == nullptr || inputs->kind != Kind::object || !period || !calendar || !digits)
    return refusal(Status::malformed_request, metric_id);
  for (const Value& input : inputs->parts)
    if (is_list_of(program, input) && !are_objects(input.parts))
      return refusal(Status::malformed_request, metric_id);

  if (const auto field = unknown_field(request, request_fields))
    return refusal(Status::unknown_field, metric_id, field);
  if (const auto field = unknown_field_of_inputs(program, *inputs))
    return refusal(Status::unknown_field, metric_id, field);
  const bool says_nothing = period->empty() && request.find("period") != nullptr;
  const std::vector<InputText> texts = input_texts(program, *inputs);
  return evaluate({metric_id, texts, says_nothing ? not_text : *period, *calendar, *digits});
}

}  // namespace

std::string answer(std::string_view line) {
  const RequestDocument document(line);
  const Value* const request = document.request();
  return json_text(request == nullptr ? refusal(Status::malformed_request, std::nullopt)
                                      : evaluate_document(*request));
}

}  // namespace contact_cost
