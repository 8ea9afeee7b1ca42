// The formula algebra. A formula is data: `total_cost / contacts` is a small constexpr array of nodes in
// postfix order, built by the consteval operators of algebra.h. Interpreters walk it: evaluate, explain,
// draw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "contact_cost/inplace_vector.h"
#include "contact_cost/input.h"

namespace contact_cost {

enum class Operation : std::uint8_t {
  input,             // a leaf
  constant,          // a leaf whose value is known
  line,              // a leaf that only the sums of given lines read
  recall,            // a quantity that was worked out before, or given
  either,            // the next `span` nodes, or the `other_span` nodes after them: whichever is given
  beside,            // the next `span` nodes are worked out and kept in the derivation; they never refuse
  each_row,          // the next `span` nodes, for each row of the metric's list
  sum_of_given,      // of the `span` lines before it, those that are given
  sum_of_once,       // ... those that are given once
  sum_of_recurring,  // ... those that are given per period
  sum_of_rows,       // of what `each_row` left
  sum,               // of `span` operands
  difference,
  product,  // of `span` operands
  quotient,
  crossing,      // a quotient that is reached in time: `never` unless it is zero or more
  percent,       // a quotient times 100
  share,         // a percent whose part is within its whole
  power_of_row,  // the operand to the power of the rows before this one
  round_up,
  maximum,
};

struct Constant {
  std::string_view id;
  std::uint16_t value;
  Unit unit;
};

struct Node {
  Operation operation = Operation::input;
  std::uint8_t span = 0;
  std::uint8_t other_span = 0;
  const Input* input = nullptr;
  std::uint16_t value = 0;   // of a constant
  std::string_view id = {};  // what the result of this operation is called
  Unit unit = {};
};

inline constexpr std::size_t maximum_nodes = 208;

constexpr bool holds_nodes(Operation operation) {
  return operation == Operation::either || operation == Operation::beside || operation == Operation::each_row;
}

constexpr bool is_leaf(Operation operation) { return operation <= Operation::recall; }

// How many of the quantities before it an operation takes.
constexpr std::size_t operand_count(const Node& node) {
  switch (node.operation) {
    case Operation::sum:
    case Operation::product:
    case Operation::maximum:
    case Operation::sum_of_given:
    case Operation::sum_of_once:
    case Operation::sum_of_recurring:
      return node.span;
    case Operation::sum_of_rows:
    case Operation::power_of_row:
    case Operation::round_up:
      return 1;
    default:
      return is_leaf(node.operation) ? 0 : 2;
  }
}

// What a step of the derivation is called that an operation leaves behind.
constexpr std::string_view step_name(Operation operation) {
  switch (operation) {
    case Operation::difference:
      return "difference";
    case Operation::product:
    case Operation::power_of_row:
      return "product";
    case Operation::quotient:
    case Operation::crossing:
      return "quotient";
    case Operation::percent:
    case Operation::share:
      return "percent";
    case Operation::round_up:
      return "round-up";
    case Operation::maximum:
      return "maximum";
    default:
      return "sum";
  }
}

using Nodes = InplaceVector<Node, maximum_nodes>;
using InputList = InplaceVector<const Input*, 64>;

struct Expression {
  Nodes nodes;
  Unit unit;
  InputList factors;   // inputs that make the whole zero when they are
  InputList divisors;  // inputs that something is divided by

  constexpr Expression() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): an input is the simplest formula
  constexpr Expression(const Input& input)
      : unit(input.unit == percentage || input.is_duration() ? ratio : input.unit) {
    nodes.push_back({.operation = Operation::input, .input = &input, .id = input.id, .unit = unit});
    factors.push_back(&input);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): so is a constant
  constexpr Expression(const Constant& constant) : unit(constant.unit) {
    nodes.push_back(
        {.operation = Operation::constant, .value = constant.value, .id = constant.id, .unit = unit});
  }
};

namespace detail {

// Whether a quantity of that name is worked out in any case, not just on one side or for a row.
constexpr bool is_known(const Nodes& nodes, std::string_view id) {
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Node& node = nodes[i];
    if (node.id == id && (!is_leaf(node.operation))) return true;
    if (node.operation == Operation::either || node.operation == Operation::each_row)
      i += node.span + node.other_span;
  }
  return false;
}

constexpr void append(Nodes& nodes, const Nodes& others, std::size_t begin, std::size_t end);

constexpr void append_holder(Nodes& nodes, const Nodes& others, std::size_t i) {
  const Node holder = others[i];
  const std::size_t place = nodes.size();
  nodes.push_back(holder);
  nodes[place] = {.operation = holder.operation, .unit = holder.unit};  // unnamed while its own parts come
  const std::size_t middle = i + 1 + holder.span;
  append(nodes, others, i + 1, middle);
  nodes[place].span = static_cast<std::uint8_t>(nodes.size() - place - 1);
  append(nodes, others, middle, middle + holder.other_span);
  nodes[place].other_span = static_cast<std::uint8_t>(nodes.size() - place - 1 - nodes[place].span);
  nodes[place].id = holder.id;
}

// Adds nodes [begin, end) of `others`; a named quantity that is there already is recalled, not repeated.
constexpr void append(Nodes& nodes, const Nodes& others, std::size_t begin, std::size_t end) {
  InplaceVector<std::size_t, 64> starts;  // of the quantities on the stack
  for (std::size_t i = begin; i < end; ++i) {
    const Node& node = others[i];
    std::size_t start = nodes.size();
    const bool known = !is_leaf(node.operation) && !node.id.empty() && is_known(nodes, node.id);
    if (holds_nodes(node.operation)) {
      if (!known) append_holder(nodes, others, i);
      i += node.span + node.other_span;
    } else {
      const std::size_t taken = operand_count(node);
      if (taken > 0) start = starts[starts.size() - taken];
      starts.pop_back(taken);
      if (known) nodes.pop_back(nodes.size() - start);
      if (!known) nodes.push_back(node);
    }
    if (known) nodes.push_back({.operation = Operation::recall, .id = node.id, .unit = node.unit});
    starts.push_back(start);
  }
}

constexpr void append(InputList& inputs, const InputList& others) {
  for (const Input* other : others) {
    bool known = false;
    for (const Input* input : inputs) known = known || input->id == other->id;
    if (!known) inputs.push_back(other);
  }
}

}  // namespace detail

}  // namespace contact_cost
