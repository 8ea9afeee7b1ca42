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
  bool sum = false;    // needs brackets beside another operation
  bool chain = false;  // needs them as a divisor
};

std::string bracketed(const Drawn& drawn) { return drawn.sum ? '(' + drawn.text + ')' : drawn.text; }

std::string fraction(const Drawn& above, const Drawn& below) {
  return bracketed(above) + " / " + (below.chain ? '(' + below.text + ')' : bracketed(below));
}

std::string joined(const std::vector<Drawn>& operands, std::string_view symbol) {
  std::string text;
  for (const Drawn& operand : operands) {
    if (!text.empty()) text += symbol;
    text += bracketed(operand);
  }
  return text;
}

Drawn draw_operation(const Instruction& node, const std::vector<Drawn>& operands) {
  const bool is_power = node.operation == Operation::power_of_row;
  const std::string_view name = is_power ? "power" : step_name(node.operation);
  json tree = {{"operation", name}, {"id", node.id}, {"operands", json::array()}};
  for (const Drawn& operand : operands) tree["operands"].push_back(operand.tree);
  switch (node.operation) {
    case Operation::difference:
      return {tree, joined(operands, " - "), true};
    case Operation::product:
      return {tree, joined(operands, " * "), false, true};
    case Operation::quotient:
    case Operation::crossing:
      return {tree, fraction(operands[0], operands[1]), false, true};
    case Operation::percent:
    case Operation::share:
      return {tree, fraction(operands[0], operands[1]) + " * 100", false, true};
    case Operation::power_of_row:
      return {tree, bracketed(operands[0]) + " ^ t", false};
    case Operation::round_up:
      return {tree, "round up " + bracketed(operands[0]), false};
    case Operation::maximum:
      return {tree, "larger of (" + joined(operands, ", ") + ")", false};
    case Operation::sum_of_rows:
      tree["rows"] = true;
      return {tree, "sum over rows of " + bracketed(operands[0]), true};
    case Operation::sum_of_once:
    case Operation::sum_of_recurring:
      return {tree, std::string(node.id), false};
    default:
      return {tree, joined(operands, " + "), true};
  }
}

class Drawing {
 public:
  explicit Drawing(const Metric& metric) : metric_(metric) {}

  // A quantity that stands beside the result and in it is drawn there, and named here.
  Drawn draw() { return draw(0, metric_.formula.size()); }

  const json& beside() const { return beside_; }

 private:
  Drawn leaf(const Instruction& node) const {
    const std::string_view id = metric_.slots[node.slot].input->id;
    return {{{"input", id}}, std::string(id), false};
  }

  // An `either` is drawn as its first way, with the other beside it.
  Drawn alternatives(const Instruction& node, std::size_t i) {
    const std::size_t middle = i + 1 + node.span;
    Drawn drawn = draw(i + 1, middle);
    const Drawn other = draw(middle, middle + node.other_span);
    const bool has_whole = drawn.tree.contains("input");
    json tree = {{"either", node.id}, {"whole", drawn.tree}, {"parts", other.tree}};
    return {tree, has_whole ? drawn.text : drawn.text + " or " + other.text, !has_whole};
  }

  Drawn draw(std::size_t begin, std::size_t end) {
    std::vector<Drawn> stack;
    for (std::size_t i = begin; i < end; ++i) {
      const Instruction& node = metric_.formula[i];
      if (node.operation == Operation::either) {
        stack.push_back(alternatives(node, i));
        i += node.span + node.other_span;
      } else if (node.operation == Operation::each_row) {
        stack.push_back(draw(i + 1, i + 1 + node.span));
        i += node.span;
      } else if (node.operation == Operation::beside) {
        beside_.push_back(draw(i + 1, i + 1 + node.span).tree);
        i += node.span;
      } else if (node.operation == Operation::recall) {
        stack.push_back({{{"quantity", node.id}}, std::string(node.id), false});
      } else if (node.operation == Operation::constant) {
        stack.push_back({{{"constant", node.id}, {"value", node.value}}, std::to_string(node.value), false});
      } else if (is_leaf(node.operation)) {
        stack.push_back(leaf(node));
      } else {
        const std::size_t count = operand_count({.operation = node.operation, .span = node.span});
        const auto first = stack.end() - static_cast<std::ptrdiff_t>(count);
        const Drawn drawn = draw_operation(node, {first, stack.end()});
        stack.erase(first, stack.end());
        stack.push_back(drawn);
      }
    }
    return stack.back();
  }

  const Metric& metric_;
  json beside_ = json::array();
};

// Which of a choice an input is; `required` outside of any.
struct Role {
  std::string_view name = "required";
  std::string_view group = {};
};

