// The request as it crosses embind, and the same one as JSON.
#include "request_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "contact_cost/evaluate.h"
#include "contact_cost/program.h"
#include "demand.h"
#include "request_json.h"
#include "sound_answer.h"

namespace contact_cost {
namespace {

using nlohmann::json;

std::string answer_to(std::string_view line) { return answer(line); }

std::string name_of(const InputText& input) {
  return std::string(input.id) + (input.list.empty() ? "" : '.' + std::to_string(input.row));
}

Typed typed_in(const Request& request) {
  Typed typed;
  for (const InputText& input : request.inputs)
    if (const auto number = fraction_of(input.value)) typed[name_of(input)] = *number;
  return typed;
}

json json_of(const InputText& input) {
  json object = {{"value", input.value}};
  if (input.period) object["period"] = *input.period;
  return object;
}

// Of an answered request. Rows of anything but the metric's list, and rows beyond it, were passed over.
json json_of(const Request& request) {
  const std::string_view list = find_program(request.metric)->list.text();
  json line = {{"metric", request.metric}, {"calendar", request.calendar}, {"digits", request.digits}};
  if (!request.period.empty()) line["period"] = request.period;
  json& inputs = line["inputs"] = json::object();
  for (const InputText& input : request.inputs) {
    if (input.list.empty() && input.is_list && input.id == list)
      inputs[std::string(list)] = json(input.row, json::object());
    else if (input.list.empty())
      inputs[std::string(input.id)] = json_of(input);
    else if (input.list == list && input.row > 0 && input.row <= inputs[std::string(list)].size())
      inputs[std::string(list)][input.row - 1u][std::string(input.id)] = json_of(input);
  }
  return line;
}

void check(std::string_view text) {
  RequestText read, again;
  read_request(text, read);
  const std::string first = json_text(evaluate(read.request));
  read_request(text, again);
  demand(json_text(evaluate(again.request)) == first, "the same answer twice");

  // engine.ts lets nothing else across, and no id or number is spelt otherwise.
  if (!std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; }))
    return;
  const std::string status = demand_sound(first, typed_in(read.request), read.request.digits);
  if (status != "ok") return;
  const std::string line = json_of(read.request).dump();
  demand(answer_to(line) == first, "the same answer as to " + line);
}

}  // namespace
}  // namespace contact_cost

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  contact_cost::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
