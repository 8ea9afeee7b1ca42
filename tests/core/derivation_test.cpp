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

// As many as any metric can have: each cost line and channel converted.
TEST(Derivation, HasRoomForTheLongest) {
  std::vector<InputText> inputs;
  for (const Slot& slot : metrics::cost_per_contact.slots)
    if (slot.role == Role::part) inputs.push_back({slot.input->id, "1", "year"});
  const Response response = ask("cost-per-contact", inputs);
  ASSERT_EQ(inputs.size(), 18u);
  EXPECT_EQ(outcome(response), "13/5 2.60");
  EXPECT_EQ(response.derivation.steps.size(), 21u);
  EXPECT_EQ(response.derivation.operands.size(), 56u);
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

Result<Rational> recomputed(std::string_view operation, const std::vector<Rational>& operands) {
  if (operation == "sum") return folded_sum(operands);
  if (operands.size() != 2) return Status::malformed_request;
  if (operation == "convert-period") return product(operands[0], operands[1]);
  if (operation == "difference") return difference(operands[0], operands[1]);
  if (operation == "quotient") return quotient(operands[0], operands[1]);
  if (operation == "percent") return product(*quotient(operands[0], operands[1]), {100, 1});
  return Status::malformed_request;
}

// Each operand is a typed value, a factor of a conversion, or the result of a step before.
void replay(const RandomRequest& request, const Response& response) {
  std::map<std::string_view, Rational> known;
  for (const InputText& input : request.inputs) known[input.id] = *read_decimal(input.value);
  std::set<std::string_view> unused;
  for (const InputText& input : request.inputs) unused.insert(input.id);

  ASSERT_FALSE(response.derivation.steps.empty());
  for (const Step& step : response.derivation.steps) {
    const bool conversion = step.operation == "convert-period";
    std::vector<Rational> operands;
    for (std::size_t i = 0; i < step.operand_count; ++i) {
      const Operand& operand = response.derivation.operands[step.first_operand + i];
      operands.push_back(operand.value);
      if (conversion && i == 1) continue;
      ASSERT_TRUE(known.contains(operand.id)) << operand.id;
      EXPECT_EQ(operand.value, known[operand.id]) << operand.id;
      if (!conversion) unused.erase(operand.id);
    }
    EXPECT_EQ(shown(recomputed(step.operation, operands)), exact_text(step.value)) << step.id;
    known[step.id] = step.value;
  }
  EXPECT_EQ(response.derivation.steps.back().id, request.metric->id);
  EXPECT_EQ(response.derivation.steps.back().value, response.exact);
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
  for (int i = 0; i < 4000 && !testing::Test::HasFailure(); ++i) {
    const RandomRequest request = requests.next();
    const Response response = ask(request.metric->id, request.inputs, request.options);
    if (response.status != Status::ok) continue;
    SCOPED_TRACE(json_text(response));
    replay(request, response);
    expect_nearest(response, request.options.digits);
    ++replayed[request.metric->id];
  }
  ASSERT_EQ(replayed.size(), catalogue.size());
  for (const auto& [metric, count] : replayed) EXPECT_GT(count, 250) << metric;
}

}  // namespace
}  // namespace contact_cost
