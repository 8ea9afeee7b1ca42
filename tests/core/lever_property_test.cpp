// What holds for the levers of what-if, whatever the centre.
#include <gtest/gtest.h>

#include <algorithm>
#include <list>
#include <utility>

#include "named_metric.h"
#include "random_request.h"
#include "reference_centre.h"

namespace contact_cost {
namespace {

constexpr int rounds = 200;

struct Centre {
  std::list<std::string> values;
  std::vector<InputText> inputs;

  void add(std::string_view id, std::string value) {
    values.push_back(std::move(value));
    inputs.push_back({id, values.back()});
  }
};

Centre random_centre(RandomRequests& random) {
  Centre centre;
  const auto add = [&](std::string_view id, std::size_t lowest, std::size_t count) {
    centre.add(id, std::to_string(lowest + random.below(count)));
  };
  add("contacts", 1, 100000);
  add("average-handle-time", 1, 900);
  add("hourly-cost", 1, 60);
  add("occupancy", 1, 100);
  add("shrinkage", 0, 99);
  add("fcr", 1, 100);
  add("technology-cost", 0, 100000);
  add("facilities-cost", 0, 100000);
  add("other-costs", 0, 100000);
  return centre;
}

Response what_if(const Centre& centre, const std::vector<InputText>& levers) {
  std::vector<InputText> inputs = centre.inputs;
  inputs.insert(inputs.end(), levers.begin(), levers.end());
  return ask("what-if", inputs, {.digits = 12});
}

// Before and after, by the names of the steps.
constexpr std::pair<std::string_view, std::string_view> outputs[] = {
    {"total-cost", "total-cost-after"},
    {"cost-per-contact", "cost-per-contact-after"},
    {"cost-per-contact", "blended-cost-after"},
    {"cost-per-resolution", "cost-per-resolution-after"},
};

void expect_unchanged(const Response& response) {
  EXPECT_EQ(outcome(response), "0 0.000000000000");
  for (const auto& [before, after] : outputs)
    EXPECT_EQ(shown(step_of(response, before)), shown(step_of(response, after))) << after;
}

TEST(LeverProperty, WithoutLeversNothingChanges) {
  RandomRequests random(1);
  for (int i = 0; i < rounds; ++i) expect_unchanged(what_if(random_centre(random), {}));
}

// Each lever typed as what it is assumed to be.
TEST(LeverProperty, ANeutralLeverChangesNothing) {
  RandomRequests random(2);
  std::size_t levers = 0;
  for (const Slot& slot : metric_named("what-if").slots) {
    const Input& lever = *slot.input;
    if (!lever.has_assumption()) continue;
    ++levers;
    for (int i = 0; i < 10; ++i) {
      const Centre centre = random_centre(random);
      std::string_view neutral = lever.assumed;
      for (const InputText& input : centre.inputs)
        if (lever.assumed_as != nullptr && input.id == lever.assumed_as->id) neutral = input.value;
      SCOPED_TRACE(lever.id);
      expect_unchanged(what_if(centre, {{lever.id, neutral}}));
    }
  }
  EXPECT_EQ(levers, 24u);
}

// Prices, shares of nothing, and what is spent on phones move nothing by themselves.
TEST(LeverProperty, WhatALeverIsAppliedToChangesNothing) {
  RandomRequests random(3);
  for (const std::string_view id :
       {"self-service-cost", "ai-agent-price", "telephony-cost", "telephony-reduction", "abandonment",
        "abandonment-reduction", "realised-share"}) {
    for (int i = 0; i < 20; ++i) {
      const Centre centre = random_centre(random);
      const bool amount_of_technology = id == "telephony-cost";
      SCOPED_TRACE(id);
      expect_unchanged(what_if(centre, {{id, amount_of_technology ? centre.inputs[6].value : "37"}}));
    }
  }
}

// Two that lower the handle time by a and b leave (1 - a)(1 - b) of it, whichever is first.
TEST(LeverProperty, LeversMultiply) {
  RandomRequests random(4);
  for (int i = 0; i < rounds; ++i) {
    const Centre centre = random_centre(random);
    const std::size_t first = random.below(100), second = random.below(100);
    const std::string a = std::to_string(first), b = '-' + std::to_string(second);
    const Response both = what_if(centre, {{"ivr-time-saved", a}, {"handle-time-change", b}});
    const Rational left = *make_rational(static_cast<Integer>((100 - first) * (100 - second)), 10000);
    EXPECT_EQ(*step_of(both, "handle-time-after"), *product(*read_decimal(centre.inputs[1].value), left));
  }
}

TEST(LeverProperty, TheSameOfTwoLeversIsTheSame) {
  RandomRequests random(5);
  for (int i = 0; i < rounds; ++i) {
    const Centre centre = random_centre(random);
    const std::string a = std::to_string(random.below(100)), b = std::to_string(random.below(100));
    EXPECT_EQ(what_if(centre, {{"ivr-time-saved", a}, {"staff-hours-saved", b}}).exact,
              what_if(centre, {{"ivr-time-saved", b}, {"staff-hours-saved", a}}).exact);
    EXPECT_EQ(what_if(centre, {{"ivr-containment", a}, {"issues-removed", b}}).exact,
              what_if(centre, {{"ivr-containment", b}, {"issues-removed", a}}).exact);
  }
}

TEST(LeverProperty, TheOrderInWhichLeversAreTypedDoesNotMatter) {
  RandomRequests random(6);
  for (int i = 0; i < rounds; ++i) {
    const RandomRequest request = random.next(metric_named("what-if"));
    std::vector<InputText> inputs = request.inputs;
    std::rotate(inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(random.below(inputs.size())),
                inputs.end());
    EXPECT_EQ(json_text(ask("what-if", inputs, request.options)),
              json_text(ask("what-if", request.inputs, request.options)));
  }
}

// The result is the difference of the totals that stand beside it.
TEST(LeverProperty, TheResultIsTheChangeOfTheTotal) {
  RandomRequests random(7);
  int answered = 0;
  for (int i = 0; i < rounds; ++i) {
    const RandomRequest request = random.next(metric_named("what-if"));
    const Response response = ask("what-if", request.inputs, request.options);
    if (response.status != Status::ok) continue;
    ++answered;
    EXPECT_EQ(shown(difference(*step_of(response, "total-cost-after"), *step_of(response, "total-cost"))),
              exact_text(response.exact));
  }
  EXPECT_GT(answered, rounds / 20);
}

}  // namespace
}  // namespace contact_cost
