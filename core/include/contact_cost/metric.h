// A metric: its name, its formula and what it asks for, worked out of the formula at compile time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "contact_cost/algebra.h"
#include "contact_cost/inplace_vector.h"
#include "contact_cost/period.h"

namespace contact_cost {

inline constexpr std::size_t maximum_inputs = 48;
inline constexpr std::size_t maximum_rows = 61;

using SlotSet = std::uint64_t;  // bit i: slot i

constexpr SlotSet only(std::size_t slot) { return SlotSet{1} << slot; }
constexpr std::size_t first_of(SlotSet slots) { return static_cast<std::size_t>(std::countr_zero(slots)); }

struct Slot {
  const Input* input = nullptr;
  bool divisor = false;  // must not be zero
};

// What may be given in one way or another, but not both; or any of which will do.
struct Choice {
  SlotSet one_way = 0;  // the inputs of each way that nothing else uses
  SlotSet other_way = 0;
  SlotSet needed_one_way = 0;
  SlotSet needed_other_way = 0;
  SlotSet lines = 0;       // of either way: any of them will do
  bool may_lack = false;   // without any input given, it is the other way
  bool is_result = false;  // a missing one is reported as the metric, not as its first slot
  SlotSet within = 0;      // if any: asked only where one of these is given
};

struct Example {
  const Input* input = nullptr;
  std::string_view value;
  std::uint8_t row = 0;          // 0: not in a row
  std::string_view period = {};  // where it is not the metric's own
};

// The rows that a metric takes: each has all the fields, and a label that says nothing to the core.
struct List {
  std::string_view id = {};
  std::string_view label = {};
  InplaceVector<const Input*, 3> fields = {};
};

// A node of the formula, its input replaced by the slot: what the interpreters walk.
struct Instruction {
  Operation operation = Operation::input;
  std::uint8_t span = 0;
  std::uint8_t other_span = 0;
  std::uint8_t slot = 0;  // of an `either`: its choice
  std::uint16_t value = 0;
  std::string_view id;
};

enum class Topic : std::uint8_t { unit_cost, labour, workload, quality, self_service, investment };

inline constexpr std::array<std::string_view, 6> topic_ids = {"unit-cost", "labour",       "workload",
                                                              "quality",   "self-service", "investment"};

struct Metric {
  std::string_view id;
  Topic topic = Topic::unit_cost;
  UnitText unit_text;
  Period default_period = Period::month;
  std::int16_t ceiling = 0;  // of the result, as of an input
  Nodes nodes;
  InplaceVector<Instruction, maximum_nodes> formula;
  InplaceVector<Slot, maximum_inputs> slots;  // in the order in which faults are reported
  InplaceVector<Choice, 6> choices;
  SlotSet required = 0;
  SlotSet in_rows = 0;
  SlotSet may_be_once = 0;  // lines that may be given with the period "once"
  List list;
  InplaceVector<Example, 12> examples;  // a worked example, amounts in euro
  InplaceVector<std::string_view, 6> related;
  InplaceVector<std::string_view, 3> readings;  // metrics that one term stands for, this one among them

