// What holds for every request of the seven metrics, whatever the numbers.
#include <gtest/gtest.h>

#include <algorithm>

#include "random_request.h"

namespace contact_cost {
namespace {

constexpr int rounds = 300;

std::string whole(std::size_t number) { return std::to_string(number); }

Rational exact(std::string_view metric, const std::vector<InputText>& inputs, const Options& options = {}) {
  const Response response = ask(metric, inputs, options);
  EXPECT_EQ(response.status, Status::ok) << json_text(response);
  return response.exact;
}

TEST(Property, ScalingCostAndContactsAlikeChangesNothing) {
  RandomRequests random(1);
  for (int i = 0; i < rounds; ++i) {
    const std::size_t cost = random.below(1000000), contacts = 1 + random.below(10000);
    const std::size_t factor = 1 + random.below(1000);
    EXPECT_EQ(exact("cost-per-contact", {{"total-cost", whole(cost)}, {"contacts", whole(contacts)}}),
              exact("cost-per-contact",
                    {{"total-cost", whole(cost * factor)}, {"contacts", whole(contacts * factor)}}));
  }
}

TEST(Property, CostPerContactTimesContactsIsTheCost) {
  RandomRequests random(2);
  for (int i = 0; i < rounds; ++i) {
    const std::string cost = random.number(), contacts = whole(1 + random.below(100000));
    const Rational each = exact("cost-per-contact", {{"total-cost", cost}, {"contacts", contacts}});
    EXPECT_EQ(shown(product(each, *read_decimal(contacts))), shown(read_decimal(cost)));
  }
}

// Sevenths come out even, so that what was converted can be typed again.
TEST(Property, WeekToYearToWeekIsTheIdentity) {
  RandomRequests random(3);
  for (int i = 0; i < rounds; ++i) {
    const std::string typed = whole(7 * random.below(100000));
    for (const std::string_view calendar : calendar_ids) {
      const Response year =
          ask("total-cost", {{"rent", typed, "week"}}, {.period = "year", .calendar = calendar});
      const Response week =
          ask("total-cost", {{"rent", year.rounded, "year"}}, {.period = "week", .calendar = calendar});
      EXPECT_EQ(exact_text(week.exact), typed) << calendar;
    }
  }
}

TEST(Property, CostPerSaleIsCostPerLeadOverSalesPerLead) {
  RandomRequests random(4);
  for (int i = 0; i < rounds; ++i) {
    const std::string cost = random.number();
    const std::size_t sales = 1 + random.below(1000), leads = sales + random.below(10000);
    const Rational per_lead = exact("cost-per-lead", {{"total-cost", cost}, {"leads", whole(leads)}});
    const Rational sales_per_lead =
        *quotient({static_cast<Integer>(sales), 1}, {static_cast<Integer>(leads), 1});
    EXPECT_EQ(exact("cost-per-sale", {{"total-cost", cost}, {"sales", whole(sales)}}),
              *quotient(per_lead, sales_per_lead));
  }
}

TEST(Property, ReturnThatEqualsItsCostIsZeroPercent) {
  RandomRequests random(5);
  for (int i = 0; i < rounds; ++i) {
    const std::string cost = random.number() + '1';
    EXPECT_EQ(exact("return-on-investment", {{"investment", cost}, {"total-return", cost}}), Rational{});
  }
}

TEST(Property, AReturnIsItsNetGainAndTheInvestment) {
  RandomRequests random(6);
  for (int i = 0; i < rounds; ++i) {
    const std::size_t investment = 1 + random.below(10000), gain = random.below(10000);
    EXPECT_EQ(exact("return-on-investment",
                    {{"investment", whole(investment)}, {"total-return", whole(investment + gain)}}),
              exact("return-on-investment", {{"investment", whole(investment)}, {"net-gain", whole(gain)}}));
  }
}

TEST(Property, ALossMirrorsAGain) {
  RandomRequests random(7);
  for (int i = 0; i < rounds; ++i) {
    const std::string gain = whole(1 + random.below(10000)), loss = '-' + gain;
    const std::string investment = whole(1 + random.below(10000));
    const auto roi = [&investment](std::string_view value) {
      return outcome(
          ask("return-on-investment", {{"investment", investment}, {"net-gain", value}}, {.digits = 6}));
    };
    const std::string mirrored = roi(gain);
    const std::size_t space = mirrored.find(' ');
    EXPECT_EQ(roi(loss), '-' + mirrored.substr(0, space + 1) + '-' + mirrored.substr(space + 1));
  }
}

TEST(Property, LinesCountLikeTheirTotal) {
  RandomRequests random(8);
  for (int i = 0; i < rounds; ++i) {
    const std::size_t wages = random.below(10000), rent = random.below(10000), taxes = random.below(10000);
    EXPECT_EQ(
        exact("cost-per-lead",
              {{"wages", whole(wages)}, {"rent", whole(rent)}, {"taxes", whole(taxes)}, {"leads", "7"}}),
        exact("cost-per-lead", {{"total-cost", whole(wages + rent + taxes)}, {"leads", "7"}}));
  }
}

TEST(Property, TheOrderOfInputsDoesNotMatter) {
  RandomRequests random(9);
  for (int i = 0; i < rounds; ++i) {
    RandomRequest request = random.next();
    const std::string expected = json_text(ask(request.metric->id, request.inputs, request.options));
    std::reverse(request.inputs.begin(), request.inputs.end());
    EXPECT_EQ(json_text(ask(request.metric->id, request.inputs, request.options)), expected);
  }
}

TEST(Property, CalendarsAgreeOnMonthsQuartersAndYears) {
  RandomRequests random(10);
  for (int i = 0; i < rounds; ++i) {
    RandomRequest request = random.next();
    const auto no_week = [](std::string_view period) { return period == "week" ? "year" : period; };
    request.options.period = no_week(request.options.period);
    for (InputText& input : request.inputs)
      if (input.period) input.period = no_week(*input.period);
    request.options.calendar = "365-days";
    const std::string expected = json_text(ask(request.metric->id, request.inputs, request.options));
    request.options.calendar = "52-weeks";
    EXPECT_EQ(json_text(ask(request.metric->id, request.inputs, request.options)), expected);
  }
}

}  // namespace
}  // namespace contact_cost
