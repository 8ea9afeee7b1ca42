#include "catalogue_json.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "contact_cost/catalogue.h"
#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"
#include "contact_cost/version.h"

namespace contact_cost {
namespace {

using json = nlohmann::ordered_json;

// A formula as a tree for those who draw it, and as text for those who read it.
struct Drawn {
  json tree;
  std::string text;
  bool sum = false;  // needs brackets beside another operation
};

std::string bracketed(const Drawn& drawn) { return drawn.sum ? '(' + drawn.text + ')' : drawn.text; }

Drawn draw_leaf(const Metric& metric, const Instruction& node) {
  const std::string_view id = metric.slots[node.slot].input->id;
  return {{{"input", id}}, std::string(id), false};
}

Drawn draw_operation(const Instruction& node, std::string_view name, const std::vector<Drawn>& operands) {
  json tree = {{"operation", name}, {"id", node.id}, {"operands", json::array()}};
  for (const Drawn& operand : operands) tree["operands"].push_back(operand.tree);
  const auto joined = [&operands](std::string_view symbol) {
    std::string text;
    for (const Drawn& operand : operands) {
      if (!text.empty()) text += symbol;
      text += bracketed(operand);
    }
    return text;
  };
  if (name == "sum") return {tree, joined(" + "), true};
  if (name == "difference") return {tree, joined(" - "), true};
  if (name == "percent") return {tree, joined(" / ") + " * 100", false};
  return {tree, joined(" / "), false};
}

std::string_view name_of(Operation operation) {
  switch (operation) {
    case Operation::difference:
      return "difference";
    case Operation::quotient:
      return "quotient";
    case Operation::percent:
      return "percent";
    default:
      return "sum";
  }
}

// An `either` is drawn as its whole, with its parts beside it.
Drawn draw(const Metric& metric) {
  struct Open {
    std::size_t end;
    Drawn whole;
  };
  std::vector<Drawn> stack;
  std::vector<Open> open;
  for (std::size_t i = 0; i < metric.formula.size(); ++i) {
    const Instruction& node = metric.formula[i];
    if (node.operation == Operation::either) {
      open.push_back({i + node.span, draw_leaf(metric, node)});
      continue;
    }
    if (node.operation == Operation::input) {
      stack.push_back(draw_leaf(metric, node));
    } else {
      const bool many = node.operation == Operation::sum || node.operation == Operation::sum_of_given;
      const std::size_t count = many ? node.span : 2;
      const auto first = stack.end() - static_cast<std::ptrdiff_t>(count);
      Drawn drawn = draw_operation(node, name_of(node.operation), {first, stack.end()});
      stack.erase(first, stack.end());
      stack.push_back(std::move(drawn));
    }
    if (!open.empty() && open.back().end == i) {
      Drawn whole = open.back().whole;
      whole.tree["parts"] = stack.back().tree;
      stack.back() = whole;
      open.pop_back();
    }
  }
  return stack.back();
}

std::string_view name_of(Role role) {
  switch (role) {
    case Role::whole:
      return "whole";
    case Role::part:
      return "part";
    case Role::needed_part:
      return "needed-part";
    case Role::required:
      break;
  }
  return "required";
}

// What a group is called: its whole, or the metric itself where the whole is the result.
std::string_view group_name(const Metric& metric, const Slot& slot) {
  for (const Slot& other : metric.slots)
    if (other.group == slot.group && other.role == Role::whole) return other.input->id;
  return metric.id;
}

json input_json(const Metric& metric, const Slot& slot) {
  const Input& input = *slot.input;
  json entry = {{"id", input.id},
                {"unit", text_of(input.unit).view()},
                {"per-period", input.per_period},
                {"count", input.counted},
                {"role", name_of(slot.role)}};
  if (slot.group != 0) entry["group"] = group_name(metric, slot);
  entry["minimum"] = input.may_be_negative ? json() : json("0");
  entry["zero-allowed"] = !slot.denominator;
  if (input.below != nullptr) entry["below"] = input.below->id;
  entry["default"] = nullptr;
  return entry;
}

json metric_json(const Metric& metric) {
  const Drawn formula = draw(metric);
  json entry = {{"id", metric.id},         {"unit", metric.unit_text.view()},
                {"formula", formula.text}, {"expression", formula.tree},
                {"inputs", json::array()}, {"example", json::object()}};
  for (const Slot& slot : metric.slots) entry["inputs"].push_back(input_json(metric, slot));
  for (const Example& example : metric.examples)
    entry["example"][std::string(example.input->id)] = example.value;
  return entry;
}

}  // namespace

std::string catalogue_text() {
  json catalogue_json = {
      {"version", version},
      {"periods", period_ids},
      {"default-period", Request{}.period},
      {"calendars", calendar_ids},
      {"default-calendar", Request{}.calendar},
      {"digits", {{"minimum", 0}, {"maximum", maximum_rounding_digits}, {"default", Request{}.digits}}},
      {"maximum-input-digits", maximum_decimal_digits},
      {"statuses", status_ids},
      {"warnings", warning_ids},
      {"metrics", json::array()}};
  for (const Metric* metric : catalogue) catalogue_json["metrics"].push_back(metric_json(*metric));
  return catalogue_json.dump(2);
}

}  // namespace contact_cost
