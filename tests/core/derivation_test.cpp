#include "contact_cost/derivation.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "random_request.h"

namespace contact_cost {
namespace {

using Lines = std::vector<std::string>;

TEST(Derivation, OfAWholeAndAWholeIsTheQuotientAlone) {
  EXPECT_EQ(steps(ask("cost-per-contact", {{"total-cost", "71600"}, {"contacts", "10000"}})),
            (Lines{"cost-per-contact = quotient(total-cost 71600, contacts 10000) = 179/25"}));
}

TEST(Derivation, PartsAreAddedInTheMetricsOrder) {
  EXPECT_EQ(
      steps(ask("cost-per-call",
                {{"calls-abandoned", "91"}, {"rent", "2000"}, {"calls-offered", "1000"}, {"wages", "4000"}})),
      (Lines{"total-cost = sum(wages 4000, rent 2000) = 6000",
             "calls = difference(calls-offered 1000, calls-abandoned 91) = 909",
             "cost-per-call = quotient(total-cost 6000, calls 909) = 2000/303"}));
}

TEST(Derivation, OnePartIsASumToo) {
  EXPECT_EQ(steps(ask("total-cost", {{"taxes", "0.1"}})), (Lines{"total-cost = sum(taxes 1/10) = 1/10"}));
}

TEST(Derivation, ConversionsComeFirst) {
  EXPECT_EQ(steps(ask("average-handle-time",
                      {{"talk-time", "70", "week"},
                       {"hold-time", "1"},
                       {"after-call-work", "10", "year"},
                       {"calls", "6", "year"}},
                      {.period = "year"})),
            (Lines{"talk-time = convert-period(talk-time 70, weeks-per-year 365/7) = 3650",
                   "handle-time = sum(talk-time 3650, hold-time 1, after-call-work 10) = 3661",
                   "average-handle-time = quotient(handle-time 3661, calls 6) = 3661/6"}));
}

TEST(Derivation, PercentOfANetGain) {
  EXPECT_EQ(steps(ask("return-on-investment", {{"investment", "8"}, {"total-return", "7.5"}})),
            (Lines{"net-gain = difference(total-return 15/2, investment 8) = -1/2",
                   "return-on-investment = percent(net-gain -1/2, investment 8) = -25/4"}));
  EXPECT_EQ(steps(ask("return-on-investment", {{"investment", "8"}, {"net-gain", "2"}})),
            (Lines{"return-on-investment = percent(net-gain 2, investment 8) = 25"}));
}

// As many lines as any metric has, each converted; the most steps of all are in rows_test.cpp.
TEST(Derivation, OfEveryLineAndChannel) {
  std::vector<InputText> inputs;
  for (const Choice& choice : metrics::cost_per_contact.choices)
    for (SlotSet lines = choice.lines; lines != 0; lines &= lines - 1)
      inputs.push_back({metrics::cost_per_contact.slots[first_of(lines)].input->id, "1", "year"});
  const Response response = ask("cost-per-contact", inputs);
  ASSERT_EQ(inputs.size(), 18u);
  EXPECT_EQ(outcome(response), "13/5 2.60");
  EXPECT_EQ(response.derivation.steps.size(), 21u);
  EXPECT_EQ(response.derivation.operands.size(), 56u);
}

TEST(Derivation, RoundsUpAndTakesTheLarger) {
  EXPECT_EQ(steps(ask("required-staff", {{"needed-agents", "100"}, {"shrinkage", "40"}})),
            (Lines{"shrinkage = product(shrinkage 40, percent 1/100) = 2/5",
                   "productive-share = difference(one 1, shrinkage 2/5) = 3/5",
                   "staff = quotient(needed-agents 100, productive-share 3/5) = 500/3",
                   "required-staff = round-up(staff 500/3) = 167"}));
}

TEST(Derivation, WhatStandsBesideComesFirst) {
  EXPECT_EQ(
      steps(ask("funnel",
                {{"wages", "45"}, {"dials", "12"}, {"contact-rate", "75"}, {"conversion-rate", "20"}})),
      (Lines{"contact-rate = product(contact-rate 75, percent 1/100) = 3/4",
             "conversion-rate = product(conversion-rate 20, percent 1/100) = 1/5",
             "total-cost = sum(wages 45) = 45", "cost-per-dial = quotient(total-cost 45, dials 12) = 15/4",
             "leads = product(dials 12, contact-rate 3/4) = 9",
             "cost-per-lead = quotient(total-cost 45, leads 9) = 5",
             "sales = product(leads 9, conversion-rate 1/5) = 9/5",
             "funnel = quotient(total-cost 45, sales 9/5) = 25"}));
}

Result<Rational> folded_sum(const std::vector<Rational>& terms) {
  Rational total;
  for (const Rational& term : terms) {
    const Result<Rational> next = sum(std::vector<Rational>{total, term});
    if (!next) return next;
    total = *next;
  }
  return total;
}

Result<Rational> folded_product(const std::vector<Rational>& factors) {
  Rational whole = {1, 1};
  for (const Rational& factor : factors) {
    const Result<Rational> next = product(whole, factor);
    if (!next) return next;
    whole = *next;
  }
  return whole;
}

// The least whole number that is not below it, found by counting from below.
Rational whole_above(const Rational& value) {
  Rational whole = {value.numerator / value.denominator - 1, 1};
  while (whole < value) ++whole.numerator;
  return whole;
}

Result<Rational> recomputed(std::string_view operation, const std::vector<Rational>& operands) {
  if (operation == "sum") return folded_sum(operands);
  if (operation == "product" || operation == "convert-period") return folded_product(operands);
  if (operation == "round-up" && operands.size() == 1) return whole_above(operands[0]);
  if (operands.size() != 2) return Status::malformed_request;
  if (operation == "maximum") return operands[0] < operands[1] ? operands[1] : operands[0];
  if (operation == "difference") return difference(operands[0], operands[1]);
  if (operation == "quotient") return quotient(operands[0], operands[1]);
  if (operation == "percent") return product(*quotient(operands[0], operands[1]), {100, 1});
  return Status::malformed_request;
}

using Known = std::map<std::string, Rational>;

// What needs no step: typed values, those that stand for what is not typed, and constants.
Known known_before(const RandomRequest& request) {
  Known known = {{"one", {1, 1}},
                 {"percent", {1, 100}},
                 {"seconds-per-minute", {60, 1}},
                 {"minutes-per-hour", {60, 1}},
                 {"seconds-per-hour", {3600, 1}},
                 {"discount-factor.1", {1, 1}}};
  for (const InputText& input : request.inputs)
    if (!input.is_list) known[shown(Name{input.id, input.row})] = *read_decimal(input.value);
  for (const Slot& slot : request.metric->slots) {
    const Input& input = *slot.input;
    if (!input.has_assumption() || known.contains(std::string(input.id))) continue;
    known[std::string(input.id)] = input.assumed_as != nullptr ? known.at(std::string(input.assumed_as->id))
                                                               : *read_decimal(input.assumed);
  }
  return known;
}

// Each operand is of a step; it is known, a factor of a conversion, or the result of a step before. Each
// typed value is used.
void replay(const RandomRequest& request, const Response& response) {
  Known known = known_before(request);
  std::set<std::string> unused;
  for (const InputText& input : request.inputs)
    if (!input.is_list) unused.insert(shown(Name{input.id, input.row}));

  const bool is_conversion_alone = request.metric->id == "period-convert";
  std::size_t of_steps = 0;
  Rational result = is_conversion_alone ? known.at("amount") : Rational{};
  for (const Step& step : response.derivation.steps) {
    std::vector<Rational> operands;
    for (std::size_t i = 0; i < step.operand_count; ++i) {
      const Operand& operand = response.derivation.operands[step.first_operand + i];
      const std::string name = shown(operand.name);
      operands.push_back(operand.value);
      if (step.operation == "convert-period" && i == 1) continue;
      ASSERT_TRUE(known.contains(name)) << name;
      EXPECT_EQ(operand.value, known[name]) << name;
      if (step.name != operand.name) unused.erase(name);
    }
    EXPECT_EQ(shown(recomputed(step.operation, operands)), exact_text(step.value)) << shown(step.name);
    result = known[shown(step.name)] = step.value;
    of_steps += step.operand_count;
  }
  EXPECT_EQ(of_steps, response.derivation.operands.size());
  if (is_conversion_alone) unused.clear();
  EXPECT_EQ(result, response.exact);
  EXPECT_TRUE(is_conversion_alone || response.derivation.steps.back().name == Name{request.metric->id});
  EXPECT_TRUE(unused.empty()) << *unused.begin();
}

// Within half a unit of the last digit, and at exactly half of it farther from zero.
void expect_nearest(const Response& response, int digits) {
  const Rational rounded = *read_decimal(response.rounded);
  Rational twice_off = *product(*difference(rounded, response.exact), {2, 1});
  for (int i = 0; i < digits; ++i) twice_off = *product(twice_off, {10, 1});
  EXPECT_FALSE((Rational{1, 1} < twice_off) || (twice_off < Rational{-1, 1})) << response.rounded;
  const bool tie = twice_off.is_whole() && !twice_off.is_zero();
  const bool away = rounded.is_negative() == twice_off.is_negative();
  EXPECT_TRUE(!tie || away) << response.rounded;
}

TEST(Derivation, ReplaysToTheResult) {
  RandomRequests requests(20);
  std::map<std::string_view, int> replayed;
  for (int i = 0; i < 200 * static_cast<int>(catalogue.size()) && !testing::Test::HasFailure(); ++i) {
    const RandomRequest request = requests.next(*catalogue[static_cast<std::size_t>(i) % catalogue.size()]);
    const Response response = ask(request.metric->id, request.inputs, request.options);
    if (response.status != Status::ok) continue;
    SCOPED_TRACE(json_text(response));
    replay(request, response);
    expect_nearest(response, request.options.digits);
    ++replayed[request.metric->id];
  }
  ASSERT_EQ(replayed.size(), catalogue.size());
  for (const auto& [metric, count] : replayed) EXPECT_GT(count, 50) << metric;
}

}  // namespace
}  // namespace contact_cost
