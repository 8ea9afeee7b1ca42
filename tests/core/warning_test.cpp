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

TEST(Warning, MixedPeriods) {
  EXPECT_EQ(contact({{"total-cost", "1", "month"}, {"contacts", "1", "week"}}), "mixed-periods");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "1", "week"}}), "mixed-periods");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "1", "week"}}, {.period = "week"}), "");
  EXPECT_EQ(contact({{"total-cost", "1", "week"}, {"contacts", "1", "week"}}), "");
  EXPECT_EQ(contact({{"wages", "1", "month"}, {"rent", "1", "year"}, {"contacts", "1", "month"}}),
            "mixed-periods");
}

TEST(Warning, ZeroCost) {
  EXPECT_EQ(contact({{"total-cost", "0"}, {"contacts", "1"}}), "zero-cost");
  EXPECT_EQ(contact({{"wages", "0.00"}, {"rent", "-0"}, {"contacts", "1"}}), "zero-cost");
  EXPECT_EQ(contact({{"wages", "0"}, {"rent", "1"}, {"contacts", "1"}}), "");
  EXPECT_EQ(warnings(ask("total-cost", {{"wages", "0"}})), "zero-cost");
  EXPECT_EQ(warnings(ask("cost-per-sale", {{"total-cost", "0"}, {"sales", "1"}})), "zero-cost");
}

TEST(Warning, ZeroTimeIsNoZeroCost) {
  EXPECT_EQ(warnings(ask("average-handle-time",
                         {{"talk-time", "0"}, {"hold-time", "0"}, {"after-call-work", "0"}, {"calls", "1"}})),
            "");
}

TEST(Warning, SeveralAtOnce) {
  EXPECT_EQ(contact({{"total-cost", "0.06", "year"}, {"contacts", "2.5"}}),
            "below-minor-unit fractional-count mixed-periods");
  EXPECT_EQ(contact({{"wages", "0"}, {"rent", "0", "week"}, {"chats", "0.5"}}),
            "fractional-count mixed-periods zero-cost");
}

}  // namespace
}  // namespace contact_cost
