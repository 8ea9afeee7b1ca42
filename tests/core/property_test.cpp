// What holds for every request, whatever the numbers.
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

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

TEST(Property, ConvertingThereAndBackIsTheIdentity) {
  RandomRequests random(11);
  for (int i = 0; i < rounds; ++i) {
    const std::string typed = whole(12 * 365 * 7 * random.below(1000));
    for (const std::string_view calendar : calendar_ids)
      for (const std::string_view there : period_ids)
        for (const std::string_view back : period_ids) {
          const Response far =
              ask("period-convert", {{"amount", typed, back}}, {.period = there, .calendar = calendar});
          if (!far.exact.is_whole()) continue;
          const Response near = ask("period-convert", {{"amount", exact_text(far.exact), there}},
                                    {.period = back, .calendar = calendar});
          EXPECT_EQ(exact_text(near.exact), typed) << calendar << ' ' << there << ' ' << back;
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

TEST(Property, AFunnelIsItsStepsOneByOne) {
  RandomRequests random(12);
  for (int i = 0; i < rounds; ++i) {
    const std::string cost = random.number(), dials = whole(1 + random.below(100000));
    const std::string contact_rate = whole(1 + random.below(100)), conversion = whole(1 + random.below(100));
    const std::vector<InputText> inputs = {{"total-cost", cost},
                                           {"dials", dials},
                                           {"contact-rate", contact_rate},
                                           {"conversion-rate", conversion}};
    const Rational rates = *product(*read_decimal(contact_rate), *read_decimal(conversion));
    const Rational sales = *product(*product(*read_decimal(dials), rates), {1, 10000});
    EXPECT_EQ(exact("funnel", inputs), *quotient(*read_decimal(cost), sales));
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

// Of the inputs and of the cells; only the list itself comes before its rows.
TEST(Property, TheOrderOfInputsDoesNotMatter) {
  RandomRequests random(9);
  for (int i = 0; i < 10 * rounds; ++i) {
    RandomRequest request = random.next();
    const std::string expected = json_text(ask(request.metric->id, request.inputs, request.options));
    std::reverse(request.inputs.begin(), request.inputs.end());
    std::stable_partition(request.inputs.begin(), request.inputs.end(),
                          [](const InputText& input) { return input.list.empty(); });
    EXPECT_EQ(json_text(ask(request.metric->id, request.inputs, request.options)), expected);
  }
}

TEST(Property, CalendarsAgreeOnMonthsQuartersAndYears) {
  RandomRequests random(10);
  for (int i = 0; i < 10 * rounds; ++i) {
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

Row channel(const std::string& cost, const std::string& contacts) {
  return {{"cost", cost}, {"contacts", contacts}};
}

TEST(Property, AMixLiesBetweenItsChannels) {
  RandomRequests random(13);
  for (int i = 0; i < rounds; ++i) {
    std::vector<std::string> numbers;
    for (std::size_t n = 2 + 2 * random.below(8); n > 0; --n)
      numbers.push_back(whole(1 + random.below(10000)));
    std::vector<Row> channels;
    std::vector<Rational> each;
    for (std::size_t n = 0; n < numbers.size(); n += 2) {
      channels.push_back(channel(numbers[n], numbers[n + 1]));
      each.push_back(*quotient(*read_decimal(numbers[n]), *read_decimal(numbers[n + 1])));
    }
    const Rational mix = exact("channel-mix", rows("channels", channels));
    EXPECT_FALSE(mix < *std::min_element(each.begin(), each.end()));
    EXPECT_FALSE(*std::max_element(each.begin(), each.end()) < mix);
  }
}

TEST(Property, AMixOfOneChannelIsItsCostPerContact) {
  RandomRequests random(14);
  for (int i = 0; i < rounds; ++i) {
    const std::string cost = random.number(), contacts = whole(1 + random.below(10000));
    EXPECT_EQ(exact("channel-mix", rows("channels", {channel(cost, contacts)})),
              exact("cost-per-contact", {{"total-cost", cost}, {"contacts", contacts}}));
  }
}

TEST(Property, WithoutInterestAPresentValueIsThePlainSum) {
  RandomRequests random(15);
  for (int i = 0; i < rounds; ++i) {
    std::vector<std::string> flows;
    for (std::size_t n = 1 + random.below(61); n > 0; --n) flows.push_back(random.number());
    for (std::string& flow : flows)
      if (random.once_in(2)) flow.insert(0, 1, '-');
    std::vector<Row> list;
    std::vector<Rational> terms;
    for (const std::string& flow : flows) {
      list.push_back({{"cash-flow", flow}});
      terms.push_back(*read_decimal(flow));
    }
    EXPECT_EQ(exact("npv", rows("cash-flows", list, {{"rate", "0"}})), *sum(terms));
  }
}

TEST(Property, RequiredStaffIsTheLeastThatLeavesEnough) {
  RandomRequests random(16);
  for (int i = 0; i < rounds; ++i) {
    const std::string needed = whole(random.below(1000)), shrinkage = whole(random.below(100));
    const Rational staff = exact("required-staff", {{"needed-agents", needed}, {"shrinkage", shrinkage}});
    const Rational there =
        *product(staff, {100 - static_cast<Integer>(read_decimal(shrinkage)->numerator), 100});
    const Rational one_fewer =
        *difference(there, *difference({1, 1}, *quotient(*read_decimal(shrinkage), {100, 1})));
    EXPECT_TRUE(staff.is_whole());
    EXPECT_FALSE(there < *read_decimal(needed));
    EXPECT_TRUE(one_fewer < *read_decimal(needed));
  }
}

// A share s of the compensation is s / (1 - s) of the wage.
TEST(Property, BothBasesOfBenefitsAgree) {
  for (const auto& [of_compensation, of_wage] :
       {std::pair("0", "0"), {"20", "25"}, {"37.5", "60"}, {"50", "100"}, {"75", "300"}, {"90", "900"}}) {
    const std::vector<InputText> hour = {{"wage", "17.3"}, {"shrinkage", "30"}, {"occupancy", "80"}};
    EXPECT_EQ(exact("fully-loaded-agent-hour", {hour[0], hour[1], hour[2], {"benefits-of-wage", of_wage}}),
              exact("fully-loaded-agent-hour",
                    {hour[0], hour[1], hour[2], {"benefits-of-compensation", of_compensation}}));
  }
}

}  // namespace
}  // namespace contact_cost
