// How a number is read: percentages, assumed values, durations, ranges, and what is given once.
#include <gtest/gtest.h>

#include <algorithm>

#include "reference_centre.h"

namespace contact_cost {
namespace {

using Lines = std::vector<std::string>;

TEST(Reading, APercentageBecomesAShareInAStep) {
  EXPECT_EQ(steps(ask("contacts-from-fcr", {{"fcr", "12.5"}, {"issues", "2"}})),
            (Lines{"fcr = product(fcr 25/2, percent 1/100) = 1/8",
                   "contacts-from-fcr = quotient(issues 2, fcr 1/8) = 16"}));
  EXPECT_EQ(steps(ask("required-staff", {{"needed-agents", "7"}, {"shrinkage", "0"}})).front(),
            "shrinkage = product(shrinkage 0, percent 1/100) = 0");
}

TEST(Reading, ConversionsStandInTheOrderOfInputs) {
  EXPECT_EQ(steps(ask("cost-per-resolution",
                      {{"fcr", "50"}, {"contacts", "12", "year"}, {"total-cost", "9", "quarter"}})),
            (Lines{"total-cost = convert-period(total-cost 9, quarters-per-month 1/3) = 3",
                   "contacts = convert-period(contacts 12, years-per-month 1/12) = 1",
                   "fcr = product(fcr 50, percent 1/100) = 1/2",
                   "resolved-issues = product(contacts 1, fcr 1/2) = 1/2",
                   "cost-per-resolution = quotient(total-cost 3, resolved-issues 1/2) = 6"}));
}

TEST(Reading, AnAssumedValueIsReadAsIfItWereTyped) {
  const std::vector<InputText> inputs = {
      {"demand", "10"}, {"true-resolution", "50"}, {"agent-cost", "4"}, {"self-service-cost", "1"}};
  std::vector<InputText> typed = inputs;
  typed.push_back({"variable-share", "70"});
  EXPECT_EQ(json_text(ask("self-service-savings", inputs)), json_text(ask("self-service-savings", typed)));
  EXPECT_EQ(steps(ask("self-service-savings", inputs)).at(1),
            "variable-share = product(variable-share 70, percent 1/100) = 7/10");
  typed.back().value = "0";
  EXPECT_EQ(outcome(ask("self-service-savings", typed)), "-5 -5.00");
}

TEST(Reading, AnAssumedAmountIsOfTheRequestsPeriod) {
  const Lines lines =
      steps(ask("utilisation", {{"handling-hours", "6"}, {"paid-hours", "8"}}, {.period = "week"}));
  EXPECT_EQ(lines, (Lines{"productive-hours = sum(handling-hours 6, other-productive-hours 0) = 6",
                          "utilisation = percent(productive-hours 6, paid-hours 8) = 75"}));
}

TEST(Reading, AnAssumedValueMayBeAnothersTypedOne) {
  const Lines lines = steps(ask("what-if", reference_centre()));
  EXPECT_NE(std::find(lines.begin(), lines.end(), "fcr-after = product(fcr-after 70, percent 1/100) = 7/10"),
            lines.end());
  EXPECT_EQ(json_text(ask("what-if", reference_centre())),
            json_text(ask("what-if", reference_centre({{"occupancy-after", "80"},
                                                       {"shrinkage-after", "30"},
                                                       {"fcr-after", "70"},
                                                       {"realised-share", "100"},
                                                       {"measure-cost", "0"}}))));
}

TEST(Reading, WhatIsTypedIsCheckedWhatIsAssumedIsNot) {
  EXPECT_EQ(outcome(ask("what-if", reference_centre({{"seconds-saved", "361"}}))),
            "part-above-whole seconds-saved");
  EXPECT_EQ(outcome(ask("what-if", reference_centre({{"telephony-cost", "8000.01"}}))),
            "part-above-whole telephony-cost");
  EXPECT_EQ(outcome(ask("what-if", reference_centre({{"occupancy-after", "0"}}))),
            "undefined-zero-denominator occupancy-after");
  EXPECT_EQ(outcome(ask("what-if", reference_centre({{"fcr-after", "x"}}))), "malformed-number fcr-after");
  EXPECT_EQ(outcome(ask("what-if", reference_centre({{"fcr-after", ""}}))), "malformed-number fcr-after");
}

TEST(Reading, DurationsAreCountedInTheRequestsPeriods) {
  const std::vector<InputText> inputs = {{"purchase", "3650"}, {"life", "12"}};
  EXPECT_EQ(steps(ask("depreciation", inputs)),
            (Lines{"depreciable = difference(purchase 3650, residual-value 0) = 3650",
                   "depreciation = quotient(depreciable 3650, life 12) = 1825/6"}));
  EXPECT_EQ(steps(ask("depreciation", inputs, {.period = "week"})).front(),
            "life = convert-period(life 12, weeks-per-month 365/84) = 365/7");
  EXPECT_EQ(outcome(ask("depreciation", inputs, {.period = "week"})), "70 70.00");
  EXPECT_EQ(outcome(ask("depreciation", inputs, {.period = "week", .calendar = "52-weeks"})),
            "1825/26 70.19");
  EXPECT_EQ(outcome(ask("depreciation", inputs, {.period = "year"})), "3650 3650.00");
  EXPECT_EQ(steps(ask("depreciation", inputs, {.period = "year"})).front(),
            "life = convert-period(life 12, years-per-month 1/12) = 1");
  EXPECT_EQ(outcome(ask("depreciation", {{"purchase", "1"}, {"life", "12", "month"}})),
            "period-not-applicable life");
}

TEST(Reading, OwnershipIsComparedByTheYear) {
  const std::vector<InputText> inputs = {
      {"purchase", "100"}, {"running-cost", "12"}, {"seats", "1"}, {"price-per-seat", "24"}, {"years", "5"}};
  const Response by_year = ask("tco-compare", inputs);
  EXPECT_EQ(by_year.period, "year");
  EXPECT_EQ(outcome(by_year), "-40 -40.00");
  const Response by_month = ask("tco-compare", inputs, {.period = "month"});
  EXPECT_EQ(steps(by_month).front(), "years = convert-period(years 5, months-per-year 12) = 60");
  EXPECT_EQ(outcome(by_month), "620 620.00");
}

TEST(Reading, RangesAreOfWhatWasTyped) {
  const auto flows = [](std::string_view rate) {
    return outcome(ask("npv", rows("cash-flows", {{{"cash-flow", "1"}}}, {{"rate", rate}})));
  };
  EXPECT_EQ(flows("-50"), "below-minimum rate");
  EXPECT_EQ(flows("-49.999"), "1 1.00");
  EXPECT_EQ(flows("99.999"), "1 1.00");
  EXPECT_EQ(flows("100"), "above-maximum rate");
  const auto years = [](std::string_view years_typed) {
    return outcome(ask("tco-compare", {{"purchase", "0"},
                                       {"running-cost", "0"},
                                       {"seats", "0"},
                                       {"price-per-seat", "0"},
                                       {"years", years_typed}}));
  };
  EXPECT_EQ(years("0.99"), "below-minimum years");
  EXPECT_EQ(years("1"), "0 0.00");
  EXPECT_EQ(years("10"), "0 0.00");
  EXPECT_EQ(years("10.01"), "above-maximum years");
}

TEST(Reading, RangesOfTheLevers) {
  const auto lever = [](std::string_view id, std::string_view value) {
    return outcome(ask("what-if", reference_centre({{id, value}}))).substr(0, 13);
  };
  for (const std::string_view id : {"ivr-containment", "self-service-share", "ai-agent-share",
                                    "issues-removed", "abandonment", "shrinkage-after"}) {
    EXPECT_EQ(lever(id, "100"), "above-maximum") << id;
    EXPECT_NE(lever(id, "99"), "above-maximum") << id;
  }
  for (const std::string_view id :
       {"ivr-time-saved", "rest-longer", "productivity-gain", "staff-hours-saved", "occupancy-after",
        "fcr-after", "abandonment-reduction", "telephony-reduction", "rent-reduction", "realised-share"}) {
    EXPECT_EQ(lever(id, "100.5"), "above-maximum") << id;
    EXPECT_NE(lever(id, "100"), "above-maximum") << id;
    EXPECT_EQ(lever(id, "-1"), "negative-valu") << id;
  }
  EXPECT_EQ(lever("handle-time-change", "-100"), "below-minimum");
  EXPECT_EQ(lever("handle-time-change", "100.1"), "above-maximum");
  for (const std::string_view id : {"wage-change", "technology-change"}) {
    EXPECT_EQ(lever(id, "-100.1"), "below-minimum") << id;
    EXPECT_NE(lever(id, "-100"), "below-minimum") << id;
  }
}

TEST(Reading, OnceIsAPeriodOfTheLinesOfAnInvestmentAlone) {
  const std::vector<InputText> inputs = {
      {"software", "40", "once"}, {"it-staff", "3", "quarter"}, {"periods", "2"}};
  EXPECT_EQ(steps(ask("investment-total", inputs)),
            (Lines{"it-staff = convert-period(it-staff 3, quarters-per-month 1/3) = 1",
                   "one-off-costs = sum(software 40) = 40", "recurring-costs = sum(it-staff 1) = 1",
                   "recurring-total = product(recurring-costs 1, periods 2) = 2",
                   "investment-total = sum(one-off-costs 40, recurring-total 2) = 42"}));
  EXPECT_EQ(outcome(ask("total-cost", {{"software", "40", "once"}})), "unknown-period software");
  EXPECT_EQ(outcome(ask("investment-total", {{"software", "1", "once"}, {"periods", "2", "once"}})),
            "unknown-period periods");
  EXPECT_EQ(outcome(ask("investment-total", {{"periods", "2"}})), "missing-input investment-total");
  EXPECT_EQ(outcome(ask("investment-total", inputs, {.period = "once"})), "unknown-period period");
}

TEST(Reading, AlternativesAreNamedByTheirFirstInput) {
  const auto hour = [](const std::vector<InputText>& benefits) {
    std::vector<InputText> inputs = {{"wage", "20"}, {"shrinkage", "0"}, {"occupancy", "100"}};
    inputs.insert(inputs.end(), benefits.begin(), benefits.end());
    return outcome(ask("fully-loaded-agent-hour", inputs));
  };
  EXPECT_EQ(hour({}), "missing-input benefits-of-wage");
  EXPECT_EQ(hour({{"benefits-of-wage", "25"}, {"benefits-of-compensation", "20"}}),
            "conflicting-inputs benefits-of-wage");
  EXPECT_EQ(hour({{"benefits-of-wage", "25"}}), "25 25.00");
  EXPECT_EQ(hour({{"benefits-of-compensation", "20"}}), "25 25.00");
  EXPECT_EQ(outcome(ask("self-service-rate", {{"agent-contacts", "1"}})),
            "missing-input self-service-resolutions");
  EXPECT_EQ(outcome(ask("self-service-rate", {{"agent-contacts", "1"}, {"sessions", "1"}})),
            "conflicting-inputs self-service-resolutions");
  EXPECT_EQ(outcome(ask("self-service-rate", {{"sessions-without-contact", "1"}})), "missing-input sessions");
}

TEST(Reading, AlternativesWithinAnAlternative) {
  const auto minute = [](const std::vector<InputText>& ways) {
    std::vector<InputText> inputs = {{"total-cost", "60"}};
    inputs.insert(inputs.end(), ways.begin(), ways.end());
    return outcome(ask("cost-per-minute", inputs));
  };
  EXPECT_EQ(minute({}), "missing-input contacts");
  EXPECT_EQ(minute({{"average-handle-time", "60"}}), "missing-input contacts");
  EXPECT_EQ(minute({{"contacts", "2"}}), "missing-input average-handle-time");
  EXPECT_EQ(minute({{"emails", "2"}}), "missing-input average-handle-time");
  EXPECT_EQ(minute({{"emails", "2"}, {"average-handle-time", "60"}}), "30 30.00");
  EXPECT_EQ(minute({{"contacts", "2"}, {"emails", "2"}, {"average-handle-time", "60"}}),
            "conflicting-inputs contacts");
  EXPECT_EQ(minute({{"emails", "2"}, {"paid-hours", "1"}}), "conflicting-inputs contacts");
  EXPECT_EQ(minute({{"average-handle-time", "60"}, {"paid-hours", "1"}}), "conflicting-inputs contacts");
  EXPECT_EQ(minute({{"emails", "0"}, {"average-handle-time", "60"}}), "undefined-zero-denominator contacts");
  EXPECT_EQ(minute({{"emails", "1"}, {"average-handle-time", "0"}}),
            "undefined-zero-denominator average-handle-time");
}

TEST(Reading, RepeatContactsChooseTheOtherModelAndNeedNotBeGiven) {
  const std::vector<InputText> inputs = {{"issues", "10"}, {"fcr", "0"}, {"repeat-contacts", "1"}};
  EXPECT_EQ(outcome(ask("contacts-from-fcr", inputs)), "undefined-zero-denominator fcr");
  EXPECT_EQ(outcome(ask("contacts-from-fcr", {inputs[0], {"fcr", "50"}, {"repeat-contacts", "5.1"}})),
            "above-maximum repeat-contacts");
  EXPECT_EQ(outcome(ask("contacts-from-fcr", {{"repeat-contacts", "1"}})), "missing-input issues");
}

}  // namespace
}  // namespace contact_cost
