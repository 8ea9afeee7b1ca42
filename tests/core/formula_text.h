// Formulas as text, to be compared with what is expected: operations come after what they take.
//
//   price fee +2:bill                          a sum of two, called `bill`
//   bill?[bill | price fee +2:bill]            two ways
//   @[cost visits /:each]                      for each row
//   ![cost visits /:each]                      beside the result
//   ^bill                                      worked out before
//   #one                                       a constant
#pragma once

#include <string>

#include "contact_cost/metric.h"

namespace contact_cost {

inline std::string_view symbol(Operation operation) {
  constexpr std::string_view symbols[] = {"",      "#",    "",          "^",     "?",     "!",  "@",
                                          "given", "once", "recurring", "rows",  "+",     "-",  "*",
                                          "/",     "//",   "%",         "share", "power", "up", "max"};
  static_assert(std::size(symbols) == static_cast<std::size_t>(Operation::maximum) + 1);
  return symbols[static_cast<std::size_t>(operation)];
}

inline std::string_view leaf_of(const Expression&, const Node& node) {
  return node.input == nullptr ? std::string_view() : node.input->id;
}

inline std::string_view leaf_of(const Metric& metric, const Instruction& node) {
  const bool asked = node.operation == Operation::input || node.operation == Operation::line;
  return asked ? metric.slots[node.slot].input->id : std::string_view();
}

// Of an instruction of the metric or a node of the expression that it comes from.
template <class Formula, class Nodes>
std::string postfix(const Formula& formula, const Nodes& nodes, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) {
    const auto& node = nodes[i];
    if (!text.empty()) text += ' ';
    const bool is_named_leaf = node.operation == Operation::recall || node.operation == Operation::constant;
    if (node.operation == Operation::either) text += node.id;
    text += symbol(node.operation);
    text += is_named_leaf ? node.id : leaf_of(formula, node);
    if (holds_nodes(node.operation)) {
      const std::size_t middle = i + 1 + node.span, after = middle + node.other_span;
      text.append("[").append(postfix(formula, nodes, i + 1, middle));
      if (node.other_span > 0) text.append(" | ").append(postfix(formula, nodes, middle, after));
      text += ']';
      i = after - 1;
    } else if (!is_leaf(node.operation)) {
      if (node.span > 0) text += std::to_string(node.span);
      if (!node.id.empty()) text.append(":").append(node.id);
    }
  }
  return text;
}

inline std::string postfix(const Expression& formula) {
  return postfix(formula, formula.nodes, 0, formula.nodes.size());
}

inline std::string postfix(const Metric& metric) {
  return postfix(metric, metric.formula, 0, metric.formula.size());
}

}  // namespace contact_cost
