// Each status that the core gives, by an input that causes it, and which of two faults is reported.
// The two that only the line around it can have, malformed-request and unknown-field, are in tests/cli.
#include "contact_cost/status.h"

#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

std::string contact(const std::vector<InputText>& inputs, const Options& options = {}) {
  return outcome(ask("cost-per-contact", inputs, options));
}

std::string cost(std::string_view value) { return contact({{"total-cost", value}, {"contacts", "10000"}}); }

std::string calls(std::string_view offered, std::string_view abandoned) {
  return outcome(ask("cost-per-call",
                     {{"total-cost", "10"}, {"calls-offered", offered}, {"calls-abandoned", abandoned}}));
}

std::string roi(const std::vector<InputText>& inputs) { return outcome(ask("return-on-investment", inputs)); }

TEST(Status, IdsFollowTheEnumeration) {
  EXPECT_EQ(id_of(Status::ok), "ok");
  EXPECT_EQ(id_of(Status::malformed_request), "malformed-request");
  EXPECT_EQ(id_of(Status::unknown_field), "unknown-field");
  EXPECT_EQ(id_of(Status::unknown_metric), "unknown-metric");
  EXPECT_EQ(id_of(Status::circular_component), "circular-component");
  EXPECT_EQ(id_of(Status::missing_input), "missing-input");
  EXPECT_EQ(id_of(Status::below_minimum), "below-minimum");
  EXPECT_EQ(id_of(Status::above_maximum), "above-maximum");
  EXPECT_EQ(id_of(Status::part_above_whole), "part-above-whole");
  EXPECT_EQ(id_of(Status::abandoned_not_below_offered), "abandoned-not-below-offered");
  EXPECT_EQ(id_of(Status::never), "never");
  EXPECT_EQ(id_of(Status::out_of_range), status_ids.back());
}

TEST(Status, ResultHoldsAValueOrAStatus) {
  constexpr Result<int> seven = 7;
  constexpr Result<int> none = Status::never;
  static_assert(seven && *seven == 7 && seven.status() == Status::ok);
  static_assert(!none && none.status() == Status::never);
}

TEST(Status, Ok) { EXPECT_EQ(cost("71600"), "179/25 7.16"); }

TEST(Status, UnknownMetric) {
  EXPECT_EQ(outcome(ask("cost-per-foo", {})), "unknown-metric");
  EXPECT_EQ(outcome(ask("", {{"foo", "1"}}, {.period = "day"})), "unknown-metric");
  EXPECT_EQ(ask("cost-per-foo", {}).metric, "cost-per-foo");
}

TEST(Status, UnknownInput) {
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "1"}, {"foo", "1"}}), "unknown-input foo");
  EXPECT_EQ(contact({{"leads", "1"}}), "unknown-input leads");
  EXPECT_EQ(contact({{"zoo", ""}, {"foo", ""}}), "unknown-input zoo");
}

TEST(Status, CircularComponent) {
  EXPECT_EQ(contact({{"cost-per-call", "3.50"}, {"contacts", "1"}}), "circular-component cost-per-call");
  EXPECT_EQ(outcome(ask("total-cost", {{"total-cost", "1"}})), "circular-component total-cost");
  EXPECT_EQ(contact({{"cost-per-sale", "1"}, {"cost-per-lead", "1"}}), "circular-component cost-per-sale");
}

TEST(Status, UnknownPeriod) {
  EXPECT_EQ(contact({}, {.period = "day"}), "unknown-period period");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "1", "day"}}), "unknown-period contacts");
  EXPECT_EQ(contact({{"total-cost", "1", ""}, {"contacts", "1"}}), "unknown-period total-cost");
}

TEST(Status, UnknownCalendar) { EXPECT_EQ(contact({}, {.calendar = "lunar"}), "unknown-calendar calendar"); }

TEST(Status, MissingInput) {
  EXPECT_EQ(contact({}), "missing-input total-cost");
  EXPECT_EQ(contact({{"total-cost", "1"}}), "missing-input contacts");
  EXPECT_EQ(contact({{"contacts", "1"}}), "missing-input total-cost");
  EXPECT_EQ(outcome(ask("total-cost", {})), "missing-input total-cost");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"rent", "1"}})), "missing-input calls");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"rent", "1"}, {"calls-offered", "1"}})),
            "missing-input calls-abandoned");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"rent", "1"}, {"calls-abandoned", "1"}})),
            "missing-input calls-offered");
  EXPECT_EQ(outcome(ask("average-handle-time", {{"talk-time", "1"}, {"calls", "1"}})),
            "missing-input hold-time");
  EXPECT_EQ(roi({}), "missing-input investment");
  EXPECT_EQ(roi({{"investment", "1"}}), "missing-input total-return");
  EXPECT_EQ(roi({{"net-gain", "1"}}), "missing-input investment");
}