  constexpr std::size_t slot_of(const Input* input) const { return slot_of(input->id); }
  constexpr std::size_t slot_of(std::string_view input) const {
    std::size_t i = 0;
    while (i < slots.size() && slots[i].input->id != input) ++i;
    return i;
  }
};

struct MetricDefinition {
  std::string_view id;
  Topic topic;
  Unit unit;
  Expression formula;
  std::initializer_list<Expression> beside = {};  // worth showing beside the result
  std::initializer_list<Example> example;
  std::initializer_list<std::string_view> related = {};
  std::initializer_list<std::string_view> readings = {};
  List list = {};
  // Only where faults are to be reported in another order than the formula reads.
  std::initializer_list<const Input*> order = {};
  Period default_period = Period::month;
  std::int16_t ceiling = 0;
};

void formula_has_another_unit_than_its_metric();
void order_leaves_out_an_input();
void order_names_a_stranger();
void example_names_no_input();

namespace detail {

constexpr bool is_asked(const Node& node) {
  return node.operation == Operation::input || node.operation == Operation::line;
}

constexpr bool is_listed(const List& list, const Input& input) {
  for (const Input* field : list.fields)
    if (field->id == input.id) return true;
  return false;
}

// The slots of the inputs among nodes [begin, end).
constexpr SlotSet slots_of(const Metric& metric, std::size_t begin, std::size_t end,
                           Operation operation = Operation::input) {
  SlotSet slots = 0;
  for (std::size_t i = begin; i < end; ++i)
    if (metric.nodes[i].operation == operation) slots |= only(metric.slot_of(metric.nodes[i].input));
  return slots;
}

constexpr SlotSet all_slots_of(const Metric& metric, std::size_t begin, std::size_t end) {
  return slots_of(metric, begin, end) | slots_of(metric, begin, end, Operation::line);
}

// The lines of a sum at `place` that is not within any choice.
constexpr Choice lines_of(const Metric& metric, std::size_t place) {
  const SlotSet lines = all_slots_of(metric, place - metric.nodes[place].span, place);
  return {.one_way = lines, .lines = lines, .is_result = true};
}

constexpr Choice choice_at(const Metric& metric, std::size_t place) {
  const Node& node = metric.nodes[place];
  const std::size_t middle = place + 1 + node.span, end = middle + node.other_span;
  const SlotSet elsewhere = all_slots_of(metric, 0, place) | all_slots_of(metric, end, metric.nodes.size());
  Choice choice;
  const SlotSet one = all_slots_of(metric, place + 1, middle), other = all_slots_of(metric, middle, end);
  choice.one_way = one & ~other & ~elsewhere;
  choice.other_way = other & ~one & ~elsewhere;
  choice.lines = slots_of(metric, place + 1, end, Operation::line) & ~elsewhere;
  choice.needed_one_way = choice.one_way & ~choice.lines;
  choice.needed_other_way = choice.other_way & ~choice.lines;
  choice.may_lack = choice.other_way == 0;
  return choice;
}

// A choice on one way of another is asked only there, and what it leaves open that one does not need.
constexpr void nest(Choice& outer, Choice& inner) {
  const SlotSet inside = inner.one_way | inner.other_way;
  if ((outer.one_way & inside) == inside) {
    inner.within = outer.one_way;
    outer.needed_one_way &= ~inside;
  } else if ((outer.other_way & inside) == inside) {
    inner.within = outer.other_way;
    outer.needed_other_way &= ~inside;
  }
}

constexpr void find_choices(Metric& metric) {
  std::size_t free_from = 0;  // the nodes before belong to a choice
  for (std::size_t i = 0; i < metric.nodes.size(); ++i) {
    const Node& node = metric.nodes[i];
    if (node.operation == Operation::either) {
      Choice choice = choice_at(metric, i);
      for (Choice& outer : metric.choices) nest(outer, choice);
      metric.formula[i].slot = static_cast<std::uint8_t>(metric.choices.size());
      metric.choices.push_back(choice);
      const std::size_t end = i + 1 + node.span + node.other_span;
      if (end > free_from) free_from = end;
    }
    const bool sums_lines = operand_count(node) == node.span && node.span > 0 && i > 0 &&
                            metric.nodes[i - 1].operation == Operation::line;
    if (!sums_lines || i < free_from) continue;
    const Choice lines = lines_of(metric, i);
    bool known = false;
    for (const Choice& choice : metric.choices) known = known || choice.one_way == lines.one_way;
    if (!known) metric.choices.push_back(lines);
    if (node.operation == Operation::sum_of_once) metric.may_be_once |= lines.lines;
  }
}

}  // namespace detail

consteval Metric define(const MetricDefinition& definition) {
  if (definition.formula.unit != definition.unit) formula_has_another_unit_than_its_metric();
  Metric metric;
  metric.id = definition.id;
  metric.topic = definition.topic;
  metric.unit_text = text_of(definition.unit);
  metric.default_period = definition.default_period;
  metric.ceiling = definition.ceiling;
  metric.list = definition.list;
  for (const std::string_view id : definition.related) metric.related.push_back(id);
  for (const std::string_view id : definition.readings) metric.readings.push_back(id);

  InputList divisors = definition.formula.divisors;
  for (const Expression& beside : definition.beside) {
    detail::append(divisors, beside.divisors);
    const std::size_t place = metric.nodes.size();
    metric.nodes.push_back({.operation = Operation::beside});
    detail::append(metric.nodes, beside.nodes, 0, beside.nodes.size());
    metric.nodes[place].span = static_cast<std::uint8_t>(metric.nodes.size() - place - 1);
  }
  const Expression formula = named(definition.id, definition.formula);
  detail::append(metric.nodes, formula.nodes, 0, formula.nodes.size());

  for (const Input* input : definition.order) metric.slots.push_back({.input = input});
  for (const Node& node : metric.nodes) {
    if (!detail::is_asked(node) || metric.slot_of(node.input) < metric.slots.size()) continue;
    if (definition.order.size() > 0) order_leaves_out_an_input();
    metric.slots.push_back({.input = node.input});
  }
  const SlotSet asked = detail::all_slots_of(metric, 0, metric.nodes.size());
  for (std::size_t i = 0; i < metric.slots.size(); ++i) {
    Slot& slot = metric.slots[i];
    if ((asked & only(i)) == 0) order_names_a_stranger();
    for (const Input* divisor : divisors) slot.divisor = slot.divisor || divisor->id == slot.input->id;
    if (detail::is_listed(metric.list, *slot.input)) metric.in_rows |= only(i);
    if (!slot.input->has_assumption()) metric.required |= only(i);
  }
  for (const Node& node : metric.nodes) {
    const bool leaf = detail::is_asked(node);
    metric.formula.push_back({
        .operation = node.operation,
        .span = node.span,
        .other_span = node.other_span,
        .slot = static_cast<std::uint8_t>(leaf ? metric.slot_of(node.input) : 0),
        .value = node.value,
        .id = leaf ? std::string_view() : node.id,
    });
  }
  detail::find_choices(metric);
  for (const Choice& choice : metric.choices) metric.required &= ~(choice.one_way | choice.other_way);
  for (const Example& example : definition.example) {
    if (metric.slot_of(example.input) == metric.slots.size()) example_names_no_input();
    metric.examples.push_back(example);
  }
  return metric;
}

}  // namespace contact_cost
