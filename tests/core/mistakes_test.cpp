// The mistakes of section 5 of the domain notes that a core can make, by their numbers there: none of them
// is made here. What the wrong figure would be stands beside the right one.
#include <gtest/gtest.h>

#include "contact_cost/catalogue.h"
#include "reference_centre.h"

namespace contact_cost {
namespace {

std::string out(std::string_view metric, const std::vector<InputText>& inputs, const Options& options = {}) {
  return outcome(ask(metric, inputs, options));
}

// Of 12,000 dials 150 end in a sale: 300 a sale. What a dial costs is no cost per call.
TEST(Mistake, N01OutboundCostDividedByCalls) {
  EXPECT_EQ(out("cost-per-sale", {{"total-cost", "45000"}, {"sales", "150"}}), "300 300.00");
  EXPECT_EQ(out("cost-per-sale", {{"total-cost", "45000"}, {"calls", "12000"}}), "unknown-input calls");
  const Response funnel =
      ask("funnel",
          {{"total-cost", "45000"}, {"dials", "12000"}, {"contact-rate", "7.5"}, {"conversion-rate", "20"}});
  EXPECT_EQ(funnel.unit, "money/sale");
  EXPECT_EQ(rounded(funnel, "cost-per-dial"), "3.75");
  EXPECT_EQ(rounded(funnel, "cost-per-lead"), "50.00");
}

TEST(Mistake, N02LeadsAndSalesAdded) {
  const std::vector<InputText> inputs = {{"total-cost", "45000"}, {"leads", "900"}, {"sales", "150"}};
  EXPECT_EQ(out("cost-per-sale", inputs), "unknown-input leads");
  EXPECT_EQ(out("cost-per-lead", inputs), "unknown-input sales");
}

// Calls hold the repeats already; of 1,000 contacts at 70 % there are 700 issues solved.
TEST(Mistake, N03FcrAppliedToCalls) {
  EXPECT_EQ(out("contacts-from-fcr", {{"calls", "1000"}, {"fcr", "70"}}), "unknown-input calls");
  EXPECT_EQ(out("contacts-from-fcr", {{"contacts", "1000"}, {"fcr", "70"}}), "unknown-input contacts");
  EXPECT_EQ(out("cost-per-resolution", {{"total-cost", "7"}, {"contacts", "1000"}, {"fcr", "70"}}),
            "1/100 0.01");
}

// Each of 625,000 issues becomes 1 + 1.5 x 0.4 = 1.6 calls at 60 %, and 1.45 at 70 %.
TEST(Mistake, N03RepeatsAreOfIssues) {
  const auto calls = [](std::string_view fcr) {
    return ask("contacts-from-fcr", {{"issues", "625000"}, {"fcr", fcr}, {"repeat-contacts", "1.5"}}).rounded;
  };
  EXPECT_EQ(calls("60"), "1000000.00");
  EXPECT_EQ(calls("70"), "906250.00");
}

TEST(Mistake, N04PeriodsMixed) {
  const Response response = ask("cost-per-contact", {{"total-cost", "50000"}, {"contacts", "2500", "week"}});
  EXPECT_EQ(outcome(response), "336/73 4.60");
  EXPECT_EQ(warnings(response), "mixed-periods");
  EXPECT_EQ(steps(response).front(),
            "contacts = convert-period(contacts 2500, weeks-per-month 365/84) = 228125/21");
}

// 70 needed at 30 % are 100 to schedule, not 70 x 1.3 = 91.
TEST(Mistake, N05ShrinkageMultiplied) {
  EXPECT_EQ(out("required-staff", {{"needed-agents", "70"}, {"shrinkage", "30"}}, {.digits = 0}), "100 100");
  EXPECT_EQ(
      out("labour-cost-per-contact",
          {{"hourly-cost", "25"}, {"average-handle-time", "360"}, {"occupancy", "80"}, {"shrinkage", "30"}}),
      "125/28 4.46");
  EXPECT_EQ(
      out("labour-cost-per-contact",
          {{"hourly-cost", "25"}, {"average-handle-time", "360"}, {"occupancy", "80"}, {"shrinkage", "0"}}),
      "25/8 3.13");
}

// The same hours are 80 % of logged-in and 56 % of paid time.
TEST(Mistake, N06OccupancyTakenForUtilisation) {
  EXPECT_EQ(out("occupancy", {{"handling-hours", "56"}, {"logged-in-hours", "70"}}), "80 80.00");
  EXPECT_EQ(out("utilisation", {{"handling-hours", "56"}, {"paid-hours", "100"}}), "56 56.00");
  EXPECT_EQ(out("occupancy", {{"handling-hours", "56"}, {"paid-hours", "100"}}), "unknown-input paid-hours");
  EXPECT_EQ(warnings(ask("occupancy", {{"handling-hours", "51"}, {"logged-in-hours", "60"}})), "");
  EXPECT_EQ(warnings(ask("occupancy", {{"handling-hours", "52"}, {"logged-in-hours", "60"}})),
            "high-occupancy");
}

TEST(Mistake, N06OccupancyAboveAHundred) {
  EXPECT_EQ(out("occupancy", {{"handling-hours", "61"}, {"logged-in-hours", "60"}}),
            "part-above-whole handling-hours");
  EXPECT_EQ(
      out("utilisation", {{"handling-hours", "50"}, {"other-productive-hours", "11"}, {"paid-hours", "60"}}),
      "part-above-whole other-productive-hours");
  EXPECT_EQ(out("what-if", reference_centre({{"occupancy-after", "101"}})), "above-maximum occupancy-after");
}

TEST(Mistake, N07AbandonedCallsInTheDenominator) {
  EXPECT_EQ(
      out("cost-per-call", {{"total-cost", "1000"}, {"calls-offered", "250"}, {"calls-abandoned", "50"}}),
      "5 5.00");
  EXPECT_EQ(out("cost-per-call", {{"total-cost", "1000"}, {"calls-offered", "250"}}),
            "missing-input calls-abandoned");
}

// The averages 8 and 2 average to 5; the contacts say 3.
TEST(Mistake, N09AverageOfAverages) {
  EXPECT_EQ(out("channel-mix", rows("channels", {{{"cost", "800"}, {"contacts", "100"}},
                                                 {{"cost", "1000"}, {"contacts", "500"}}})),
            "3 3.00");
  EXPECT_EQ(out("aht-combined", rows("groups", {{{"average-handle-time", "480"}, {"calls", "100"}},
                                                {{"average-handle-time", "120"}, {"calls", "500"}}})),
            "180 180.00");
}

// Read without brackets, 15,000 - 10,000 / 10,000 is 14,999.
TEST(Mistake, N10BracketsLeftOut) {
  EXPECT_EQ(out("return-on-investment", {{"investment", "10000"}, {"total-return", "15000"}}), "50 50.00");
}

// 10 calls an hour at 20 an hour are 2 a call, not half of one.
TEST(Mistake, N11RatioUpsideDown) {
  const Response response = ask("cost-per-call", {{"total-cost", "20"}, {"calls", "10"}});
  EXPECT_EQ(outcome(response), "2 2.00");
  EXPECT_EQ(response.unit, "money/call");
}

// 1.25 - 1.0588... = 0.1911... of 8,500 users are 1,625 tickets; rounded to 0.19 on the way they are 1,615.
TEST(Mistake, N12RoundingOnTheWay) {
  const Response response = ask("tickets-prevented", {{"tickets-before", "10000"},
                                                      {"users-before", "8000"},
                                                      {"tickets-after", "9000"},
                                                      {"users-after", "8500"},
                                                      {"cost-per-ticket", "22"}});
  EXPECT_EQ(outcome(response), "1625 1625.00");
  EXPECT_EQ(rounded(response, "rate-change"), "0.19");
  EXPECT_EQ(rounded(response, "ticket-saving"), "35750.00");
}

// 10.37 beside a wage of 24.36 are 42.6 % of the wage and 29.9 % of the compensation, 34.73 together.
TEST(Mistake, N15PercentOfAnotherBase) {
  const auto hour = [](std::string_view base, std::string_view share) {
    return ask("fully-loaded-agent-hour",
               {{"wage", "24.36"}, {base, share}, {"shrinkage", "0"}, {"occupancy", "100"}})
        .rounded;
  };
  EXPECT_EQ(hour("benefits-of-wage", "42.6"), "34.74");
  EXPECT_EQ(hour("benefits-of-compensation", "29.9"), "34.75");
  EXPECT_EQ(hour("benefits-of-wage", "29.9"), "31.64");
}

// 15 % more an hour are 1 / 1.15 of the time: 13.0 % less, not 15.
TEST(Mistake, N15ProductivityTakenForTime) {
  EXPECT_EQ(rounded(ask("what-if", reference_centre({{"productivity-gain", "15"}})), "handle-time-after"),
            "313.04");
  EXPECT_EQ(rounded(ask("what-if", reference_centre({{"handle-time-change", "-15"}})), "handle-time-after"),
            "306.00");
}

TEST(Mistake, N16DeflectionAtFullAverageCost) {
  std::vector<InputText> inputs = {
      {"demand", "100000"}, {"true-resolution", "10"}, {"agent-cost", "8.01"}, {"self-service-cost", "0.10"}};
  EXPECT_EQ(out("self-service-savings", inputs), "55070 55070.00");
  inputs.push_back({"variable-share", "100"});
  EXPECT_EQ(out("self-service-savings", inputs), "79100 79100.00");
}

// 1,000 issues at 70 % are not 1,000 calls and 300 more: those who call again may have to again.
TEST(Mistake, N17RepeatsOfOneRoundOnly) {
  const std::vector<InputText> inputs = {{"issues", "1000"}, {"fcr", "70"}};
  EXPECT_EQ(ask("contacts-from-fcr", inputs, {.digits = 1}).rounded, "1428.6");
  EXPECT_EQ(out("contacts-from-fcr", {inputs[0], inputs[1], {"repeat-contacts", "1"}}), "1300 1300.00");
}

TEST(Mistake, N18PurchaseInOneMonthsCost) {
  EXPECT_EQ(out("total-cost", {{"wages", "1"}, {"purchase", "36000"}}), "unknown-input purchase");
  EXPECT_EQ(out("depreciation", {{"purchase", "36000"}, {"residual-value", "3600"}, {"life", "36"}}),
            "900 900.00");
  EXPECT_EQ(out("depreciation", {{"purchase", "36000"}, {"life", "0"}}), "below-minimum life");
}

// Discounting today's flow as well would make 375.66 of it.
TEST(Mistake, N19FirstFlowDiscounted) {
  EXPECT_EQ(out("npv", rows("cash-flows",
                            {{{"cash-flow", "-10000"}}, {{"cash-flow", "6000"}}, {{"cash-flow", "6000"}}},
                            {{"rate", "10"}})),
            "50000/121 413.22");
}

TEST(Mistake, N20GrossGainTakenForNet) {
  EXPECT_EQ(out("return-on-investment", {{"investment", "40000"}, {"total-return", "60000"}}), "50 50.00");
  EXPECT_EQ(out("return-on-investment", {{"investment", "40000"}, {"net-gain", "60000"}}), "150 150.00");
  EXPECT_EQ(out("return-on-investment", {{"investment", "1"}, {"total-return", "1"}, {"net-gain", "1"}}),
            "conflicting-inputs total-return");
}

// A dearer contact may be a cheaper resolution.
TEST(Mistake, N21CostPerContactAsTheGoal) {
  const Response response = ask("what-if", reference_centre({{"fcr-after", "75"}}));
  EXPECT_EQ(rounded(response, "cost-per-contact"), "6.26");
  EXPECT_EQ(rounded(response, "cost-per-contact-after"), "6.39");
  EXPECT_EQ(rounded(response, "cost-per-resolution"), "8.95");
  EXPECT_EQ(rounded(response, "cost-per-resolution-after"), "8.52");
}

// In doubles 2.01 / 2 is a hair below 1.005, and 0.1 + 0.2 a hair above 0.3.
TEST(Mistake, N22FloatingPoint) {
  EXPECT_EQ(out("cost-per-lead", {{"total-cost", "2.01"}, {"leads", "2"}}), "201/200 1.01");
  EXPECT_EQ(out("total-cost", {{"wages", "0.1"}, {"rent", "0.2"}}, {.digits = 12}), "3/10 0.300000000000");
  EXPECT_EQ(out("total-cost", {{"wages", "99999999999999999999"}, {"rent", "0.01"}}),
            "9999999999999999999901/100 99999999999999999999.01");
}

// No metric answers for a zero in what it divides by, and none answers 0, infinity or no number.
TEST(Mistake, N23ZeroShownAsANumber) {
  for (const Metric* metric : catalogue) {
    const Metric& each = *metric;
    for (std::size_t slot = 0; slot < each.slots.size(); ++slot) {
      if (!each.slots[slot].divisor || (each.required & ~each.in_rows & only(slot)) == 0) continue;
      std::vector<InputText> inputs;
      for (const Example& example : each.examples)
        if (example.row == 0 && example.input->id != each.slots[slot].input->id)
          inputs.push_back({example.input->id, example.value});
      inputs.push_back({each.slots[slot].input->id, "0"});
      const std::string refusal = out(each.id, inputs);
      const std::string name(each.slots[slot].input->id);
      EXPECT_TRUE(refusal == "undefined-zero-denominator " + name || refusal == "below-minimum " + name)
          << each.id << ": " << refusal;
    }
  }
}

TEST(Mistake, N23ZeroBesideAResultIsLeftOut) {
  const Response all_solved =
      ask("self-service-savings",
          {{"demand", "10"}, {"true-resolution", "100"}, {"agent-cost", "1"}, {"self-service-cost", "0"}});
  EXPECT_EQ(outcome(all_solved), "7 7.00");
  EXPECT_EQ(rounded(all_solved, "agent-cost-per-contact"), "missing-input");
  EXPECT_EQ(rounded(all_solved, "remaining-contacts"), "0.00");
  EXPECT_EQ(rounded(all_solved, "blended-cost"), "0.30");
  const Response never_even = ask("tco-compare", {{"purchase", "100"},
                                                  {"running-cost", "24"},
                                                  {"seats", "1"},
                                                  {"price-per-seat", "24"},
                                                  {"years", "1"}});
  EXPECT_EQ(outcome(never_even), "-100 -100.00");
  EXPECT_EQ(rounded(never_even, "break-even"), "missing-input");
  EXPECT_EQ(rounded(never_even, "saving-per-period"), "0.00");
}

}  // namespace
}  // namespace contact_cost