TEST(Status, ConflictingInputs) {
  EXPECT_EQ(contact({{"total-cost", "1"}, {"wages", "1"}, {"contacts", "1"}}),
            "conflicting-inputs total-cost");
  EXPECT_EQ(contact({{"wages", "1"}, {"contacts", "1"}, {"emails", "1"}}), "conflicting-inputs contacts");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"rent", "1"}, {"calls", "1"}, {"calls-offered", "2"}})),
            "conflicting-inputs calls");
  EXPECT_EQ(roi({{"investment", "1"}, {"total-return", "1"}, {"net-gain", "1"}}),
            "conflicting-inputs total-return");
}

TEST(Status, MalformedNumber) {
  for (const std::string_view value : {"1e5", "1,5", "", "?"})
    EXPECT_EQ(cost(value), "malformed-number total-cost") << value;
}

TEST(Status, NegativeValue) {
  EXPECT_EQ(cost("-1"), "negative-value total-cost");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "-0.5"}}), "negative-value contacts");
  EXPECT_EQ(roi({{"investment", "-1"}, {"net-gain", "1"}}), "negative-value investment");
  EXPECT_EQ(cost("-0"), "0 0.00");
}

TEST(Status, BelowMinimum) {
  const auto payback = [](std::string_view investment) {
    return outcome(ask("payback-months", {{"investment", investment}, {"net-saving", "10"}}));
  };
  EXPECT_EQ(payback("0"), "below-minimum investment");
  EXPECT_EQ(payback("-1"), "negative-value investment");
  EXPECT_EQ(payback("0.5"), "1/20 0.05");
  const auto life = [](std::string_view months) {
    return outcome(ask("depreciation", {{"purchase", "240"}, {"life", months}}));
  };
  EXPECT_EQ(life("0"), "below-minimum life");
  EXPECT_EQ(life("0.999"), "below-minimum life");
  EXPECT_EQ(life("1"), "240 240.00");
}

TEST(Status, AboveMaximum) {
  const auto labour = [](std::string_view occupancy, std::string_view shrinkage) {
    return outcome(ask("labour-cost-per-contact", {{"hourly-cost", "36"},
                                                   {"average-handle-time", "100"},
                                                   {"occupancy", occupancy},
                                                   {"shrinkage", shrinkage}}));
  };
  EXPECT_EQ(labour("101", "0"), "above-maximum occupancy");
  EXPECT_EQ(labour("100.0000001", "0"), "above-maximum occupancy");
  EXPECT_EQ(labour("100", "0"), "1 1.00");
  EXPECT_EQ(labour("100", "100"), "above-maximum shrinkage");
  EXPECT_EQ(labour("100", "99"), "100 100.00");
  EXPECT_EQ(outcome(ask("depreciation", {{"purchase", "240"}, {"life", "241"}})), "above-maximum life");
  EXPECT_EQ(outcome(ask("depreciation", {{"purchase", "240"}, {"life", "240"}})), "1 1.00");
}

TEST(Status, PeriodNotApplicable) {
  EXPECT_EQ(roi({{"investment", "1", "month"}, {"net-gain", "1"}}), "period-not-applicable investment");
  EXPECT_EQ(roi({{"investment", "1"}, {"net-gain", "1", "year"}}), "period-not-applicable net-gain");
}

TEST(Status, AbandonedNotBelowOffered) {
  EXPECT_EQ(calls("10", "10"), "abandoned-not-below-offered calls-abandoned");
  EXPECT_EQ(calls("10", "11"), "abandoned-not-below-offered calls-abandoned");
  EXPECT_EQ(calls("0", "0"), "abandoned-not-below-offered calls-abandoned");
  EXPECT_EQ(calls("10", "9.999"), "10000 10000.00");
}

