#include "contact_cost/metric.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "contact_cost/catalogue.h"

namespace contact_cost {
namespace {

using Lines = std::vector<std::string>;

std::string_view name_of(Role role) {
  constexpr std::string_view names[] = {"required", "whole", "part", "needed-part"};
  return names[static_cast<std::size_t>(role)];
}

std::string_view first_of_group(const Metric& metric, std::uint8_t group) {
  for (const Slot& slot : metric.slots)
    if (slot.group == group && slot.names_group) return slot.input->id;
  return "nobody";
}

// "wages part of total-cost", with the input that its group is reported as.
Lines slots_of(const Metric& metric) {
  Lines lines;
  for (const Slot& slot : metric.slots) {
    std::string line(slot.input->id);
    line.append(" ").append(name_of(slot.role));
    if (slot.group != 0) line.append(" of ").append(first_of_group(metric, slot.group));
    if (slot.denominator) line += ", denominator";
    lines.push_back(line);
  }
  return lines;
}

Lines slots_of(std::string_view id) { return slots_of(*find_metric(id)); }

Lines cost_lines_of(std::string_view group) {
  Lines lines;
  for (const std::string_view id :
       {"wages", "benefits", "agent-licences", "hardware", "software", "rent", "utilities", "taxes",
        "technology", "training", "recruitment", "bonuses", "other-costs"})
    lines.push_back(std::string(id).append(" part of ").append(group));
  return lines;
}

Lines total_cost_and(const Lines& others) {
  Lines lines = {"total-cost whole of total-cost"};
  for (const std::string& line : cost_lines_of("total-cost")) lines.push_back(line);
  for (const std::string& line : others) lines.push_back(line);
  return lines;
}

TEST(Metric, SlotsOfTheSevenMetrics) {
  EXPECT_EQ(slots_of("total-cost"), cost_lines_of("wages"));
  EXPECT_EQ(slots_of("cost-per-contact"),
            total_cost_and({"contacts whole of contacts, denominator", "calls part of contacts",
                            "emails part of contacts", "chats part of contacts",
                            "social-messages part of contacts", "other-contacts part of contacts"}));
  EXPECT_EQ(slots_of("cost-per-call"),
            total_cost_and({"calls whole of calls, denominator", "calls-offered needed-part of calls",
                            "calls-abandoned needed-part of calls"}));
  EXPECT_EQ(slots_of("cost-per-sale"), total_cost_and({"sales required, denominator"}));
  EXPECT_EQ(slots_of("cost-per-lead"), total_cost_and({"leads required, denominator"}));
  EXPECT_EQ(slots_of("average-handle-time"),
            (Lines{"talk-time required", "hold-time required", "after-call-work required",
                   "calls required, denominator"}));
  EXPECT_EQ(slots_of("return-on-investment"),
            (Lines{"investment required, denominator", "total-return needed-part of total-return",
                   "net-gain whole of total-return"}));
}

TEST(Metric, UnitsOfTheSevenMetrics) {
  const std::vector<std::string_view> expected = {"money",      "money/contact", "money/call", "money/sale",
                                                  "money/lead", "second/call",   "percent"};
  ASSERT_EQ(catalogue.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(catalogue[i]->unit_text.view(), expected[i]) << catalogue[i]->id;
    EXPECT_EQ(text_of(catalogue[i]->unit).view(), expected[i]) << catalogue[i]->id;
  }
}

std::set<std::string_view> inputs_where(bool (*holds)(const Input&)) {
  std::set<std::string_view> ids;
  for (const Metric* metric : catalogue)
    for (const Slot& slot : metric->slots)
      if (holds(*slot.input)) ids.insert(slot.input->id);
  return ids;
}

TEST(Metric, KindsOfInputs) {
  using Ids = std::set<std::string_view>;
  EXPECT_EQ(inputs_where([](const Input& input) { return input.counted; }),
            (Ids{"contacts", "calls", "emails", "chats", "social-messages", "other-contacts", "calls-offered",
                 "calls-abandoned", "sales", "leads"}));
  EXPECT_EQ(inputs_where([](const Input& input) { return input.may_be_negative; }),
            (Ids{"total-return", "net-gain"}));
  EXPECT_EQ(inputs_where([](const Input& input) { return !input.per_period; }),
            (Ids{"investment", "total-return", "net-gain"}));
  EXPECT_EQ(inputs_where([](const Input& input) { return input.unit == second; }),
            (Ids{"talk-time", "hold-time", "after-call-work"}));
  EXPECT_EQ(inputs_where([](const Input& input) { return input.below != nullptr; }), Ids{"calls-abandoned"});
  EXPECT_EQ(metrics::calls_abandoned.below, &metrics::calls_offered);
  EXPECT_EQ(metrics::calls_abandoned.not_below, Status::abandoned_not_below_offered);
}

TEST(Metric, IsFoundByItsIdAlone) {
  for (const std::string_view id : {"total-cost", "cost-per-contact", "cost-per-call", "cost-per-sale",
                                    "cost-per-lead", "average-handle-time", "return-on-investment"}) {
    ASSERT_NE(find_metric(id), nullptr) << id;
    EXPECT_EQ(find_metric(id)->id, id);
  }
  for (const std::string_view id : {"", "cost-per-foo", "Total-cost", "total_cost", "total-cost ", "wages"})
    EXPECT_EQ(find_metric(id), nullptr) << id;
}

constexpr Input gross = amount("gross");
constexpr Input costs = amount("costs");
constexpr Input net = amount("net");
constexpr Input heads = count("heads", contact);

TEST(Metric, DefinitionsOrderWinsOverTheFormulas) {
  constexpr Metric metric = define({.id = "share",
                                    .unit = percentage,
                                    .formula = percent_of(either(net, gross - costs), gross),
                                    .example = {{&net, "1"}, {&gross, "2"}},
                                    .order = {&costs, &gross, &net}});
  EXPECT_EQ(slots_of(metric),
            (Lines{"costs needed-part of costs", "gross required, denominator", "net whole of costs"}));
  EXPECT_EQ(metric.formula.back().id, "share");
  ASSERT_EQ(metric.examples.size(), 2u);
  EXPECT_EQ(metric.examples[1].input, &gross);
  EXPECT_EQ(metric.examples[1].value, "2");
}

TEST(Metric, FormulasOrderOtherwise) {
  constexpr Metric difference =
      define({.id = "left", .unit = money, .formula = gross - costs, .example = {}});
  EXPECT_EQ(slots_of(difference), (Lines{"gross required", "costs required"}));
  constexpr Metric quotient =
      define({.id = "each", .unit = money / contact, .formula = (gross - costs) / heads, .example = {}});
  EXPECT_EQ(slots_of(quotient), (Lines{"gross required", "costs required", "heads required, denominator"}));
}

TEST(Metric, SlotOfAStrangerIsTheNumberOfSlots) {
  const Metric& metric = metrics::cost_per_sale;
  EXPECT_EQ(metric.slot_of(&total_cost_whole), 0u);
  EXPECT_EQ(metric.slot_of(&metrics::sales), 14u);
  EXPECT_EQ(metric.slot_of(&metrics::leads), metric.slots.size());
}

}  // namespace
}  // namespace contact_cost
