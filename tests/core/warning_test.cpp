#include <gtest/gtest.h>

#include <algorithm>

#include "support.h"

namespace contact_cost {
namespace {

std::string contact(const std::vector<InputText>& inputs, const Options& options = {}) {
  return warnings(ask("cost-per-contact", inputs, options));
}

TEST(Warning, IdsFollowTheEnumerationAndAreSorted) {
  EXPECT_EQ(warning_ids[static_cast<std::size_t>(Warning::below_minor_unit)], "below-minor-unit");
  EXPECT_EQ(warning_ids[static_cast<std::size_t>(Warning::fractional_count)], "fractional-count");
  EXPECT_EQ(warning_ids[static_cast<std::size_t>(Warning::high_occupancy)], "high-occupancy");
  EXPECT_EQ(warning_ids[static_cast<std::size_t>(Warning::mixed_periods)], "mixed-periods");
  EXPECT_EQ(warning_ids[static_cast<std::size_t>(Warning::zero_cost)], "zero-cost");
  EXPECT_TRUE(std::is_sorted(warning_ids.begin(), warning_ids.end()));
}

TEST(Warning, NoneWithoutCause) { EXPECT_EQ(contact({{"total-cost", "71600"}, {"contacts", "10000"}}), ""); }

TEST(Warning, BelowMinorUnit) {
  const auto tiny = [](std::string_view cost, int digits) {
    return contact({{"total-cost", cost}, {"contacts", "2"}}, {.digits = digits});
  };
  EXPECT_EQ(tiny("0.0099999", 2), "below-minor-unit");
  EXPECT_EQ(tiny("0.01", 2), "");
  EXPECT_EQ(tiny("0.01", 0), "below-minor-unit");
  EXPECT_EQ(tiny("0.999", 0), "below-minor-unit");
  EXPECT_EQ(tiny("1", 0), "");
  EXPECT_EQ(tiny("0.0000000000009", 12), "below-minor-unit");
  EXPECT_EQ(tiny("20", 2), "");
}

TEST(Warning, BelowMinorUnitOnEitherSideOfZero) {
  const auto roi = [](std::string_view gain) {
    return warnings(ask("return-on-investment", {{"investment", "100"}, {"net-gain", gain}}));
  };
  EXPECT_EQ(roi("-0.0049"), "below-minor-unit");
  EXPECT_EQ(roi("-0.005"), "");
  EXPECT_EQ(roi("0"), "");
}

TEST(Warning, FractionalCount) {
  EXPECT_EQ(contact({{"total-cost", "1.5"}, {"contacts", "2.5"}}), "fractional-count");
  EXPECT_EQ(contact({{"total-cost", "1.5"}, {"contacts", "2.0"}}), "");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"emails", "1"}, {"chats", "0.5"}}), "fractional-count");
  EXPECT_EQ(warnings(ask("cost-per-call",
                         {{"total-cost", "1"}, {"calls-offered", "10"}, {"calls-abandoned", "0.5"}})),
            "fractional-count");
  EXPECT_EQ(
      warnings(ask("average-handle-time",
                   {{"talk-time", "0.5"}, {"hold-time", "0.5"}, {"after-call-work", "0.5"}, {"calls", "3"}})),
      "");
}

TEST(Warning, FractionalCountLooksAtWhatWasTyped) {
  EXPECT_EQ(contact({{"total-cost", "100", "year"}, {"contacts", "10", "year"}}), "");
}

TEST(Warning, HighOccupancyAsAnInput) {
  const auto hour = [](std::string_view occupancy) {
    return warnings(
        ask("fully-loaded-agent-hour",
            {{"wage", "20"}, {"benefits-of-wage", "0"}, {"shrinkage", "90"}, {"occupancy", occupancy}}));
  };
  EXPECT_EQ(hour("85"), "");
  EXPECT_EQ(hour("85.01"), "high-occupancy");
  EXPECT_EQ(hour("100"), "high-occupancy");
}

TEST(Warning, HighOccupancyAsAResult) {
  const auto occupancy = [](std::string_view hours, int digits) {
    return warnings(
        ask("occupancy", {{"handling-hours", hours}, {"logged-in-hours", "1000"}}, {.digits = digits}));
  };
  EXPECT_EQ(occupancy("850", 0), "");
  EXPECT_EQ(occupancy("850.1", 0), "high-occupancy");
  EXPECT_EQ(occupancy("1000", 2), "high-occupancy");
  EXPECT_EQ(warnings(ask("utilisation", {{"handling-hours", "99"}, {"paid-hours", "100"}})), "");
}

// Of the levers one may be high where the centre was not; where it is not typed, nothing is said twice.
TEST(Warning, HighOccupancyAfterALever) {
  const auto what_if = [](const std::vector<InputText>& levers) {
    std::vector<InputText> inputs = {
        {"contacts", "1"}, {"average-handle-time", "60"}, {"hourly-cost", "1"},     {"shrinkage", "0"},
        {"fcr", "70"},     {"technology-cost", "0"},      {"facilities-cost", "0"}, {"other-costs", "0"}};
    inputs.insert(inputs.end(), levers.begin(), levers.end());
    return warnings(ask("what-if", inputs));
  };
  EXPECT_EQ(what_if({{"occupancy", "80"}}), "");
  EXPECT_EQ(what_if({{"occupancy", "90"}}), "high-occupancy");
  EXPECT_EQ(what_if({{"occupancy", "80"}, {"occupancy-after", "86"}}), "below-minor-unit high-occupancy");
  EXPECT_EQ(what_if({{"occupancy", "86"}, {"occupancy-after", "80"}}), "below-minor-unit high-occupancy");
}