Role role_of(const Metric& metric, std::size_t slot) {
  Role role;
  if (metric.slots[slot].input->has_assumption()) role.name = "assumed";
  if ((metric.in_rows & only(slot)) != 0) return {"in-rows", metric.list.id};
  for (const Choice& choice : metric.choices) {
    if (((choice.one_way | choice.other_way) & only(slot)) == 0) continue;
    const bool is_line = (choice.lines & only(slot)) != 0;
    const bool is_whole = choice.one_way == only(slot) || choice.other_way == only(slot);
    role.group =
        choice.is_result ? metric.id : metric.slots[first_of(choice.one_way | choice.other_way)].input->id;
    role.name = is_line ? "part" : is_whole ? "whole" : "needed-part";
  }
  return role;
}

json default_of(const Input& input) {
  if (input.assumed_as != nullptr) return {{"input", input.assumed_as->id}};
  return input.assumed.empty() ? json() : json(input.assumed);
}

json minimum_of(const Input& input) {
  const Range& range = input.range;
  if (input.may_be_negative && range.lowest == 0) return nullptr;
  return std::to_string(range.lowest);
}

std::string_view name_of(Timing timing) {
  constexpr std::array<std::string_view, 4> names = {"per-period", "once", "months", "years"};
  return names[static_cast<std::size_t>(timing)];
}

json input_json(const Metric& metric, std::size_t i) {
  const Slot& slot = metric.slots[i];
  const Input& input = *slot.input;
  const Role role = role_of(metric, i);
  json entry = {{"id", input.id},
                {"unit", text_of(input.unit).view()},
                {"per-period", input.timing == Timing::per_period},
                {"timing", name_of(input.timing)},
                {"count", input.counted},
                {"role", role.name}};
  if (!role.group.empty()) entry["group"] = role.group;
  entry["minimum"] = minimum_of(input);
  if (input.range.above_lowest) entry["above-minimum"] = true;
  if (input.range.highest != Range::unbounded) entry["maximum"] = std::to_string(input.range.highest);
  if (input.range.below_highest) entry["below-maximum"] = true;
  if (input.usual.lowest != 0) entry["usual-minimum"] = std::to_string(input.usual.lowest);
  if (input.usual.highest != Range::unbounded) entry["usual-maximum"] = std::to_string(input.usual.highest);
  const Range& range = input.range;
  const bool reaches_zero = range.lowest < 0 || (range.lowest == 0 && !range.above_lowest);
  entry["zero-allowed"] = !slot.divisor && reaches_zero;
  if ((metric.may_be_once & only(i)) != 0) entry["may-be-once"] = true;
  if (input.below != nullptr) entry[input.may_equal ? "at-most" : "below"] = input.below->id;
  entry["default"] = default_of(input);
  return entry;
}

json example_json(const Metric& metric) {
  json example = json::object();
  for (const Example& given : metric.examples) {
    const std::string id(given.input->id);
    json value = given.value;
    if (!given.period.empty()) value = {{"value", given.value}, {"period", given.period}};
    if (given.row == 0) {
      example[id] = value;
    } else {
      example[std::string(metric.list.id)][given.row - 1u][id] = value;
    }
  }
  return example;
}

json metric_json(const Metric& metric) {
  Drawing drawing(metric);
  const Drawn formula = drawing.draw();
  json entry = {{"id", metric.id},
                {"topic", topic_ids[static_cast<std::size_t>(metric.topic)]},
                {"unit", metric.unit_text.view()},
                {"default-period", id_of(metric.default_period)},
                {"formula", formula.text},
                {"expression", formula.tree},
                {"beside", drawing.beside()},
                {"inputs", json::array()}};
  for (std::size_t i = 0; i < metric.slots.size(); ++i) entry["inputs"].push_back(input_json(metric, i));
  if (!metric.list.id.empty()) {
    json list = {{"id", metric.list.id}, {"maximum-rows", maximum_rows}, {"fields", json::array()}};
    if (!metric.list.label.empty()) list["label"] = metric.list.label;
    for (const Input* field : metric.list.fields) list["fields"].push_back(field->id);
    entry["list"] = list;
  }
  // The units of what is worked out, by name.
  entry["quantities"] = json::object();
  for (const Node& node : metric.nodes)
    if (!is_leaf(node.operation) && !node.id.empty())
      entry["quantities"][std::string(node.id)] = text_of(node.unit).view();
  entry["example"] = example_json(metric);
  entry["readings"] = std::vector<std::string_view>(metric.readings.begin(), metric.readings.end());
  entry["related"] = std::vector<std::string_view>(metric.related.begin(), metric.related.end());
  return entry;
}

}  // namespace

std::string catalogue_text() {
  json catalogue_json = {
      {"version", version},
      {"periods", period_ids},
      {"default-period", id_of(Period::month)},
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
