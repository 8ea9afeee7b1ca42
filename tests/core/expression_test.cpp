#include "contact_cost/expression.h"

#include <gtest/gtest.h>

#include "contact_cost/algebra.h"
#include "formula_text.h"

namespace contact_cost {
namespace {

constexpr Input price = amount("price");
constexpr Input fee = amount("fee");
constexpr Input refund = amount("refund");
constexpr Input bill = amount("bill");
constexpr Input visits = count("visits", contact);
constexpr Input rings = count("rings", call);
constexpr Input discount = share("discount");
constexpr Input term = {.id = "term", .unit = unit_of(Dimension::year), .timing = Timing::years};

TEST(Expression, AnInputIsTheSimplestFormula) {
  constexpr Expression formula = price;
  EXPECT_EQ(postfix(formula), "price");
  EXPECT_EQ(formula.nodes[0].id, "price");
  static_assert(formula.unit == money);
}

TEST(Expression, APercentageIsReadAsAShareAndADurationAsANumberOfPeriods) {
  static_assert(Expression(discount).unit == ratio);
  static_assert(Expression(term).unit == ratio);
  static_assert((price * discount * term).unit == money);
}

TEST(Expression, AConstantKnowsItsValue) {
  constexpr Expression formula = one - discount;
  EXPECT_EQ(postfix(formula), "#one discount -");
  EXPECT_EQ(formula.nodes[0].value, 1);
  static_assert(formula.unit == ratio);
  static_assert(seconds_per_minute.value == 60 && minutes_per_hour.value == 60 &&
                seconds_per_hour.value == 3600);
  static_assert(Expression(seconds_per_hour).unit / Expression(seconds_per_minute).unit == minute / hour);
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

TEST(Expression, AChainOfMultiplicationsIsOneProduct) {
  constexpr Expression three = price * visits * rings;
  EXPECT_EQ(postfix(three), "price visits rings *3");
  static_assert(three.unit == money * contact * call);
  EXPECT_EQ(postfix(price * (visits * rings)), "price visits rings *2 *2");
  EXPECT_EQ(postfix(named("bill", price * visits) * rings), "price visits *2:bill rings *2");
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
  static_assert((price / visits * visits).unit == money);
}

TEST(Expression, PercentIsOfOneKind) {
  constexpr Expression formula = percent_of(price - fee, price);
  EXPECT_EQ(postfix(formula), "price fee - price %");
  static_assert(formula.unit == percentage);
  static_assert(percent_of(visits, visits).unit == percentage);
  EXPECT_EQ(postfix(share_of(fee, price)), "fee price share");
  static_assert(share_of(fee, price).unit == percentage);
}

TEST(Expression, CrossingIsANumberOfPeriods) {
  constexpr Expression formula = crossing(price, fee);
  EXPECT_EQ(postfix(formula), "price fee //");
  static_assert(formula.unit == unit_of(Dimension::period));
}

TEST(Expression, RoundUpAndTheLargerKeepTheUnit) {
  EXPECT_EQ(postfix(round_up(price / visits)), "price visits / up");
  static_assert(round_up(price / visits).unit == money / contact);
  EXPECT_EQ(postfix(larger_of(price, fee)), "price fee max2");
  static_assert(larger_of(price, fee).unit == money);
}

TEST(Expression, CountedAsChangesNothingButTheUnit) {
  constexpr Expression formula = counted_as(contact, rings);
  EXPECT_EQ(postfix(formula), "rings");
  static_assert(formula.unit == contact);
  EXPECT_EQ(postfix(visits + counted_as(contact, rings)), "visits rings +2");
}

TEST(Expression, SumsOfLinesSpanTheirTerms) {
  constexpr Expression formula = sum_of_given(price, fee, refund);
  EXPECT_EQ(postfix(formula), "price fee refund given3");
  static_assert(formula.unit == money);
  EXPECT_EQ(postfix(sum_of_given(price)), "price given1");
  EXPECT_EQ(postfix(sum_of_once(price, fee)), "price fee once2");
  EXPECT_EQ(postfix(sum_of_recurring(price, fee)), "price fee recurring2");
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(formula.nodes[i].operation, Operation::line);
}

TEST(Expression, EitherHoldsBothWays) {
  constexpr Expression formula = either(bill, price + fee);
  EXPECT_EQ(postfix(formula), "bill?[bill | price fee +2:bill]");
  static_assert(formula.unit == money);
  EXPECT_EQ(postfix(either(bill, sum_of_given(price, fee)) / visits),
            "bill?[bill | price fee given2:bill] visits /");
  EXPECT_EQ(postfix(either("bill", price - fee, price + refund)),
            "bill?[price fee -:bill | price refund +2:bill]");
}

TEST(Expression, NamedNamesTheLastOperation) {
  EXPECT_EQ(postfix(named("net", price - fee) / visits), "price fee -:net visits /");
}

TEST(Expression, RowsAreWorkedOutOneByOneAndThenAdded) {
  constexpr Expression formula = sum_of_rows("bill", price);
  EXPECT_EQ(postfix(formula), "@[price] rows:bill");
  static_assert(formula.unit == money);
  EXPECT_EQ(postfix(sum_of_rows("bill", named("part", price * visits)) / sum_of_rows("visits", visits)),
            "@[price visits *2:part] rows:bill @[visits] rows:visits /");
  EXPECT_EQ(postfix(each_row(named("each", price / visits))), "@[price visits /:each]");
  static_assert(each_row(price / visits).unit == money / contact);
}

TEST(Expression, PowersAreOfRatios) {
  constexpr Expression growth = named("growth", one + discount);
  EXPECT_EQ(postfix(sum_of_rows("bill", price / power_of_row("factor", growth))),
            "@[price #one discount +2:growth power:factor /] rows:bill");
  static_assert(power_of_row("factor", growth).unit == ratio);
}

TEST(Expression, WhatHasANameIsWorkedOutOnce) {
  constexpr Expression net = named("net", price - fee);
  EXPECT_EQ(postfix(net * visits + net * visits), "price fee -:net visits *2 ^net visits *2 +2");
  EXPECT_EQ(postfix(net / net), "price fee -:net ^net /");
  constexpr Expression gross = named("gross", net + refund);
  EXPECT_EQ(postfix(gross - net), "price fee -:net refund +2:gross ^net -");
  EXPECT_EQ(postfix(net - gross), "price fee -:net ^net refund +2:gross -");
  EXPECT_EQ(postfix((price - fee) / (price - fee)), "price fee - price fee - /");
  constexpr Expression whole = either(bill, price + fee);
  EXPECT_EQ(postfix(whole / visits - whole / visits),
            "bill?[bill | price fee +2:bill] visits / ^bill visits / -");
}

TEST(Expression, WhatIsWorkedOutOnOneSideAloneIsNotKnown) {
  constexpr Expression net = named("net", price - fee);
  EXPECT_EQ(postfix(either("bill", net * visits, refund * visits) - net * visits),
            "bill?[price fee -:net visits *2:bill | refund visits *2:bill] price fee -:net visits *2 -");
  EXPECT_EQ(postfix(sum_of_rows("bill", named("each", price - fee)) - named("each", price - fee)),
            "@[price fee -:each] rows:bill price fee -:each -");
}

std::string ids(const InputList& inputs) {
  std::string text;
  for (const Input* input : inputs) text.append(text.empty() ? "" : " ").append(input->id);
  return text;
}

// A zero in any factor of a divisor is known before the formula is; a sum may be zero in other ways.
TEST(Expression, DivisorsAreTheFactorsOfWhatIsDividedBy) {
  EXPECT_EQ(ids((price / visits).divisors), "visits");
  EXPECT_EQ(ids((price / (visits * rings)).divisors), "visits rings");
  EXPECT_EQ(ids((price / (visits / rings)).divisors), "rings visits");
  EXPECT_EQ(ids((price / (visits + visits)).divisors), "");
  EXPECT_EQ(ids((price / (one - discount)).divisors), "");
  EXPECT_EQ(ids((price / visits / visits).divisors), "visits");
  EXPECT_EQ(ids(percent_of(price, fee).divisors), "fee");
  EXPECT_EQ(ids((price / either(bill, fee * discount)).divisors), "bill fee discount");
  EXPECT_EQ(ids((price / either(bill, sum_of_given(fee, refund))).divisors), "bill");
  EXPECT_EQ(ids(crossing(price, fee).divisors), "");
  EXPECT_EQ(ids(sum_of_rows("bill", price / visits).divisors), "visits");
}

TEST(Operation, HowManyQuantitiesItTakes) {
  const auto taken = [](Operation operation) {
    return operand_count({.operation = operation, .span = 5, .other_span = 7});
  };
  EXPECT_EQ(taken(Operation::input), 0u);
  EXPECT_EQ(taken(Operation::recall), 0u);
  EXPECT_EQ(taken(Operation::sum), 5u);
  EXPECT_EQ(taken(Operation::product), 5u);
  EXPECT_EQ(taken(Operation::maximum), 5u);
  EXPECT_EQ(taken(Operation::sum_of_given), 5u);
  EXPECT_EQ(taken(Operation::sum_of_once), 5u);
  EXPECT_EQ(taken(Operation::sum_of_recurring), 5u);
  EXPECT_EQ(taken(Operation::sum_of_rows), 1u);
  EXPECT_EQ(taken(Operation::power_of_row), 1u);
  EXPECT_EQ(taken(Operation::round_up), 1u);
  EXPECT_EQ(taken(Operation::difference), 2u);
  EXPECT_EQ(taken(Operation::share), 2u);
}

}  // namespace
}  // namespace contact_cost
