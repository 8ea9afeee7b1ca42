// Lists: their rows are read row by row, at the place of the list; a fault names the field and its row.
#include <gtest/gtest.h>

#include "contact_cost/metric.h"
#include "support.h"

namespace contact_cost {
namespace {

using Lines = std::vector<std::string>;

std::string mix(const std::vector<Row>& channels, const std::vector<InputText>& others = {}) {
  return outcome(ask("channel-mix", rows("channels", channels, others)));
}

TEST(Rows, EachIsAStepAndThenTheirSums) {
  EXPECT_EQ(
      steps(ask("channel-mix",
                rows("channels", {{{"contacts", "12", "year"}, {"cost", "30"}, {"channel", "Phone"}},
                                  {{"cost", "6"}, {"contacts", "2"}}}))),
      (Lines{"contacts.1 = convert-period(contacts.1 12, years-per-month 1/12) = 1",
             "cost-per-contact.1 = quotient(cost.1 30, contacts.1 1) = 30",
             "cost-per-contact.2 = quotient(cost.2 6, contacts.2 2) = 3",
             "total-cost = sum(cost.1 30, cost.2 6) = 36", "contacts = sum(contacts.1 1, contacts.2 2) = 3",
             "channel-mix = quotient(total-cost 36, contacts 3) = 12"}));
}

TEST(Rows, DiscountGrowsRowByRow) {
  const auto npv = [](std::size_t count) {
    return steps(
        ask("npv", rows("cash-flows", std::vector<Row>(count, {{"cash-flow", "216"}}), {{"rate", "50"}})));
  };
  const Lines growth = {"rate = product(rate 50, percent 1/100) = 1/2",
                        "growth = sum(one 1, rate 1/2) = 3/2"};
  EXPECT_EQ(npv(1), (Lines{growth[0], growth[1],
                           "present-value.1 = quotient(cash-flow.1 216, discount-factor.1 1) = 216",
                           "npv = sum(present-value.1 216) = 216"}));
  EXPECT_EQ(
      npv(4),
      (Lines{growth[0], growth[1], "present-value.1 = quotient(cash-flow.1 216, discount-factor.1 1) = 216",
             "present-value.2 = quotient(cash-flow.2 216, growth 3/2) = 144",
             "discount-factor.3 = product(growth 3/2, growth 3/2) = 9/4",
             "present-value.3 = quotient(cash-flow.3 216, discount-factor.3 9/4) = 96",
             "discount-factor.4 = product(discount-factor.3 9/4, growth 3/2) = 27/8",
             "present-value.4 = quotient(cash-flow.4 216, discount-factor.4 27/8) = 64",
             "npv = sum(present-value.1 216, present-value.2 144, present-value.3 96, present-value.4 64) "
             "= 520"}));
}

TEST(Rows, AListThatIsNoneEmptyOrNoList) {
  EXPECT_EQ(outcome(ask("channel-mix", {})), "missing-input channels");
  EXPECT_EQ(mix({}), "missing-input channels");
  EXPECT_EQ(outcome(ask("channel-mix", {{"channels", "7"}})), "malformed-number channels");
  EXPECT_EQ(
      outcome(ask("cost-per-lead", {{"total-cost", "1"}, {.id = "leads", .value = "?", .is_list = true}})),
      "malformed-number leads");
}

TEST(Rows, FaultsNameTheRow) {
  EXPECT_EQ(mix({{{"cost", "1"}, {"contacts", "1"}}, {{"cost", "1"}}}), "missing-input contacts.2");
  EXPECT_EQ(mix({{}, {{"cost", "x"}}}), "missing-input cost.1");
  EXPECT_EQ(mix({{{"cost", "1"}, {"contacts", "0"}}, {{"cost", "x"}}}),
            "undefined-zero-denominator contacts.1");
  EXPECT_EQ(mix({{{"cost", "1"}, {"contacts", "1"}}, {{"contacts", "x"}, {"cost", "-1"}}}),
            "negative-value cost.2");
  EXPECT_EQ(mix({{{"cost", "1", "day"}, {"contacts", "1"}}}), "unknown-period cost.1");
  EXPECT_EQ(mix({{{"cost", "1", "once"}, {"contacts", "1"}}}), "unknown-period cost.1");
  EXPECT_EQ(
      outcome(ask("aht-combined", rows("groups", {{{"average-handle-time", "1", "week"}, {"calls", "1"}}}))),
      "period-not-applicable average-handle-time.1");
}

TEST(Rows, AListStandsInTheOrderOfTheInputs) {
  EXPECT_EQ(outcome(ask("npv", rows("cash-flows", {{{"cash-flow", "x"}}}, {{"rate", "y"}}))),
            "malformed-number cash-flow.1");
  EXPECT_EQ(outcome(ask("npv", rows("cash-flows", {{{"cash-flow", "1"}}}, {{"rate", "y"}}))),
            "malformed-number rate");
  EXPECT_EQ(outcome(ask("npv", {{"rate", "y"}})), "missing-input cash-flows");
}

TEST(Rows, NamesAreLookedAtFirst) {
  EXPECT_EQ(mix({{{"cost", "x"}, {"foo", "1"}}}), "unknown-input foo.1");
  EXPECT_EQ(mix({{{"cost", "x"}}, {{"csat", "1"}}}), "circular-component csat.2");
  EXPECT_EQ(mix({{{"csat", "1"}}, {{"foo", "1"}}}), "unknown-input foo.2");
  EXPECT_EQ(mix({{{"foo", "1"}}}, {{"bar", "1"}}), "unknown-input bar");
  EXPECT_EQ(mix({{{"channels", "1"}}}), "unknown-input channels.1");
  EXPECT_EQ(mix({{{"cost", "1"}, {"contacts", "1"}}}, {{"cost", "1"}}), "unknown-input cost");
  EXPECT_EQ(mix({{{"cost", "1"}, {"contacts", "1"}}}, {{"channel", "1"}}), "unknown-input channel");
  EXPECT_EQ(outcome(ask("npv", rows("cash-flows", {{{"rate", "1"}}}))), "unknown-input rate.1");
  EXPECT_EQ(outcome(ask("cost-per-lead", rows("leads", {{{"foo", "1"}}}, {{"total-cost", "1"}}))),
            "malformed-number leads");
  EXPECT_EQ(outcome(ask("cost-per-lead", rows("channels", {{{"cost", "1"}}}))), "unknown-input channels");
}

TEST(Rows, ALabelIsNotRead) {
  EXPECT_EQ(mix({{{"cost", "1"}, {"contacts", "4"}, {"channel", "x", "y"}}}), "1/4 0.25");
  EXPECT_EQ(outcome(ask("aht-combined",
                        rows("groups", {{{"average-handle-time", "1"}, {"calls", "1"}, {"channel", "x"}}}))),
            "unknown-input channel.1");
}

TEST(Rows, SixtyOneAreTheMost) {
  const Row channel = {{"cost", "1", "week"}, {"contacts", "2", "year"}};
  const std::vector<Row> most(maximum_rows, channel), more(maximum_rows + 1, channel);
  const Response response = ask("channel-mix", rows("channels", most));
  EXPECT_EQ(outcome(response), "365/14 26.07");
  EXPECT_EQ(response.derivation.steps.size(), 186u);
  EXPECT_EQ(response.derivation.operands.size(), 490u);
  EXPECT_EQ(mix(more), "out-of-range channels");
  EXPECT_EQ(outcome(ask("channel-mix", rows("channels", more), {.period = "day", .digits = 13})),
            "out-of-range channels");
  EXPECT_EQ(mix(more, {{"foo", "1"}}), "unknown-input foo");
  EXPECT_EQ(outcome(ask("channel-mix", {{.id = "channels", .row = 65535, .is_list = true}})),
            "out-of-range channels");
  EXPECT_EQ(
      outcome(ask("npv", rows("cash-flows", std::vector<Row>(61, {{"cash-flow", "1"}}), {{"rate", "0"}}))),
      "61 61.00");
}

// Only a caller of the library can say it twice; it must not cost memory.
TEST(Rows, ALaterListWins) {
  std::vector<InputText> inputs = {{.id = "channels", .row = 61, .is_list = true}};
  for (const InputText& input : rows("channels", std::vector<Row>(61, {{"cost", "6"}, {"contacts", "2"}})))
    inputs.push_back(input);
  EXPECT_EQ(outcome(ask("channel-mix", inputs)), "3 3.00");
  inputs[0].row = 2;
  EXPECT_EQ(outcome(ask("channel-mix", inputs)), "3 3.00");
  inputs[0].row = 62;
  EXPECT_EQ(outcome(ask("channel-mix", inputs)), "3 3.00");
}

TEST(Rows, ASumThatIsZeroIsNamedAsItsField) {
  EXPECT_EQ(outcome(ask("aht-combined", rows("groups", {{{"average-handle-time", "60"}, {"calls", "0"}},
                                                        {{"average-handle-time", "60"}, {"calls", "0"}}}))),
            "undefined-zero-denominator calls");
}

TEST(Rows, AStepThatLeavesTheRangeNamesTheRowThatDidIt) {
  const std::string_view huge = "170141183460469231731687303715";
  EXPECT_EQ(mix({{{"cost", "1"}, {"contacts", "1"}}, {{"cost", huge}, {"contacts", "0.0000000001"}}}),
            "out-of-range cost.2");
  EXPECT_EQ(mix({{{"cost", "0.884105729"}, {"contacts", "1"}}, {{"cost", huge}, {"contacts", "1"}}}),
            "out-of-range cost.2");
  EXPECT_EQ(outcome(ask("aht-combined", rows("groups", {{{"average-handle-time", "1"}, {"calls", "1"}},
                                                        {{"average-handle-time", huge}, {"calls", huge}}}))),
            "out-of-range average-handle-time.2");
}

// 11 ^ 36 is below 2 ^ 127, 36 flows of one add up to 9.6 times 11 ^ 35, a 37th is too much.
TEST(Rows, FlowsOfManyYearsAreExactBeyond128Bits) {
  const auto flows = [](std::size_t count, std::string_view rate) {
    return ask("npv", rows("cash-flows", std::vector<Row>(count, {{"cash-flow", "1"}}), {{"rate", rate}}));
  };
  EXPECT_EQ(flows(36, "10").rounded, "10.64");
  EXPECT_EQ(outcome(flows(38, "10")),
            "3640434344477351388916475705363381856681/34003948586157739899240688230"
            "5761986971 10.71");
  const Response longest = flows(61, "49.9999999999999999999999999999");
  EXPECT_EQ(longest.rounded, "3.00");
  EXPECT_EQ(exact_text(longest.exact).size(), 3624u);
  EXPECT_EQ(exact_text(Response(longest).exact), exact_text(longest.exact));
}

}  // namespace
}  // namespace contact_cost
