// The levers of what-if on the reference centre; the figures are those of table 3.2 of the domain notes.
#include <gtest/gtest.h>

#include "reference_centre.h"

namespace contact_cost {
namespace {

using Levers = std::vector<InputText>;

Response with(const Levers& levers) { return ask("what-if", reference_centre(levers)); }

// "125285.71 6.26 6.26 8.95": the total, and the cost of an agent's contact, of a demand and of a resolution.
std::string figures(const Levers& levers) {
  const Response response = with(levers);
  std::string text;
  for (const std::string_view id :
       {"total-cost-after", "cost-per-contact-after", "blended-cost-after", "cost-per-resolution-after"})
    text.append(text.empty() ? "" : " ").append(rounded(response, id));
  return text;
}

// The change of the total in percent of what it was, to two decimals.
std::string change(const Levers& levers) {
  const Response response = with(levers);
  const Result<Rational> share = percent(response.exact, *step_of(response, "total-cost"));
  return rounded_text(*share, 2);
}

struct Line {
  Levers levers;
  std::string_view figures, change;
};

const Line table[] = {
    {{}, "125285.71 6.26 6.26 8.95", "0.00"},
    {{{"handle-time-change", "-10"}}, "116357.14 5.82 5.82 8.31", "-7.13"},
    {{{"occupancy-after", "85"}}, "120033.61 6.00 6.00 8.57", "-4.19"},
    {{{"shrinkage-after", "27"}}, "121616.44 6.08 6.08 8.69", "-2.93"},
    {{{"wage-change", "-5"}}, "120821.43 6.04 6.04 8.63", "-3.56"},
    {{{"technology-change", "-30"}}, "122885.71 6.14 6.14 8.78", "-1.92"},
    {{{"telephony-cost", "3000"}, {"telephony-reduction", "38"}}, "124145.71 6.21 6.21 8.87", "-0.91"},
    {{{"fcr-after", "75"}}, "119333.33 6.39 6.39 8.52", "-4.75"},
    {{{"self-service-share", "10"}, {"self-service-cost", "0.10"}}, "116557.14 6.46 5.83 8.33", "-6.97"},
    {{{"self-service-share", "10"}, {"self-service-cost", "0.10"}, {"rest-longer", "5"}},
     "120575.00 6.69 6.03 8.61",
     "-3.76"},
    {{{"productivity-gain", "15"}}, "113639.75 5.68 5.68 8.12", "-9.30"},
    {{{"ivr-time-saved", "15"}}, "111892.86 5.59 5.59 7.99", "-10.69"},
};

TEST(WhatIf, TableOfTheDomainNotes) {
  for (const Line& line : table) {
    EXPECT_EQ(figures(line.levers), line.figures);
    EXPECT_EQ(change(line.levers), line.change) << line.figures;
  }
}

TEST(WhatIf, StaffHours) {
  EXPECT_EQ(change({{"staff-hours-saved", "2"}}), "-1.43");
  EXPECT_EQ(change({{"staff-hours-saved", "5"}}), "-3.56");
  EXPECT_EQ(change({{"staff-hours-saved", "10"}}), "-7.13");
}

TEST(WhatIf, ScreenPop) {
  EXPECT_EQ(change({{"seconds-saved", "15"}}), "-2.97");
  EXPECT_EQ(change({{"seconds-saved", "30"}}), "-5.94");
  EXPECT_EQ(rounded(with({{"seconds-saved", "15"}}), "cost-per-contact-after"), "6.08");
  EXPECT_EQ(rounded(with({{"seconds-saved", "30"}}), "cost-per-contact-after"), "5.89");
}

// Half of the 9.1 % who gave up no longer do, and have to be handled.
TEST(WhatIf, CallbackHalvesAbandonmentAndRaisesTheTotal) {
  const Levers levers = {{"abandonment", "9.1"}, {"abandonment-reduction", "50"}};
  EXPECT_EQ(figures(levers).substr(0, 19), "129754.91 6.18 6.18");
  EXPECT_EQ(change(levers), "3.57");
}

// Two queues of ten erlangs need 14 agents each, one of twenty needs 24: 20 / 24 are busy.
TEST(WhatIf, PoolingLiftsOccupancy) {
  const Levers levers = {{"occupancy-after", "83.333333333333333333333333"}};
  EXPECT_EQ(figures(levers), "121714.29 6.09 6.09 8.69");
  EXPECT_EQ(change(levers), "-2.85");
}

// A saved hour is money only where it is not paid any more: of 8,928.57 three quarters.
TEST(WhatIf, OnlyARealisedSavingIsMoney) {
  const auto cut_by_a_tenth = [](std::string_view share) {
    return outcome(with({{"handle-time-change", "-10"}, {"realised-share", share}}));
  };
  EXPECT_EQ(cut_by_a_tenth("100"), "-62500/7 -8928.57");
  EXPECT_EQ(cut_by_a_tenth("75"), "-46875/7 -6696.43");
  EXPECT_EQ(cut_by_a_tenth("0"), "0 0.00");
}

// The wage is no freed hour: it changes for every hour that is paid, whatever is realised.
TEST(WhatIf, AWageChangesForEveryPaidHour) {
  for (const std::string_view share : {"0", "50", "100"}) {
    EXPECT_EQ(outcome(with({{"wage-change", "-5"}, {"realised-share", share}})), "-31250/7 -4464.29");
    EXPECT_EQ(outcome(with({{"wage-change", "10"}, {"realised-share", share}})), "62500/7 8928.57");
  }
}

// One contact of an hour at 100: hours paid after, times the wage after, less 100.
TEST(WhatIf, PaidHoursAreThoseNeededOrThoseNotRealised) {
  const auto hour = [](const Levers& levers) {
    Levers inputs = {{"contacts", "1"},        {"average-handle-time", "3600"},
                     {"hourly-cost", "100"},   {"occupancy", "100"},
                     {"shrinkage", "0"},       {"fcr", "100"},
                     {"technology-cost", "0"}, {"facilities-cost", "0"},
                     {"other-costs", "0"}};
    inputs.insert(inputs.end(), levers.begin(), levers.end());
    return outcome(ask("what-if", inputs, {.digits = 0}));
  };
  EXPECT_EQ(hour({{"wage-change", "-10"}, {"realised-share", "0"}}), "-10 -10");
  EXPECT_EQ(hour({{"wage-change", "10"}, {"staff-hours-saved", "20"}, {"realised-share", "0"}}), "10 10");
  EXPECT_EQ(hour({{"wage-change", "10"}, {"staff-hours-saved", "20"}, {"realised-share", "50"}}), "-1 -1");
  EXPECT_EQ(hour({{"wage-change", "-20"}, {"handle-time-change", "10"}, {"realised-share", "50"}}),
            "-12 -12");
  EXPECT_EQ(hour({{"wage-change", "-20"}, {"rest-longer", "10"}, {"realised-share", "0"}}), "-12 -12");
}

TEST(WhatIf, AnHourMoreIsAlwaysPaid) {
  for (const std::string_view share : {"0", "50", "100"})
    EXPECT_EQ(outcome(with({{"handle-time-change", "10"}, {"realised-share", share}})), "62500/7 8928.57");
}

TEST(WhatIf, WhatALeverCostsIsAdded) {
  EXPECT_EQ(outcome(with({{"measure-cost", "12", "quarter"}})), "4 4.00");
  EXPECT_EQ(outcome(with({{"handle-time-change", "-10"}, {"measure-cost", "1000"}})), "-55500/7 -7928.57");
}

// 100 contacts of an hour at 10 an hour, all of it worked: 1,000 for labour.
std::string small(const Levers& levers) {
  Levers inputs = {{"contacts", "100"},        {"average-handle-time", "3600"},
                   {"hourly-cost", "10"},      {"occupancy", "100"},
                   {"shrinkage", "0"},         {"fcr", "50"},
                   {"technology-cost", "200"}, {"facilities-cost", "40"},
                   {"other-costs", "0"}};
  inputs.insert(inputs.end(), levers.begin(), levers.end());
  return outcome(ask("what-if", inputs, {.digits = 0}));
}

TEST(WhatIf, EachLeverMovesItsOwnSymbol) {
  EXPECT_EQ(small({{"ivr-containment", "20"}}), "-200 -200");
  EXPECT_EQ(small({{"ivr-time-saved", "20"}}), "-200 -200");
  EXPECT_EQ(small({{"self-service-share", "20"}}), "-200 -200");
  EXPECT_EQ(small({{"self-service-share", "20"}, {"self-service-cost", "2"}}), "-160 -160");
  EXPECT_EQ(small({{"self-service-cost", "2"}}), "0 0");
  EXPECT_EQ(small({{"rest-longer", "20"}}), "200 200");
  EXPECT_EQ(small({{"ai-agent-share", "20"}}), "-200 -200");
  EXPECT_EQ(small({{"ai-agent-share", "20"}, {"ai-agent-price", "3"}}), "-140 -140");
  EXPECT_EQ(small({{"productivity-gain", "25"}}), "-200 -200");
  EXPECT_EQ(small({{"seconds-saved", "360"}}), "-100 -100");
  EXPECT_EQ(small({{"seconds-saved", "3600"}}), "-1000 -1000");
  EXPECT_EQ(small({{"occupancy-after", "80"}}), "250 250");
  EXPECT_EQ(small({{"shrinkage-after", "20"}}), "250 250");
  EXPECT_EQ(small({{"staff-hours-saved", "5"}}), "-50 -50");
  EXPECT_EQ(small({{"wage-change", "-100"}}), "-1000 -1000");
  EXPECT_EQ(small({{"wage-change", "5"}}), "50 50");
  EXPECT_EQ(small({{"fcr-after", "80"}}), "-375 -375");
  EXPECT_EQ(small({{"issues-removed", "30"}}), "-300 -300");
  EXPECT_EQ(small({{"abandonment", "20"}}), "0 0");
  EXPECT_EQ(small({{"abandonment", "20"}, {"abandonment-reduction", "100"}}), "250 250");
  EXPECT_EQ(small({{"technology-change", "-50"}}), "-100 -100");
  EXPECT_EQ(small({{"telephony-cost", "50"}, {"telephony-reduction", "40"}}), "-20 -20");
  EXPECT_EQ(small({{"rent-reduction", "25"}}), "-10 -10");
}

// 100 contacts, less a fifth that the IVR keeps, less a quarter of the rest, less a half of what is left
// then.
TEST(WhatIf, SharesAreOfWhatIsLeft) {
  EXPECT_EQ(small({{"ivr-containment", "20"}, {"self-service-share", "25"}, {"ai-agent-share", "50"}}),
            "-700 -700");
  EXPECT_EQ(small({{"ivr-containment", "20"},
                   {"self-service-share", "25"},
                   {"self-service-cost", "1"},
                   {"ai-agent-share", "50"},
                   {"ai-agent-price", "2"}}),
            "-620 -620");
}

// In the order of the contract; what stands beside the result comes first, and each quantity once.
TEST(WhatIf, StepsOfTheContract) {
  const std::string_view expected[] = {"handle-hours",
                                       "handling-hours",
                                       "productive-share",
                                       "working-share",
                                       "paid-hours",
                                       "labour-cost",
                                       "total-cost",
                                       "cost-per-contact",
                                       "issues",
                                       "cost-per-resolution",
                                       "kept-abandonment",
                                       "abandonment-after",
                                       "answered-after",
                                       "answered-before",
                                       "callback-factor",
                                       "issue-factor",
                                       "issues-after",
                                       "demand-after",
                                       "ivr-factor",
                                       "after-ivr",
                                       "self-service-contacts",
                                       "after-self-service",
                                       "ai-agent-contacts",
                                       "agent-contacts-after",
                                       "kept-time",
                                       "handle-time-factor",
                                       "ivr-time-factor",
                                       "rest-factor",
                                       "handle-time-worked",
                                       "productivity-factor",
                                       "handle-time-after",
                                       "handle-hours-after",
                                       "staff-factor",
                                       "handling-hours-after",
                                       "productive-share-after",
                                       "working-share-after",
                                       "hours-needed",
                                       "hours-freed",
                                       "hours-unpaid",
                                       "hours-kept",
                                       "paid-hours-after",
                                       "wage-factor",
                                       "hourly-cost-after",
                                       "labour-after",
                                       "telephony-saving",
                                       "technology-left",
                                       "technology-factor",
                                       "technology-after",
                                       "facilities-factor",
                                       "facilities-after",
                                       "agent-cost-after",
                                       "cost-per-contact-after",
                                       "self-service-total",
                                       "ai-agent-total",
                                       "total-cost-after",
                                       "blended-cost-after",
                                       "cost-per-resolution-after",
                                       "what-if"};
  const Response response = with({});
  const std::size_t percentages = 22;
  ASSERT_EQ(response.derivation.steps.size(), percentages + std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i)
    EXPECT_EQ(response.derivation.steps[percentages + i].name, Name{expected[i]}) << i;
}

}  // namespace
}  // namespace contact_cost
