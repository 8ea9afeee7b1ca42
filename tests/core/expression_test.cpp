#include "contact_cost/expression.h"

#include <gtest/gtest.h>

#include <string>

#include "contact_cost/catalogue.h"

namespace contact_cost {
namespace {

constexpr Input price = amount("price");
constexpr Input fee = amount("fee");
constexpr Input refund = amount("refund");
constexpr Input bill = amount("bill");
constexpr Input visits = count("visits", contact);
constexpr Input rings = count("rings", call);

std::string_view symbol(Operation operation) {
  switch (operation) {
    case Operation::either:
      return "?";
    case Operation::sum_of_given:
      return "given";
    case Operation::sum:
      return "+";
    case Operation::difference:
      return "-";
    case Operation::quotient:
      return "/";
    case Operation::percent:
      return "%";
    case Operation::input:
      break;
  }
  return "";
}

std::string_view leaf_of(const Expression&, const Node& node) { return node.input->id; }
std::string_view leaf_of(const Metric& metric, const Instruction& node) {
  return metric.slots[node.slot].input->id;
}

// "bill?3 price fee +2:bill": operations with their span, and after a colon what the result is called.
template <class Formula, class Nodes>
std::string postfix(const Formula& formula, const Nodes& nodes) {
  std::string text;
  for (const auto& node : nodes) {
    if (!text.empty()) text += ' ';
    const bool either = node.operation == Operation::either;
    const bool leaf = node.operation == Operation::input || either;
    if (leaf) text += leaf_of(formula, node);
    text += symbol(node.operation);
    if (node.span > 0) text += std::to_string(node.span);
    if (!leaf && !node.id.empty()) text.append(":").append(node.id);
  }
  return text;
}

std::string postfix(const Expression& formula) { return postfix(formula, formula.nodes); }

TEST(Expression, AnInputIsTheSimplestFormula) {
  constexpr Expression formula = price;
  EXPECT_EQ(postfix(formula), "price");
  EXPECT_EQ(formula.nodes[0].id, "price");
  static_assert(formula.unit == money);
}

TEST(Expression, AChainOfAdditionsIsOneSum) {
  constexpr Expression two = price + fee;
  constexpr Expression three = price + fee + refund;
  static_assert(three.unit == money);
  EXPECT_EQ(postfix(two), "price fee +2");
  EXPECT_EQ(postfix(three), "price fee refund +3");
  EXPECT_EQ(postfix(price + (fee + refund)), "price fee refund +2 +2");
  EXPECT_EQ(postfix((price - fee) + refund), "price fee - refund +2");
  EXPECT_EQ(postfix(named("bill", price + fee) + refund), "price fee +2:bill refund +2");
}

TEST(Expression, DifferenceKeepsTheUnit) {
  constexpr Expression formula = price - fee - refund;
  EXPECT_EQ(postfix(formula), "price fee - refund -");
  static_assert(formula.unit == money);
}

TEST(Expression, QuotientDividesUnits) {
  constexpr Expression formula = price / visits;
  EXPECT_EQ(postfix(formula), "price visits /");
  static_assert(formula.unit == money / contact);
  static_assert(Expression(price / visits / (price / rings)).unit == call / contact);
}

TEST(Expression, PercentIsOfOneKind) {
  constexpr Expression formula = percent_of(price - fee, price);
  EXPECT_EQ(postfix(formula), "price fee - price %");
  static_assert(formula.unit == percentage);
  static_assert(percent_of(visits, visits).unit == percentage);
}

TEST(Expression, CountedAsChangesNothingButTheUnit) {
  constexpr Expression formula = counted_as(contact, rings);
  EXPECT_EQ(postfix(formula), "rings");
  static_assert(formula.unit == contact);
  EXPECT_EQ(postfix(visits + counted_as(contact, rings)), "visits rings +2");
}

TEST(Expression, SumOfGivenSpansItsTerms) {
  constexpr Expression formula = sum_of_given(price, fee, refund);
  EXPECT_EQ(postfix(formula), "price fee refund given3");
  static_assert(formula.unit == money);
  EXPECT_EQ(postfix(sum_of_given(price)), "price given1");
}

TEST(Expression, EitherNamesItsPartsAfterTheWhole) {
  constexpr Expression formula = either(bill, price + fee);
  EXPECT_EQ(postfix(formula), "bill?3 price fee +2:bill");
  static_assert(formula.unit == money);
  EXPECT_EQ(postfix(either(bill, sum_of_given(price, fee)) / visits),
            "bill?3 price fee given2:bill visits /");
}

TEST(Expression, NamedNamesTheLastOperation) {
  EXPECT_EQ(postfix(named("net", price - fee) / visits), "price fee -:net visits /");
}

constexpr std::string_view cost_lines_postfix =
    "wages benefits agent-licences hardware software rent utilities taxes technology training recruitment "
    "bonuses other-costs given13:total-cost";

std::string formula_of(std::string_view id) {
  const Metric& metric = *find_metric(id);
  return postfix(metric, metric.formula);
}

std::string total_cost_by(const std::string& divisor) {
  return "total-cost?14 " + std::string(cost_lines_postfix) + ' ' + divisor;
}

TEST(Expression, FormulasOfTheSevenMetrics) {
  EXPECT_EQ(formula_of("total-cost"), cost_lines_postfix);
  EXPECT_EQ(formula_of("cost-per-contact"),
            total_cost_by("contacts?6 calls emails chats social-messages other-contacts given5:contacts "
                          "/:cost-per-contact"));
  EXPECT_EQ(formula_of("cost-per-call"),
            total_cost_by("calls?3 calls-offered calls-abandoned -:calls /:cost-per-call"));
  EXPECT_EQ(formula_of("cost-per-sale"), total_cost_by("sales /:cost-per-sale"));
  EXPECT_EQ(formula_of("cost-per-lead"), total_cost_by("leads /:cost-per-lead"));
  EXPECT_EQ(formula_of("average-handle-time"),
            "talk-time hold-time after-call-work +3:handle-time calls /:average-handle-time");
  EXPECT_EQ(formula_of("return-on-investment"),
            "net-gain?3 total-return investment -:net-gain investment %:return-on-investment");
}

}  // namespace
}  // namespace contact_cost
