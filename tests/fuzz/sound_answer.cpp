#include "sound_answer.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "contact_cost/evaluate.h"
#include "demand.h"

namespace contact_cost {
namespace {

using json = nlohmann::ordered_json;

template <class List>
bool has(const List& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

std::vector<std::string> keys_of(const json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

Fraction exact_of(const json& named) {
  const std::string text = named.at("exact");
  const std::optional<Fraction> value = quotient_of(text);
  demand(value && text_of(*value) == text, "a reduced fraction: " + text);
  return *value;
}

Fraction worked_out(const std::string& operation, const std::vector<Fraction>& operands) {
  const bool folds = operation == "sum" || operation == "product" || operation == "convert-period";
  demand(operands.size() == 2 || folds || operation == "maximum" || operation == "round-up",
         operation + " of two");
  Fraction value = operation == "sum" ? 0 : operation == "product" ? 1 : operands.at(0);
  if (operation == "sum") {
    for (const Fraction& operand : operands) value += operand;
  } else if (operation == "product") {
    for (const Fraction& operand : operands) value *= operand;
  } else if (operation == "maximum") {
    value = *std::max_element(operands.begin(), operands.end());
  } else if (operation == "round-up") {
    const Whole above = numerator(value), below = denominator(value);
    demand(operands.size() == 1 && above >= 0, "one quantity that is not negative is rounded up");
    value = Fraction(Whole((above + below - 1) / below));
  } else if (operation == "difference") {
    value -= operands.at(1);
  } else if (operation == "convert-period") {
    value *= operands.at(1);
  } else {
    demand(operation == "quotient" || operation == "percent", "an operation of the contract: " + operation);
    demand(operands.at(1) != 0, "nothing is divided by zero");
    value /= operands.at(1);
    if (operation == "percent") value *= 100;
  }
  return value;
}

// The value of the last step. Each name stands for one number, until a conversion of what was typed replaces
// it.
std::optional<Fraction> replay(const json& steps, Typed known) {
  std::optional<Fraction> result;
  for (const json& step : steps) {
    const std::string id = step.at("id"), operation = step.at("operation");
    std::vector<Fraction> operands;
    for (const json& operand : step.at("operands")) {
      const std::string name = operand.at("id");
      operands.push_back(exact_of(operand));
      const auto [place, is_new] = known.try_emplace(name, operands.back());
      demand(is_new || place->second == operands.back(), name + " is one number");
    }
    result = worked_out(operation, operands);
    demand(exact_of(step) == *result, id + " is " + text_of(*result));
    known[id] = *result;
  }
  return result;
}

bool is_among(const Typed& typed, const Fraction& value) {
  return std::any_of(typed.begin(), typed.end(), [&value](const auto& pair) { return pair.second == value; });
}

}  // namespace

std::string demand_sound(std::string_view answer, const Typed& typed, int digits) {
  constexpr bool allow_exceptions = false;
  const json read = json::parse(answer, nullptr, allow_exceptions);
  demand(read.is_object() && answer.find('\n') == answer.npos, "one line of JSON");
  demand(read.dump() == answer, "JSON in its shortest form");
  const std::string status = read.value("status", "");
  demand(has(status_ids, status), "a status of the contract: " + status);
  if (status != "ok") {
    for (const std::string& key : keys_of(read))
      demand(key == "metric" || key == "status" || key == "input", "nothing but the refusal: " + key);
    return status;
  }
  demand(std::all_of(answer.begin(), answer.end(), [](char c) { return c >= ' ' && c <= '~'; }),
         "plain ASCII");
  const std::vector<std::string> keys = {"metric", "status", "exact",    "rounded",
                                         "unit",   "period", "warnings", "steps"};
  demand(keys_of(read) == keys, "the keys of a result");
  const std::vector<std::string> warnings = read.at("warnings");
  demand(std::is_sorted(warnings.begin(), warnings.end()), "warnings in order");
  for (const std::string& warning : warnings) demand(has(warning_ids, warning), "a warning: " + warning);
  demand(has(period_ids, read.at("period").get<std::string>()), "a period");

  const Fraction exact = exact_of(read);
  demand(fits(exact) || read.at("metric") == "npv", "a fraction of 128 bits but for npv");
  const std::optional<Fraction> replayed = replay(read.at("steps"), typed);
  demand(replayed ? *replayed == exact : is_among(typed, exact), "the steps lead to the result");
  const std::string expected = rounded(exact, digits);
  demand(read.at("rounded") == expected, "rounded it is " + expected);
  return status;
}

}  // namespace contact_cost
