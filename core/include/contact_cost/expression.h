// The formula algebra. A formula is data: `total_cost / contacts` is a small constexpr array of nodes in
// postfix order, built by consteval operators that check units. Interpreters walk it: evaluate, explain,
// draw. A unit that does not match calls a function that is not constexpr, so the formula does not compile
// and the function's name is the message.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "contact_cost/inplace_vector.h"
#include "contact_cost/input.h"

namespace contact_cost {

enum class Operation : std::uint8_t {
  input,         // a leaf
  either,        // `input` when it is given, else the next `span` nodes
  sum_of_given,  // of the `span` leaves before it, those that are given
  sum,           // of `span` operands
  difference,
  quotient,
  percent,  // a quotient times 100
};

struct Node {
  Operation operation = Operation::input;
  std::uint8_t span = 0;
  const Input* input = nullptr;
  std::string_view id;  // what the result of this operation is called
};

inline constexpr std::size_t maximum_nodes = 32;

struct Expression {
  InplaceVector<Node, maximum_nodes> nodes;
  Unit unit;

  constexpr Expression() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): an input is the simplest formula
  constexpr Expression(const Input& input) : unit(input.unit) {
    nodes.push_back({.operation = Operation::input, .input = &input, .id = input.id});
  }
};

void units_do_not_match();
void parts_are_no_inputs();

consteval Expression join(Expression left, const Expression& right) {
  for (const Node& node : right.nodes) left.nodes.push_back(node);
  return left;
}

consteval Expression join_alike(const Expression& left, const Expression& right) {
  if (left.unit != right.unit) units_do_not_match();
  return join(left, right);
}

consteval Expression operator+(Expression left, const Expression& right) {
  std::uint8_t span = 2;
  if (left.nodes.back().operation == Operation::sum && left.nodes.back().id.empty()) {
    span = static_cast<std::uint8_t>(left.nodes.back().span + 1);
    left.nodes.pop_back();
  }
  Expression result = join_alike(left, right);
  result.nodes.push_back({.operation = Operation::sum, .span = span});
  return result;
}

consteval Expression operator-(const Expression& left, const Expression& right) {
  Expression result = join_alike(left, right);
  result.nodes.push_back({.operation = Operation::difference});
  return result;
}

consteval Expression operator/(const Expression& left, const Expression& right) {
  Expression result = join(left, right);
  result.nodes.push_back({.operation = Operation::quotient});
  result.unit = left.unit / right.unit;
  return result;
}

// part / whole * 100, of two quantities of one kind.
consteval Expression percent_of(const Expression& part, const Expression& whole) {
  Expression result = join_alike(part, whole);
  result.nodes.push_back({.operation = Operation::percent});
  result.unit = percentage;
  return result;
}

// One of a kind counted as another: each call is a contact. Costs nothing at run time.
consteval Expression counted_as(Unit unit, Expression expression) {
  expression.unit = unit;
  return expression;
}

// The sum of those terms that are given; an absent one is left out and is never a zero.
template <class... Terms>
consteval Expression sum_of_given(const Expression& first, const Terms&... others) {
  if (first.nodes.size() != 1 || ((Expression(others).nodes.size() != 1) || ...)) parts_are_no_inputs();
  Expression result = first;
  ((result = join_alike(result, others)), ...);
  result.nodes.push_back({.operation = Operation::sum_of_given, .span = sizeof...(others) + 1});
  return result;
}

// The name under which an operation's result appears in the derivation.
consteval Expression named(std::string_view id, Expression expression) {
  expression.nodes.back().id = id;
  return expression;
}

// A quantity given whole, or worked out from its parts, but not both.
consteval Expression either(const Input& whole, const Expression& parts) {
  if (whole.unit != parts.unit) units_do_not_match();
  Expression result;
  result.unit = whole.unit;
  result.nodes.push_back({.operation = Operation::either,
                          .span = static_cast<std::uint8_t>(parts.nodes.size()),
                          .input = &whole,
                          .id = whole.id});
  return join(result, named(whole.id, parts));
}

}  // namespace contact_cost
