// Of several faults one is reported: names before options, options before values, values in the metric's
// input order, and what the formula runs into last.
#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

struct Faulty {
  std::string_view metric = "cost-per-contact";
  std::vector<InputText> inputs;
  Options options;
};

std::string outcome_of(const Faulty& faulty) {
  return outcome(ask(faulty.metric, faulty.inputs, faulty.options));
}

std::string contact(const std::vector<InputText>& inputs) { return outcome(ask("cost-per-contact", inputs)); }

TEST(FaultOrder, NamesThenOptionsThenValues) {
  Faulty faulty = {
      .metric = "cost-per-foo",
      .inputs = {{"total-cost", "x"}, {"cost-per-call", "x"}, {"contacts", "0", "day"}, {"foo", "x"}},
      .options = {.period = "day", .calendar = "lunar", .digits = 13}};
  EXPECT_EQ(outcome_of(faulty), "unknown-metric");
  faulty.metric = "cost-per-contact";
  EXPECT_EQ(outcome_of(faulty), "unknown-input foo");
  faulty.inputs.pop_back();
  EXPECT_EQ(outcome_of(faulty), "circular-component cost-per-call");
  faulty.inputs.erase(faulty.inputs.begin() + 1);
  EXPECT_EQ(outcome_of(faulty), "unknown-period period");
  faulty.options.period = "month";
  EXPECT_EQ(outcome_of(faulty), "unknown-calendar calendar");
  faulty.options.calendar = "365-days";
  EXPECT_EQ(outcome_of(faulty), "out-of-range digits");
  faulty.options.digits = 2;
  EXPECT_EQ(outcome_of(faulty), "malformed-number total-cost");
  faulty.inputs[0].value = "-1";
  EXPECT_EQ(outcome_of(faulty), "negative-value total-cost");
  faulty.inputs[0].value = "1";
  EXPECT_EQ(outcome_of(faulty), "unknown-period contacts");
  faulty.inputs[1].period = "week";
  EXPECT_EQ(outcome_of(faulty), "undefined-zero-denominator contacts");
  faulty.inputs[1].value = "3";
  EXPECT_EQ(outcome_of(faulty), "28/365 0.08");
}

TEST(FaultOrder, OfOneInputItsNumberComesBeforeItsPeriod) {
  EXPECT_EQ(contact({{"total-cost", "x", "day"}, {"contacts", "1"}}), "malformed-number total-cost");
  EXPECT_EQ(contact({{"total-cost", "-1", "day"}, {"contacts", "1"}}), "negative-value total-cost");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "0", "day"}}), "unknown-period contacts");
  const auto roi = [](const InputText& investment) {
    return outcome(ask("return-on-investment", {investment, {"net-gain", "1"}}));
  };
  EXPECT_EQ(roi({"investment", "-0.1", "month"}), "negative-value investment");
  EXPECT_EQ(roi({"investment", "0", "day"}), "unknown-period investment");
  EXPECT_EQ(roi({"investment", "0", "month"}), "period-not-applicable investment");
  EXPECT_EQ(roi({"investment", "0"}), "undefined-zero-denominator investment");
}

TEST(FaultOrder, AGroupIsJudgedWhereItsFirstInputStands) {
  EXPECT_EQ(contact({{"total-cost", "x"}, {"wages", "x"}, {"contacts", "0"}}),
            "conflicting-inputs total-cost");
  EXPECT_EQ(contact({{"wages", "x"}}), "malformed-number wages");
  EXPECT_EQ(contact({{"emails", "x"}, {"contacts", "x"}}), "missing-input total-cost");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"emails", "x"}, {"contacts", "x"}}),
            "conflicting-inputs contacts");
  const auto roi = [](std::string_view investment) {
    return outcome(
        ask("return-on-investment", {{"total-return", "x"}, {"net-gain", "x"}, {"investment", investment}}));
  };
  EXPECT_EQ(roi("x"), "malformed-number investment");
  EXPECT_EQ(roi("1"), "conflicting-inputs total-return");
}

TEST(FaultOrder, PartsFollowTheMetricsOrderNotTheRequests) {
  EXPECT_EQ(outcome(ask("total-cost", {{"bonuses", "x"}, {"rent", "-1"}, {"taxes", "x"}})),
            "negative-value rent");
  EXPECT_EQ(outcome(ask("average-handle-time", {{"calls", "0"}, {"hold-time", "x"}, {"talk-time", "1"}})),
            "malformed-number hold-time");
  EXPECT_EQ(outcome(ask("average-handle-time", {{"calls", "0"}, {"talk-time", "1"}})),
            "missing-input hold-time");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"total-cost", "1"}, {"calls-abandoned", "x"}})),
            "missing-input calls-offered");
  EXPECT_EQ(
      outcome(ask("cost-per-call", {{"total-cost", "1"}, {"calls-offered", "x"}, {"calls-abandoned", "x"}})),
      "malformed-number calls-offered");
}

// The lines add up to a billionth over the range.
TEST(FaultOrder, InputsBeforeTheFormulaAndItsStepsInTurn) {
  std::vector<InputText> inputs = {
      {"rent", "170141183460469231731687303715"}, {"taxes", "0.884105729"}, {"contacts", "0"}};
  EXPECT_EQ(contact(inputs), "undefined-zero-denominator contacts");
  inputs[2] = {"emails", "0"};
  EXPECT_EQ(contact(inputs), "out-of-range rent");
  inputs[1].value = "0.884105727";
  EXPECT_EQ(contact(inputs), "undefined-zero-denominator contacts");
}

// Of the operands of the step that leaves the range, whichever way round the formula has them.
TEST(FaultOrder, AStepNamesTheFirstOfItsInputsInTheMetricsOrder) {
  EXPECT_EQ(outcome(ask("return-on-investment",
                        {{"total-return", "170141183460469231731687303716"}, {"investment", "0.115894271"}})),
            "out-of-range investment");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"total-cost", "1"},
                                          {"calls-offered", "170141183460469231731687303716"},
                                          {"calls-abandoned", "0.115894271"}})),
            "out-of-range calls-offered");
}

TEST(FaultOrder, AStepNamesAnInputThatAStepBeforeUsedToo) {
  EXPECT_EQ(outcome(ask("funnel", {{"total-cost", "170141183460469231731687303715"},
                                   {"dials", "1"},
                                   {"contact-rate", "0.0000000001"},
                                   {"conversion-rate", "1"}})),
            "out-of-range total-cost");
}

}  // namespace
}  // namespace contact_cost
