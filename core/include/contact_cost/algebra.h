// The operators that formulas are written with. They carry units: one that does not match calls a function
// that is not constexpr, so the formula does not compile and the function's name is the message.
#pragma once

#include "contact_cost/expression.h"

namespace contact_cost {

inline constexpr Constant one = {"one", 1, ratio};
inline constexpr Constant seconds_per_minute = {"seconds-per-minute", 60, second / minute};
inline constexpr Constant seconds_per_hour = {"seconds-per-hour", 3600, second / hour};
inline constexpr Constant minutes_per_hour = {"minutes-per-hour", 60, minute / hour};

void units_do_not_match();
void parts_are_no_inputs();

consteval Expression join(Expression left, const Expression& right) {
  detail::append(left.nodes, right.nodes, 0, right.nodes.size());
  detail::append(left.divisors, right.divisors);
  return left;
}

consteval Expression join_alike(const Expression& left, const Expression& right) {
  if (left.unit != right.unit) units_do_not_match();
  return join(left, right);
}

consteval Expression close(Expression operands, Operation operation, Unit unit, std::uint8_t span = 0) {
  operands.nodes.push_back({.operation = operation, .span = span, .unit = unit});
  operands.unit = unit;
  return operands;
}

// How many operands a chain of one operation has after one more: a + b + c is one sum of three.
consteval std::uint8_t lengthen(Expression& left, Operation operation) {
  const Node last = left.nodes.back();
  if (last.operation != operation || !last.id.empty()) return 2;
  left.nodes.pop_back();
  return static_cast<std::uint8_t>(last.span + 1);
}

consteval Expression operator+(Expression left, const Expression& right) {
  const std::uint8_t span = lengthen(left, Operation::sum);
  Expression result = close(join_alike(left, right), Operation::sum, left.unit, span);
  result.factors = {};
  return result;
}

consteval Expression operator-(const Expression& left, const Expression& right) {
  Expression result = close(join_alike(left, right), Operation::difference, left.unit);
  result.factors = {};
  return result;
}

consteval Expression operator*(Expression left, const Expression& right) {
  const std::uint8_t span = lengthen(left, Operation::product);
  Expression result = close(join(left, right), Operation::product, left.unit * right.unit, span);
  detail::append(result.factors, right.factors);
  return result;
}

consteval Expression divide(Operation operation, Expression joined, const Expression& divisor, Unit unit) {
  detail::append(joined.divisors, divisor.factors);
  return close(joined, operation, unit);
}

consteval Expression operator/(const Expression& left, const Expression& right) {
  return divide(Operation::quotient, join(left, right), right, left.unit / right.unit);
}

// part / whole * 100, of two quantities of one kind.
consteval Expression percent_of(const Expression& part, const Expression& whole) {
  return divide(Operation::percent, join_alike(part, whole), whole, percentage);
}

// The same where the part is within the whole; of which kind, where the part is counted as a kind of its own.
consteval Expression share_of(const Expression& part, const Expression& whole, Unit kind = ratio) {
  if (part.unit != whole.unit * kind) units_do_not_match();
  return divide(Operation::share, join(part, whole), whole, percentage * kind);
}

// In how many periods `gain` per period makes up for `sum`.
consteval Expression crossing(const Expression& sum, const Expression& gain) {
  return close(join_alike(sum, gain), Operation::crossing, unit_of(Dimension::period));
}

consteval Expression round_up(const Expression& value) {
  return close(value, Operation::round_up, value.unit);
}

consteval Expression larger_of(const Expression& left, const Expression& right) {
  Expression result = close(join_alike(left, right), Operation::maximum, left.unit, 2);
  result.factors = {};
  return result;
}

// One of a kind counted as another: each call is a contact. Costs nothing at run time.
consteval Expression counted_as(Unit unit, Expression expression) {
  expression.unit = expression.nodes.back().unit = unit;
  return expression;
}

// The same, of nothing but that kind.
consteval Expression counted_as(Unit unit, Unit kind, const Expression& expression) {
  if (expression.unit != kind) units_do_not_match();
  return counted_as(unit, expression);
}

// The name under which an operation's result appears in the derivation.
consteval Expression named(std::string_view id, Expression expression) {
  expression.nodes.back().id = id;
  return expression;
}

template <class... Terms>
consteval Expression sum_of_lines(Operation operation, const Expression& first, const Terms&... others) {
  if (first.nodes.size() != 1 || ((Expression(others).nodes.size() != 1) || ...)) parts_are_no_inputs();
  Expression result = first;
  ((result = join_alike(result, others)), ...);
  for (Node& node : result.nodes) node.operation = Operation::line;
  result = close(result, operation, first.unit, sizeof...(others) + 1);
  result.factors = {};
  return result;
}

// The sum of those terms that are given; an absent one is left out and is never a zero.
template <class... Terms>
consteval Expression sum_of_given(const Terms&... terms) {
  return sum_of_lines(Operation::sum_of_given, terms...);
}

template <class... Terms>
consteval Expression sum_of_once(const Terms&... terms) {
  return sum_of_lines(Operation::sum_of_once, terms...);
}

template <class... Terms>
consteval Expression sum_of_recurring(const Terms&... terms) {
  return sum_of_lines(Operation::sum_of_recurring, terms...);
}

// Two ways to one quantity: whichever has inputs that are given, but not both. The second way is taken
// where it needs no input of its own.
consteval Expression either(std::string_view id, const Expression& one_way, const Expression& other_way) {
  if (one_way.unit != other_way.unit) units_do_not_match();
  Expression result;
  result.unit = one_way.unit;
  result.nodes.push_back({.operation = Operation::either,
                          .span = static_cast<std::uint8_t>(one_way.nodes.size()),
                          .other_span = static_cast<std::uint8_t>(other_way.nodes.size()),
                          .id = id,
                          .unit = result.unit});
  for (const Expression* way : {&one_way, &other_way}) {
    for (const Node& node : way->nodes) result.nodes.push_back(node);
    if (way->nodes.size() > 1) result.nodes.back().id = id;
    detail::append(result.factors, way->factors);
    detail::append(result.divisors, way->divisors);
  }
  return result;
}

// A quantity given whole, or worked out from its parts, but not both.
consteval Expression either(const Input& whole, const Expression& parts) {
  return either(whole.id, whole, parts);
}

// A quantity of each row, for the derivation alone.
consteval Expression each_row(const Expression& row) {
  Expression result;
  result.unit = row.unit;
  result.nodes.push_back(
      {.operation = Operation::each_row, .span = static_cast<std::uint8_t>(row.nodes.size())});
  for (const Node& node : row.nodes) result.nodes.push_back(node);
  result.divisors = row.divisors;
  return result;
}

// The sum of a quantity over all rows.
consteval Expression sum_of_rows(std::string_view id, const Expression& row) {
  return named(id, close(each_row(row), Operation::sum_of_rows, row.unit));
}

// base ^ (row - 1): 1 for the first row.
consteval Expression power_of_row(std::string_view id, const Expression& base) {
  if (base.unit != ratio) units_do_not_match();
  return named(id, close(base, Operation::power_of_row, ratio));
}

}  // namespace contact_cost
