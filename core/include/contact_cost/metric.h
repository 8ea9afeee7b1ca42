// A metric: its name, its formula and what it asks for, worked out of the formula at compile time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "contact_cost/expression.h"
#include "contact_cost/inplace_vector.h"

namespace contact_cost {

inline constexpr std::size_t maximum_inputs = 24;

// What part an input plays in its metric.
enum class Role : std::uint8_t {
  required,
  whole,        // may stand in place of the parts of its group
  part,         // one of the parts, any of which will do
  needed_part,  // one of the parts, all of which are needed
};

struct Slot {
  const Input* input = nullptr;
  Role role = Role::required;
  std::uint8_t group = 0;    // 0: none
  bool names_group = false;  // the first of its group, which a missing or conflicting group is reported as
  bool denominator = false;
};

struct Example {
  const Input* input = nullptr;
  std::string_view value;
};

// A node of the formula, its input replaced by the slot: what the interpreters walk.
struct Instruction {
  Operation operation = Operation::input;
  std::uint8_t span = 0;
  std::uint8_t slot = 0;
  std::string_view id;
};

struct Metric {
  std::string_view id;
  Unit unit;
  UnitText unit_text;
  InplaceVector<Instruction, maximum_nodes> formula;
  InplaceVector<Slot, maximum_inputs> slots;  // in the order in which faults are reported
  InplaceVector<Example, 8> examples;         // a worked example, amounts in euro

  constexpr std::size_t slot_of(const Input* input) const {
    std::size_t i = 0;
    while (i < slots.size() && slots[i].input->id != input->id) ++i;
    return i;
  }
};

struct MetricDefinition {
  std::string_view id;
  Unit unit;
  Expression formula;
  std::initializer_list<Example> example;
  // Only where faults are to be reported in another order than the formula reads.
  std::initializer_list<const Input*> order = {};
};

void formula_has_another_unit_than_its_metric();
void order_leaves_out_an_input();
void order_names_a_stranger();
void example_names_no_input();

namespace detail {

// The `either` whose parts node `i` belongs to, or the number of nodes.
constexpr std::size_t enclosing_either(const Expression& formula, std::size_t i) {
  for (std::size_t j = 0; j < i; ++j) {
    const Node& node = formula.nodes[j];
    if (node.operation == Operation::either && i <= j + node.span) return j;
  }
  return formula.nodes.size();
}

constexpr Role role_of(const Expression& formula, std::size_t i) {
  if (formula.nodes[i].operation == Operation::either) return Role::whole;
  const std::size_t either = enclosing_either(formula, i);
  if (either == formula.nodes.size()) {
    return formula.nodes.back().operation == Operation::sum_of_given ? Role::part : Role::required;
  }
  const Node& last = formula.nodes[either + formula.nodes[either].span];
  return last.operation == Operation::sum_of_given ? Role::part : Role::needed_part;
}

// Each `either` is a group; a bare sum of parts is one group without a whole.
constexpr std::uint8_t group_of(const Expression& formula, std::size_t i) {
  const Role role = role_of(formula, i);
  if (role == Role::required) return 0;
  const std::size_t either = role == Role::whole ? i : enclosing_either(formula, i);
  return static_cast<std::uint8_t>(either + 1);
}

constexpr bool is_leaf(const Node& node) {
  return node.operation == Operation::input || node.operation == Operation::either;
}

// The id of the leaf or quantity right before a closing quotient or percent: the denominator.
constexpr std::string_view denominator_of(const Expression& formula) {
  const std::size_t size = formula.nodes.size();
  const Node& last = formula.nodes[size - 1];
  if (last.operation != Operation::quotient && last.operation != Operation::percent) return {};
  const std::size_t either = enclosing_either(formula, size - 2);
  return formula.nodes[either == size ? size - 2 : either].input->id;
}

}  // namespace detail

consteval Metric define(const MetricDefinition& definition) {
  if (definition.formula.unit != definition.unit) formula_has_another_unit_than_its_metric();
  Metric metric;
  metric.id = definition.id;
  metric.unit = definition.unit;
  metric.unit_text = text_of(definition.unit);
  const Expression formula = named(definition.id, definition.formula);

  for (const Input* input : definition.order) metric.slots.push_back({.input = input});
  for (const Node& node : formula.nodes) {
    if (!detail::is_leaf(node) || metric.slot_of(node.input) < metric.slots.size()) continue;
    if (definition.order.size() > 0) order_leaves_out_an_input();
    metric.slots.push_back({.input = node.input});
  }
  for (Slot& slot : metric.slots) {
    bool first = true;
    for (std::size_t i = 0; i < formula.nodes.size(); ++i) {
      const Node& node = formula.nodes[i];
      if (!detail::is_leaf(node) || node.input->id != slot.input->id) continue;
      const Role role = detail::role_of(formula, i);
      if (first || role == Role::required) {
        slot.role = role;
        slot.group = detail::group_of(formula, i);
      }
      first = false;
    }
    if (first) order_names_a_stranger();
    slot.denominator = slot.input->id == detail::denominator_of(formula);
    slot.names_group = slot.group != 0;
    for (std::size_t i = 0; metric.slots[i].input->id != slot.input->id; ++i)
      if (metric.slots[i].group == slot.group) slot.names_group = false;
  }
  for (const Node& node : formula.nodes) {
    const bool leaf = detail::is_leaf(node);
    metric.formula.push_back({
        .operation = node.operation,
        .span = node.span,
        .slot = static_cast<std::uint8_t>(leaf ? metric.slot_of(node.input) : 0),
        .id = leaf ? std::string_view() : node.id,
    });
  }
  for (const Example& example : definition.example) {
    if (metric.slot_of(example.input) == metric.slots.size()) example_names_no_input();
    metric.examples.push_back(example);
  }
  return metric;
}

}  // namespace contact_cost