TEST(Status, AbandonedAreComparedInOnePeriod) {
  const std::vector<InputText> inputs = {
      {"total-cost", "10"}, {"calls-offered", "1", "week"}, {"calls-abandoned", "13", "quarter"}};
  EXPECT_EQ(outcome(ask("cost-per-call", inputs)), "840 840.00");
  EXPECT_EQ(outcome(ask("cost-per-call", inputs, {.calendar = "52-weeks"})),
            "abandoned-not-below-offered calls-abandoned");
}

TEST(Status, PartAboveWhole) {
  const auto csat = [](std::string_view satisfied, const InputText& all) {
    return outcome(ask("csat", {{"satisfied-answers", satisfied}, all}));
  };
  EXPECT_EQ(csat("11", {"all-answers", "10"}), "part-above-whole satisfied-answers");
  EXPECT_EQ(csat("10", {"all-answers", "10"}), "100 100.00");
  EXPECT_EQ(csat("3", {"all-answers", "12", "year"}), "part-above-whole satisfied-answers");
  const auto fcr = [](std::string_view resolved, std::string_view unresolvable) {
    return outcome(
        ask("fcr-net",
            {{"resolved-first-contact", resolved}, {"contacts", "10"}, {"unresolvable", unresolvable}}));
  };
  EXPECT_EQ(fcr("1", "10"), "undefined-zero-denominator unresolvable");
  EXPECT_EQ(fcr("1", "9"), "100 100.00");
  EXPECT_EQ(fcr("2", "9"), "part-above-whole resolved-first-contact");
  const auto residual = [](std::string_view value) {
    return outcome(ask("depreciation", {{"purchase", "10"}, {"residual-value", value}, {"life", "1"}}));
  };
  EXPECT_EQ(residual("10"), "0 0.00");
  EXPECT_EQ(residual("10.01"), "part-above-whole residual-value");
}

TEST(Status, Never) {
  const auto payback = [](std::string_view saving) {
    return outcome(ask("payback-months", {{"investment", "100"}, {"net-saving", saving}}));
  };
  EXPECT_EQ(payback("0"), "never net-saving");
  EXPECT_EQ(payback("-1"), "never net-saving");
  EXPECT_EQ(payback("0.5"), "200 200.00");
}

TEST(Status, UndefinedZeroDenominator) {
  EXPECT_EQ(contact({{"total-cost", "1"}, {"contacts", "0"}}), "undefined-zero-denominator contacts");
  EXPECT_EQ(contact({{"total-cost", "0"}, {"contacts", "0.0", "year"}}),
            "undefined-zero-denominator contacts");
  EXPECT_EQ(contact({{"total-cost", "1"}, {"emails", "0"}, {"chats", "0"}}),
            "undefined-zero-denominator contacts");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"rent", "1"}, {"calls", "0"}})),
            "undefined-zero-denominator calls");
  EXPECT_EQ(roi({{"investment", "0"}, {"total-return", "1"}}), "undefined-zero-denominator investment");
  EXPECT_EQ(outcome(ask("self-service-rate", {{"self-service-resolutions", "0"}, {"agent-contacts", "0"}})),
            "undefined-zero-denominator self-service-resolutions");
}

TEST(Status, OutOfRange) {
  EXPECT_EQ(contact({}, {.digits = 13}), "out-of-range digits");
  EXPECT_EQ(contact({}, {.digits = -1}), "out-of-range digits");
  EXPECT_EQ(contact({{"total-cost", "0.00000000000000000000000000001"}, {"contacts", "1701411835"}}),
            "out-of-range total-cost");
  EXPECT_EQ(outcome(ask("cost-per-call", {{"total-cost", "0"},
                                          {"calls-offered", "170141183460469231731687303716"},
                                          {"calls-abandoned", "0.115894271"}})),
            "out-of-range calls-offered");
}

TEST(Status, RefusalsCarryNothingElse) {
  const Response response =
      ask("cost-per-contact", {{"total-cost", "1", "year"}, {"contacts", "0"}}, {.digits = 3});
  EXPECT_EQ(response.status, Status::undefined_zero_denominator);
  EXPECT_EQ(response.metric, "cost-per-contact");
  EXPECT_EQ(response.rounded, "");
  EXPECT_EQ(response.unit, "");
  EXPECT_EQ(response.period, "");
  EXPECT_EQ(warnings(response), "");
}

}  // namespace
}  // namespace contact_cost
