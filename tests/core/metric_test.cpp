#include "contact_cost/metric.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "named_metric.h"

namespace contact_cost {
namespace {

using Lines = std::vector<std::string>;

std::string ids_of(const Metric& metric, SlotSet slots) {
  std::string text;
  for (std::size_t i = 0; i < metric.slots.size(); ++i)
    if ((slots & only(i)) != 0) text.append(text.empty() ? "" : " ").append(metric.slots[i].input->id);
  return text;
}

std::string ids_of(std::string_view id, SlotSet Metric::* slots) {
  return ids_of(metric_named(id), metric_named(id).*slots);
}

std::string divisors_of(const Metric& metric) {
  SlotSet slots = 0;
  for (std::size_t i = 0; i < metric.slots.size(); ++i)
    if (metric.slots[i].divisor) slots |= only(i);
  return ids_of(metric, slots);
}

std::string inputs_of(const Metric& metric) { return ids_of(metric, ~SlotSet{0}); }

// "contacts (contacts) | calls emails (), within total-cost": each way, and what it needs once it is begun.
Lines choices_of(const Metric& metric) {
  Lines lines;
  for (const Choice& choice : metric.choices) {
    std::string line = ids_of(metric, choice.one_way) + " (" + ids_of(metric, choice.needed_one_way) + ')';
    if (choice.other_way != 0)
      line += " | " + ids_of(metric, choice.other_way) + " (" + ids_of(metric, choice.needed_other_way) + ')';
    if (choice.may_lack) line += ", or neither";
    if (choice.is_result) line += ", the result";
    if (choice.within != 0) line += ", within " + ids_of(metric, choice.within);
    lines.push_back(line);
  }
  return lines;
}

Lines choices_of(std::string_view id) { return choices_of(metric_named(id)); }

const std::string cost_lines =
    "wages benefits agent-licences hardware software rent utilities taxes technology training recruitment "
    "bonuses other-costs";
const std::string channels = "calls emails chats social-messages other-contacts";
const std::string total_cost_choice = "total-cost (total-cost) | " + cost_lines + " ()";

TEST(Metric, InputsStandInTheOrderOfFaults) {
  const auto inputs = [](std::string_view id) { return inputs_of(metric_named(id)); };
  EXPECT_EQ(inputs("total-cost"), cost_lines);
  EXPECT_EQ(inputs("cost-per-contact"), "total-cost " + cost_lines + " contacts " + channels);
  EXPECT_EQ(inputs("cost-per-minute"),
            "total-cost " + cost_lines + " contacts " + channels + " average-handle-time paid-hours");
  EXPECT_EQ(inputs("return-on-investment"), "investment total-return net-gain");
  EXPECT_EQ(inputs("fully-loaded-agent-hour"),
            "wage benefits-of-wage benefits-of-compensation overhead shrinkage occupancy");
  EXPECT_EQ(inputs("contacts-from-fcr"), "issues fcr repeat-contacts");
  EXPECT_EQ(inputs("channel-mix"), "cost contacts");
  EXPECT_EQ(inputs("aht-combined"), "average-handle-time calls");
  EXPECT_EQ(inputs("npv"), "cash-flow rate");
  EXPECT_EQ(inputs("tco-compare"),
            "purchase running-cost residual-value seats price-per-seat cloud-setup cloud-running-cost years");
  EXPECT_EQ(
      inputs("what-if"),
      "contacts average-handle-time hourly-cost occupancy shrinkage fcr technology-cost facilities-cost "
      "other-costs ivr-containment ivr-time-saved self-service-share self-service-cost rest-longer "
      "ai-agent-share ai-agent-price productivity-gain seconds-saved handle-time-change "
      "occupancy-after shrinkage-after staff-hours-saved wage-change fcr-after issues-removed "
      "abandonment abandonment-reduction technology-change telephony-cost telephony-reduction "
      "rent-reduction measure-cost realised-share");
}

TEST(Metric, ChoicesOfTheCatalogue) {
  EXPECT_EQ(choices_of("total-cost"), (Lines{cost_lines + " (), the result"}));
  EXPECT_EQ(choices_of("cost-per-contact"),
            (Lines{total_cost_choice, "contacts (contacts) | " + channels + " ()"}));
  EXPECT_EQ(choices_of("cost-per-call"),
            (Lines{total_cost_choice,
                   "calls (calls) | calls-offered calls-abandoned (calls-offered calls-abandoned)"}));
  EXPECT_EQ(choices_of("cost-per-sale"), (Lines{total_cost_choice}));
  EXPECT_EQ(choices_of("cost-per-resolution"),
            (Lines{total_cost_choice, "resolved-issues (resolved-issues) | contacts fcr (contacts fcr)"}));
  EXPECT_EQ(
      choices_of("cost-per-minute"),
      (Lines{total_cost_choice,
             "contacts " + channels + " average-handle-time (average-handle-time) | paid-hours (paid-hours)",
             "contacts (contacts) | " + channels + " (), within contacts " + channels +
                 " average-handle-time"}));
  EXPECT_EQ(choices_of("return-on-investment"), (Lines{"net-gain (net-gain) | total-return (total-return)"}));
  EXPECT_EQ(
      choices_of("fully-loaded-agent-hour"),
      (Lines{"benefits-of-wage (benefits-of-wage) | benefits-of-compensation (benefits-of-compensation)"}));
  EXPECT_EQ(choices_of("contacts-from-fcr"), (Lines{"repeat-contacts (repeat-contacts), or neither"}));
  EXPECT_EQ(choices_of("self-service-rate"),
            (Lines{"self-service-resolutions agent-contacts (self-service-resolutions agent-contacts) | "
                   "sessions-without-contact sessions (sessions-without-contact sessions)"}));
  EXPECT_EQ(
      choices_of("investment-total"),
      (Lines{"software equipment infrastructure wages bonuses campaigns training recruitment it-staff (), "
             "the result"}));
  std::size_t with_choices = 0;
  for (const Metric* metric : catalogue)
    if (!metric->choices.empty()) ++with_choices;
  EXPECT_EQ(with_choices, 13u);  // cost-per-lead and funnel have that of cost-per-sale
}

TEST(Metric, WhatIsRequiredIsOutsideOfChoicesAndHasNoAssumedValue) {
  EXPECT_EQ(ids_of("cost-per-sale", &Metric::required), "sales");
  EXPECT_EQ(ids_of("total-cost", &Metric::required), "");
  EXPECT_EQ(ids_of("cost-per-minute", &Metric::required), "");
  EXPECT_EQ(ids_of("return-on-investment", &Metric::required), "investment");
  EXPECT_EQ(ids_of("contacts-from-fcr", &Metric::required), "issues fcr");
  EXPECT_EQ(ids_of("fully-loaded-agent-hour", &Metric::required), "wage shrinkage occupancy");
  EXPECT_EQ(ids_of("utilisation", &Metric::required), "handling-hours paid-hours");
  EXPECT_EQ(ids_of("investment-total", &Metric::required), "periods");
  EXPECT_EQ(ids_of("tco-compare", &Metric::required), "purchase running-cost seats price-per-seat years");
  EXPECT_EQ(
      ids_of("what-if", &Metric::required),
      "contacts average-handle-time hourly-cost occupancy shrinkage fcr technology-cost facilities-cost "
      "other-costs");
}

TEST(Metric, DivisorsMustNotBeZero) {
  const auto divisors = [](std::string_view id) { return divisors_of(metric_named(id)); };
  EXPECT_EQ(divisors("total-cost"), "");
  EXPECT_EQ(divisors("cost-per-contact"), "contacts");
  EXPECT_EQ(divisors("cost-per-call"), "calls");
  EXPECT_EQ(divisors("cost-per-minute"), "contacts average-handle-time paid-hours");
  EXPECT_EQ(divisors("cost-per-resolution"), "resolved-issues contacts fcr");
  EXPECT_EQ(divisors("funnel"), "dials contact-rate conversion-rate");
  EXPECT_EQ(divisors("fcr-net"), "");
  EXPECT_EQ(divisors("self-service-savings"), "demand");
  EXPECT_EQ(divisors("self-service-rate"), "sessions");
  EXPECT_EQ(divisors("channel-mix"), "contacts");
  EXPECT_EQ(divisors("aht-combined"), "");
  EXPECT_EQ(divisors("payback-months"), "");
  EXPECT_EQ(divisors("depreciation"), "life");
  EXPECT_EQ(divisors("labour-cost-per-contact"), "occupancy");
  EXPECT_EQ(divisors("what-if"), "contacts occupancy fcr occupancy-after fcr-after");
}

TEST(Metric, ListsHaveTheirFieldsInRows) {
  const auto list = [](std::string_view id) {
    const Metric& metric = metric_named(id);
    return std::string(metric.list.id).append(" ").append(metric.list.label).append(": ") +
           ids_of(id, &Metric::in_rows);
  };
  EXPECT_EQ(list("channel-mix"), "channels channel: cost contacts");
  EXPECT_EQ(list("aht-combined"), "groups : average-handle-time calls");
  EXPECT_EQ(list("npv"), "cash-flows : cash-flow");
  for (const Metric* metric : catalogue)
    EXPECT_EQ(metric->list.id.empty(), metric->in_rows == 0) << metric->id;
  EXPECT_EQ(ids_of("investment-total", &Metric::may_be_once),
            "software equipment infrastructure wages bonuses campaigns training recruitment it-staff");
  for (const Metric* metric : catalogue)
    EXPECT_EQ(metric->may_be_once != 0, metric->id == "investment-total") << metric->id;
}

TEST(Metric, RelatedOnesExistAndAreOthers) {
  std::set<std::string_view> ids;
  for (const Metric* metric : catalogue) EXPECT_TRUE(ids.insert(metric->id).second) << metric->id;
  for (const Metric* metric : catalogue) {
    const std::set<std::string_view> related(metric->related.begin(), metric->related.end());
    EXPECT_FALSE(related.empty()) << metric->id;
    EXPECT_EQ(related.size(), metric->related.size()) << metric->id;
    for (const std::string_view id : related) EXPECT_TRUE(ids.contains(id) && id != metric->id) << id;
  }
}

constexpr Input gross = amount("gross");
constexpr Input costs = amount("costs");
constexpr Input net = amount("net");
constexpr Input heads = count("heads", contact);

TEST(Metric, DefinitionsOrderWinsOverTheFormulas) {
  constexpr Metric metric = define({.id = "share",
                                    .topic = Topic::quality,
                                    .unit = percentage,
                                    .formula = percent_of(either(net, gross - costs), gross),
                                    .example = {{&net, "1"}, {&gross, "2"}},
                                    .order = {&costs, &gross, &net}});
  EXPECT_EQ(inputs_of(metric), "costs gross net");
  EXPECT_EQ(choices_of(metric), (Lines{"net (net) | costs (costs)"}));
  EXPECT_EQ(divisors_of(metric), "gross");
  EXPECT_EQ(metric.formula.back().id, "share");
  EXPECT_EQ(metric.default_period, Period::month);
  ASSERT_EQ(metric.examples.size(), 2u);
  EXPECT_EQ(metric.examples[1].input, &gross);
  EXPECT_EQ(metric.examples[1].value, "2");
}

TEST(Metric, FormulasOrderOtherwise) {
  constexpr Metric quotient = define({.id = "each",
                                      .topic = Topic::unit_cost,
                                      .unit = money / contact,
                                      .formula = (gross - costs) / heads,
                                      .beside = {net / heads},
                                      .example = {}});
  EXPECT_EQ(inputs_of(quotient), "net heads gross costs");
  EXPECT_EQ(divisors_of(quotient), "heads");
}

TEST(Metric, SlotOfAStrangerIsTheNumberOfSlots) {
  const Metric& metric = metrics::cost_per_sale;
  EXPECT_EQ(metric.slot_of(&total_cost_whole), 0u);
  EXPECT_EQ(metric.slot_of(&metrics::sales), 14u);
  EXPECT_EQ(metric.slot_of("sales"), 14u);
  EXPECT_EQ(metric.slot_of(&metrics::leads), metric.slots.size());
}

}  // namespace
}  // namespace contact_cost
