#include "contact_cost/evaluate.h"

#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

TEST(Evaluate, SaysWhatWasAsked) {
  const Response response =
      ask("cost-per-sale", {{"total-cost", "36000"}, {"sales", "120"}}, {.period = "quarter"});
  EXPECT_EQ(response.metric, "cost-per-sale");
  EXPECT_EQ(response.status, Status::ok);
  EXPECT_EQ(response.input, std::nullopt);
  EXPECT_EQ(response.unit, "money/sale");
  EXPECT_EQ(response.period, "quarter");
}

TEST(Evaluate, DefaultsAreAMonthOf365DaysAndTwoDigits) {
  const std::vector<InputText> inputs = {{"total-cost", "50000"}, {"contacts", "2500", "week"}};
  const Response response = evaluate({.metric = "cost-per-contact", .inputs = inputs});
  EXPECT_EQ(outcome(response), "336/73 4.60");
  EXPECT_EQ(response.period, "month");
}

TEST(Evaluate, CalendarDecidesHowManyWeeksAMonthHas) {
  const std::vector<InputText> inputs = {{"total-cost", "50000"}, {"contacts", "2500", "week"}};
  EXPECT_EQ(outcome(ask("cost-per-contact", inputs, {.calendar = "52-weeks"})), "60/13 4.62");
}

TEST(Evaluate, RatiosDoNotDependOnTheRequestsPeriod) {
  for (const std::string_view period : period_ids)
    EXPECT_EQ(
        outcome(ask("cost-per-contact", {{"total-cost", "50000", "month"}, {"contacts", "2500", "week"}},
                    {.period = period})),
        "336/73 4.60")
        << period;
}

TEST(Evaluate, TotalsArePerRequestedPeriod) {
  const std::vector<InputText> inputs = {
      {"wages", "1", "week"}, {"rent", "3", "month"}, {"taxes", "3", "quarter"}, {"software", "12", "year"}};
  EXPECT_EQ(outcome(ask("total-cost", inputs, {.period = "year", .digits = 3})), "785/7 112.143");
  EXPECT_EQ(outcome(ask("total-cost", inputs, {.period = "year", .calendar = "52-weeks"})), "112 112.00");
}

TEST(Evaluate, DigitsFromNoneToTwelve) {
  const std::vector<InputText> inputs = {{"total-cost", "2"}, {"leads", "3"}};
  EXPECT_EQ(outcome(ask("cost-per-lead", inputs, {.digits = 0})), "2/3 1");
  EXPECT_EQ(outcome(ask("cost-per-lead", inputs, {.digits = 1})), "2/3 0.7");
  EXPECT_EQ(outcome(ask("cost-per-lead", inputs, {.digits = 12})), "2/3 0.666666666667");
}

TEST(Evaluate, WholeOrPartsGiveTheSame) {
  EXPECT_EQ(outcome(ask("cost-per-call", {{"total-cost", "6000"}, {"calls", "909"}})), "2000/303 6.60");
  EXPECT_EQ(outcome(ask(
                "cost-per-call",
                {{"wages", "4000"}, {"rent", "2000"}, {"calls-offered", "1000"}, {"calls-abandoned", "91"}})),
            "2000/303 6.60");
}

TEST(Evaluate, InputsComeInAnyOrder) {
  EXPECT_EQ(outcome(ask(
                "cost-per-call",
                {{"calls-abandoned", "91"}, {"rent", "2000"}, {"calls-offered", "1000"}, {"wages", "4000"}})),
            "2000/303 6.60");
}

TEST(Evaluate, EachChannelIsAContact) {
  EXPECT_EQ(outcome(ask("cost-per-contact", {{"total-cost", "150"},
                                             {"calls", "1"},
                                             {"emails", "2"},
                                             {"chats", "4"},
                                             {"social-messages", "8"},
                                             {"other-contacts", "16"}})),
            "150/31 4.84");
}

TEST(Evaluate, ReturnOfAnySign) {
  const auto roi = [](std::string_view investment, std::string_view id, std::string_view value) {
    return outcome(ask("return-on-investment", {{"investment", investment}, {id, value}}));
  };
  EXPECT_EQ(roi("40000", "total-return", "60000"), "50 50.00");
  EXPECT_EQ(roi("40000", "net-gain", "60000"), "150 150.00");
  EXPECT_EQ(roi("40000", "total-return", "0"), "-100 -100.00");
  EXPECT_EQ(roi("7", "net-gain", "-1"), "-100/7 -14.29");
  EXPECT_EQ(roi("2", "total-return", "-1"), "-150 -150.00");
  EXPECT_EQ(roi("7", "total-return", "7"), "0 0.00");
}

// 2^127 - 1 = 170141183460469231731687303715.884105727 * 10^9
TEST(Evaluate, ResultsReachTheEndsOfTheRange) {
  const auto cost = [](std::string_view cents) {
    return outcome(
        ask("total-cost", {{"wages", "170141183460469231731687303715"}, {"rent", cents}}, {.digits = 9}));
  };
  EXPECT_EQ(cost("0.884105727"),
            "170141183460469231731687303715884105727/1000000000 170141183460469231731687303715.884105727");
  EXPECT_EQ(cost("0.884105728"),
            "332306998946228968225951765070086144/1953125 170141183460469231731687303715.884105728");
  EXPECT_EQ(cost("0.884105729"), "out-of-range wages");
}

TEST(Evaluate, QuotientsReachTheEndsOfTheRange) {
  const auto cost = [](std::string_view cents) {
    return outcome(
        ask("cost-per-contact",
            {{"wages", "170141183460469231731687303715"}, {"rent", cents}, {"contacts", "0.000000001"}},
            {.digits = 0}));
  };
  EXPECT_EQ(cost("0.884105727"),
            "170141183460469231731687303715884105727 170141183460469231731687303715884105727");
  EXPECT_EQ(cost("0.884105728"), "out-of-range wages");

  const auto tiny = [](std::string_view leads) {
    return outcome(
        ask("cost-per-lead", {{"total-cost", "0.00000000000000000000000000001"}, {"leads", leads}}));
  };
  EXPECT_EQ(tiny("1701411834"), "1/170141183400000000000000000000000000000 0.00");
  EXPECT_EQ(tiny("1701411835"), "out-of-range total-cost");
}

TEST(Evaluate, NegativeResultsReachTheEndsOfTheRange) {
  const auto roi = [](std::string_view investment, std::string_view gain) {
    return outcome(ask("return-on-investment", {{"investment", investment}, {"net-gain", gain}}));
  };
  EXPECT_EQ(roi("0.000000000001", "-1701411834604692317316873.03715"),
            "-170141183460469231731687303715000000000 -170141183460469231731687303715000000000.00");
  EXPECT_EQ(roi("0.000000000001", "-1701411834604692317316873.03716"), "out-of-range investment");
}

TEST(Evaluate, ARefusedRequestHasNoDerivation) {
  const Response response =
      ask("cost-per-contact", {{"wages", "1", "week"}, {"contacts", "0", "year"}}, {.period = "month"});
  EXPECT_EQ(outcome(response), "undefined-zero-denominator contacts");
  EXPECT_EQ(response.derivation.steps.size(), 0u);
  EXPECT_EQ(response.derivation.operands.size(), 0u);
}

TEST(Evaluate, ALaterValueOfTheSameInputWins) {
  EXPECT_EQ(outcome(ask("cost-per-lead", {{"leads", "x"}, {"total-cost", "10"}, {"leads", "4"}})),
            "5/2 2.50");
}

}  // namespace
}  // namespace contact_cost
