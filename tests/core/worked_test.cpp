// Every metric by figures worked out on paper: the example of its header, and each other way that it has.
#include <gtest/gtest.h>

#include <algorithm>

#include "named_metric.h"
#include "support.h"

namespace contact_cost {
namespace {

std::vector<InputText> example_of(const Metric& metric) {
  std::vector<InputText> plain, cells;
  std::uint16_t count = 0;
  for (const Example& example : metric.examples) {
    InputText text = {.id = example.input->id, .value = example.value};
    if (!example.period.empty()) text.period = example.period;
    if (example.row > 0) {
      text.list = metric.list.id;
      text.row = count = example.row;
    }
    (example.row > 0 ? cells : plain).push_back(text);
  }
  if (count > 0) plain.push_back({.id = metric.list.id, .row = count, .is_list = true});
  plain.insert(plain.end(), cells.begin(), cells.end());
  return plain;
}

struct Worked {
  std::string_view metric, outcome, unit;
};

constexpr Worked examples[] = {
    {"total-cost", "38000 38000.00", "money"},
    {"cost-per-contact", "32/5 6.40", "money/contact"},
    {"cost-per-call", "11/2 5.50", "money/call"},
    {"cost-per-sale", "300 300.00", "money/sale"},
    {"cost-per-lead", "45 45.00", "money/lead"},
    {"average-handle-time", "300 300.00", "second/call"},
    {"return-on-investment", "30 30.00", "percent"},
    {"cost-per-resolution", "8 8.00", "money/resolution"},
    {"cost-per-minute", "1 1.00", "money/minute"},
    {"channel-mix", "5 5.00", "money/contact"},
    {"funnel", "250 250.00", "money/sale"},
    {"labour-cost-per-contact", "125/28 4.46", "money/contact"},
    {"fully-loaded-agent-hour", "625/14 44.64", "money/hour"},
    {"occupancy", "80 80.00", "percent"},
    {"utilisation", "284/5 56.80", "percent"},
    {"shrinkage", "30 30.00", "percent"},
    {"required-staff", "100 100.00", "agent"},
    {"aht-combined", "285 285.00", "second/call"},
    {"handle-time-without-hold", "300 300.00", "second/call"},
    {"contacts-per-agent-hour", "6 6.00", "contact/hour"},
    {"contacts-from-fcr", "10000 10000.00", "contact"},
    {"tickets-prevented", "2200 2200.00", "ticket"},
    {"period-convert", "4000 4000.00", "number"},
    {"avg-response-time", "24 24.00", "second/contact"},
    {"csat", "84 84.00", "percent"},
    {"fcr-gross", "70 70.00", "percent"},
    {"fcr-net", "75 75.00", "percent"},
    {"self-service-rate", "10 10.00", "percent"},
    {"self-service-score", "16 16.00", "session/user"},
    {"self-service-savings", "55000 55000.00", "money"},
    {"investment-total", "122800 122800.00", "money"},
    {"payback-months", "8 8.00", "period"},
    {"npv", "50000/121 413.22", "money"},
    {"tco-compare", "6000 6000.00", "money"},
    {"depreciation", "1000 1000.00", "money"},
    {"what-if", "-125000/21 -5952.38", "money"},
};

TEST(Worked, TheExampleOfEachHeader) {
  for (const Worked& worked : examples) {
    const auto metric = std::find_if(catalogue.begin(), catalogue.end(),
                                     [&worked](const Metric* known) { return known->id == worked.metric; });
    ASSERT_NE(metric, catalogue.end()) << worked.metric;
    const Response response = ask(worked.metric, example_of(**metric));
    EXPECT_EQ(outcome(response), worked.outcome) << worked.metric;
    EXPECT_EQ(response.unit, worked.unit) << worked.metric;
  }
}

std::string out(std::string_view metric, const std::vector<InputText>& inputs, const Options& options = {}) {
  return outcome(ask(metric, inputs, options));
}

// 90 over an hour and a half; 877 / 840 is the reference centre of the domain notes, sevenfold.
TEST(Worked, CostOfAPaidAndOfAHandledMinute) {
  EXPECT_EQ(out("cost-per-minute", {{"total-cost", "90"}, {"paid-hours", "1.5"}}), "1 1.00");
  EXPECT_EQ(out("cost-per-minute",
                {{"total-cost", "877000"}, {"contacts", "140000"}, {"average-handle-time", "360"}}),
            "877/840 1.04");
  EXPECT_EQ(out("cost-per-minute",
                {{"wages", "60"}, {"calls", "3"}, {"emails", "2"}, {"average-handle-time", "90"}}),
            "8 8.00");
}

TEST(Worked, ResolutionsFromContacts) {
  EXPECT_EQ(out("cost-per-resolution", {{"total-cost", "100000"}, {"resolved-issues", "11200"}}),
            "125/14 8.93");
  EXPECT_EQ(out("cost-per-resolution", {{"total-cost", "100000"}, {"contacts", "14000"}, {"fcr", "80"}}),
            "125/14 8.93");
}

TEST(Worked, ContactsOfEitherModel) {
  EXPECT_EQ(out("contacts-from-fcr", {{"issues", "1000"}, {"fcr", "80"}}), "1250 1250.00");
  // Three customers, four calls at 6, two solved at once: 2 of 4, 3 of 4 and, below, 2 of 3.
  EXPECT_EQ(out("fcr-gross", {{"resolved-first-contact", "2"}, {"contacts", "4"}}), "50 50.00");
  EXPECT_EQ(out("contacts-from-fcr", {{"issues", "3"}, {"fcr", "75"}}), "4 4.00");
  EXPECT_EQ(out("cost-per-resolution", {{"total-cost", "24"}, {"contacts", "4"}, {"fcr", "75"}}), "8 8.00");
  EXPECT_EQ(out("cost-per-resolution", {{"total-cost", "24"}, {"resolved-issues", "3"}}), "8 8.00");
  EXPECT_EQ(out("contacts-from-fcr", {{"issues", "1000"}, {"fcr", "80"}, {"repeat-contacts", "1.5"}}),
            "1300 1300.00");
  EXPECT_EQ(out("contacts-from-fcr", {{"issues", "1000"}, {"fcr", "80"}, {"repeat-contacts", "0"}}),
            "1000 1000.00");
}

TEST(Worked, SelfServiceBySessions) {
  EXPECT_EQ(out("self-service-rate", {{"sessions-without-contact", "30"}, {"sessions", "40"}}), "75 75.00");
}

TEST(Worked, StaffIsWhole) {
  const auto staff = [](std::string_view needed, std::string_view shrinkage) {
    return out("required-staff", {{"needed-agents", needed}, {"shrinkage", shrinkage}}, {.digits = 0});
  };
  EXPECT_EQ(staff("100", "40"), "167 167");
  EXPECT_EQ(staff("0", "40"), "0 0");
  EXPECT_EQ(staff("6", "40"), "10 10");
  EXPECT_EQ(staff("6.0000000001", "40"), "11 11");
}

TEST(Worked, PaybackOfASavingPerPeriod) {
  const std::vector<InputText> inputs = {{"investment", "10000"}, {"net-saving", "1250", "month"}};
  EXPECT_EQ(out("payback-months", inputs), "8 8.00");
  EXPECT_EQ(out("payback-months", inputs, {.period = "year"}), "2/3 0.67");
}

// -1000 + 300 / 1.1 + 400 / 1.21 + 500 / 1.331 + 200 / 1.4641 = 1692000 / 14641
TEST(Worked, FlowsOfFourYears) {
  EXPECT_EQ(out("npv",
                rows("cash-flows",
                     {{{"cash-flow", "-1000"}},
                      {{"cash-flow", "300"}},
                      {{"cash-flow", "400"}},
                      {{"cash-flow", "500"}},
                      {{"cash-flow", "200"}}},
                     {{"rate", "10"}}),
                {.digits = 6}),
            "1692000/14641 115.565877");
  EXPECT_EQ(out("npv", rows("cash-flows", {{{"cash-flow", "-7"}}}, {{"rate", "-49"}})), "-7 -7.00");
}

// 120,000 + 18,000 a year against 43,200 a year: 25,200 a year make up for 120,000 in 100/21 years.
TEST(Worked, OwnershipOverThreeAndFiveYears) {
  const auto ask_for = [](std::string_view years) {
    return ask("tco-compare", {{"purchase", "120000"},
                               {"running-cost", "18000"},
                               {"seats", "40"},
                               {"price-per-seat", "90", "month"},
                               {"years", years}});
  };
  EXPECT_EQ(outcome(ask_for("3")), "-44400 -44400.00");
  EXPECT_EQ(outcome(ask_for("5")), "6000 6000.00");
  const std::vector<std::string> derivation = steps(ask_for("5"));
  EXPECT_EQ(derivation.at(6),
            "break-even = quotient(extra-capital 120000, saving-per-period 25200) = 100/21");
  EXPECT_EQ(derivation.back(),
            "tco-compare = difference(cloud-total 216000, on-premises-total 210000) = 6000");
}

// 800 dearer over four years, so the totals were even just before: 100,000 / 25,200 years.
TEST(Worked, OwnershipBreaksEvenWithTheResidualValueThatTheResultCounts) {
  const Response response = ask("tco-compare", {{"purchase", "120000"},
                                                {"running-cost", "18000"},
                                                {"residual-value", "20000"},
                                                {"seats", "40"},
                                                {"price-per-seat", "90", "month"},
                                                {"years", "4"}});
  EXPECT_EQ(outcome(response), "800 800.00");
  const std::vector<std::string> derivation = steps(response);
  EXPECT_EQ(derivation.at(6),
            "break-even = quotient(extra-capital 100000, saving-per-period 25200) = 250/63");
}

TEST(Worked, InvestmentOfOneKindOfCost) {
  EXPECT_EQ(out("investment-total", {{"equipment", "500", "once"}, {"periods", "12"}}), "500 500.00");
  EXPECT_EQ(out("investment-total", {{"wages", "500", "quarter"}, {"periods", "12"}}), "2000 2000.00");
}

// 224 s and 251.70 s are published; a handle time of no calls is none.
TEST(Worked, HandleTimes) {
  EXPECT_EQ(out("average-handle-time", {{"talk-time", "668205"},
                                        {"hold-time", "99153"},
                                        {"after-call-work", "198306"},
                                        {"calls", "4311"}}),
            "224 224.00");
  EXPECT_EQ(out("handle-time-without-hold",
                {{"talk-time", "668205"}, {"after-call-work", "198306"}, {"calls", "4311"}}),
            "201 201.00");
  EXPECT_EQ(out("aht-combined", rows("groups", {{{"average-handle-time", "256"}, {"calls", "100"}},
                                                {{"average-handle-time", "250"}, {"calls", "252"}}})),
            "11075/44 251.70");
}

// 100,000 requests at 8.01, a tenth of them solved at 0.10: 56,070 less 1,000.
TEST(Worked, SelfServiceSavesTheVariablePart) {
  const std::vector<InputText> inputs = {
      {"demand", "100000"}, {"true-resolution", "10"}, {"agent-cost", "8.01"}, {"self-service-cost", "0.10"}};
  EXPECT_EQ(out("self-service-savings", inputs), "55070 55070.00");
  std::vector<InputText> all = inputs;
  all.push_back({"variable-share", "100"});
  EXPECT_EQ(out("self-service-savings", all), "79100 79100.00");
}

}  // namespace
}  // namespace contact_cost