// What is assumed and how long something lasts have no period of their own; money may be converted.
TEST(Warning, MixedPeriodsAreThoseOfWhatWasTyped) {
  const std::vector<InputText> tco = {{"purchase", "1"},
                                      {"running-cost", "1", "month"},
                                      {"seats", "1"},
                                      {"price-per-seat", "1", "month"},
                                      {"years", "1"}};
  EXPECT_EQ(warnings(ask("tco-compare", tco)), "");
  EXPECT_EQ(warnings(ask("tco-compare", {tco[0], tco[1], tco[2], {"price-per-seat", "1"}, tco[4]})), "");
  EXPECT_EQ(warnings(ask("investment-total",
                         {{"software", "1", "once"}, {"wages", "1", "week"}, {"periods", "1"}})),
            "");
  EXPECT_EQ(warnings(ask("channel-mix", rows("channels", {{{"cost", "1", "week"}, {"contacts", "1", "week"}},
                                                          {{"cost", "1"}, {"contacts", "1", "week"}}}))),
            "");
  EXPECT_EQ(warnings(ask("channel-mix", rows("channels", {{{"cost", "1", "week"}, {"contacts", "1", "week"}},
                                                          {{"cost", "1"}, {"contacts", "1"}}}))),
            "mixed-periods");
}

TEST(Warning, MixedPeriods) {
  EXPECT_EQ(contact({{"total-cost", "1", "month"}, {"contacts", "1", "week"}}), "mixed-periods");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "1", "week"}}), "mixed-periods");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "1", "week"}}, {.period = "week"}), "");
  EXPECT_EQ(contact({{"total-cost", "1", "week"}, {"contacts", "1", "week"}}), "");
  EXPECT_EQ(contact({{"wages", "1", "month"}, {"rent", "1", "year"}, {"contacts", "1", "month"}}), "");
  EXPECT_EQ(contact({{"wages", "1", "month"}, {"rent", "1", "year"}, {"contacts", "1", "week"}}),
            "mixed-periods");
}

TEST(Warning, ZeroCost) {
  EXPECT_EQ(contact({{"total-cost", "0"}, {"contacts", "1"}}), "zero-cost");
  EXPECT_EQ(contact({{"wages", "0.00"}, {"rent", "-0"}, {"contacts", "1"}}), "zero-cost");
  EXPECT_EQ(contact({{"wages", "0"}, {"rent", "1"}, {"contacts", "1"}}), "");
  EXPECT_EQ(warnings(ask("total-cost", {{"wages", "0"}})), "zero-cost");
  EXPECT_EQ(warnings(ask("cost-per-sale", {{"total-cost", "0"}, {"sales", "1"}})), "zero-cost");
}

TEST(Warning, ZeroCostOfAllRowsOrOfTheCentre) {
  EXPECT_EQ(warnings(ask("channel-mix", rows("channels", {{{"cost", "0"}, {"contacts", "1"}}}))),
            "zero-cost");
  EXPECT_EQ(warnings(ask("channel-mix", rows("channels", {{{"cost", "0"}, {"contacts", "1"}},
                                                          {{"cost", "2"}, {"contacts", "1"}}}))),
            "");
  EXPECT_EQ(warnings(ask("cost-per-minute", {{"wages", "0"}, {"paid-hours", "1"}})), "zero-cost");
  EXPECT_EQ(warnings(ask("what-if", {{"contacts", "1"},
                                     {"average-handle-time", "0"},
                                     {"hourly-cost", "1"},
                                     {"occupancy", "80"},
                                     {"shrinkage", "0"},
                                     {"fcr", "70"},
                                     {"technology-cost", "0"},
                                     {"facilities-cost", "0"},
                                     {"other-costs", "0"}})),
            "zero-cost");
}

TEST(Warning, ZeroTimeIsNoZeroCost) {
  EXPECT_EQ(warnings(ask("average-handle-time",
                         {{"talk-time", "0"}, {"hold-time", "0"}, {"after-call-work", "0"}, {"calls", "1"}})),
            "");
}

TEST(Warning, FractionalCountInARow) {
  EXPECT_EQ(warnings(ask("aht-combined", rows("groups", {{{"average-handle-time", "1.5"}, {"calls", "1"}},
                                                         {{"average-handle-time", "1"}, {"calls", "0.5"}}}))),
            "fractional-count");
  EXPECT_EQ(warnings(ask("required-staff", {{"needed-agents", "0.5"}, {"shrinkage", "30"}})),
            "fractional-count");
}

TEST(Warning, SeveralAtOnce) {
  EXPECT_EQ(contact({{"total-cost", "0.06", "year"}, {"contacts", "2.5"}}),
            "below-minor-unit fractional-count mixed-periods");
  EXPECT_EQ(contact({{"wages", "0"}, {"rent", "0"}, {"chats", "0.5", "week"}}),
            "fractional-count mixed-periods zero-cost");
}

}  // namespace
}  // namespace contact_cost
