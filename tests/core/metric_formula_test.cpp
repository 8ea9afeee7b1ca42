// The formulas of the catalogue as they are written in the contract, in the order in which they are worked
// out.
#include <gtest/gtest.h>

#include "formula_text.h"
#include "named_metric.h"

namespace contact_cost {
namespace {

std::string formula_of(std::string_view id) { return postfix(metric_named(id)); }

const std::string cost_lines =
    "wages benefits agent-licences hardware software rent utilities taxes technology training recruitment "
    "bonuses other-costs given13:total-cost";
const std::string total_cost_or_lines = "total-cost?[total-cost | " + cost_lines + "]";
const std::string contacts_or_channels =
    "contacts?[contacts | calls emails chats social-messages other-contacts given5:contacts]";

TEST(MetricFormula, MoneyOverWhatItBuys) {
  const auto total_cost_by = [](std::string_view divisor) {
    return total_cost_or_lines + ' ' + std::string(divisor);
  };
  EXPECT_EQ(formula_of("total-cost"), cost_lines);
  EXPECT_EQ(formula_of("cost-per-contact"), total_cost_by(contacts_or_channels + " /:cost-per-contact"));
  EXPECT_EQ(formula_of("cost-per-call"),
            total_cost_by("calls?[calls | calls-offered calls-abandoned -:calls] /:cost-per-call"));
  EXPECT_EQ(formula_of("cost-per-sale"), total_cost_by("sales /:cost-per-sale"));
  EXPECT_EQ(formula_of("cost-per-lead"), total_cost_by("leads /:cost-per-lead"));
  EXPECT_EQ(formula_of("cost-per-resolution"),
            total_cost_by("resolved-issues?[resolved-issues | contacts fcr *2:resolved-issues] "
                          "/:cost-per-resolution"));
  EXPECT_EQ(formula_of("cost-per-minute"),
            total_cost_by("minutes?[" + contacts_or_channels +
                          " average-handle-time *2:handle-time #seconds-per-minute /:minutes | "
                          "paid-hours #minutes-per-hour *2:minutes] /:cost-per-minute"));
  EXPECT_EQ(formula_of("channel-mix"),
            "![@[cost contacts /:cost-per-contact]] @[cost] rows:total-cost @[contacts] rows:contacts "
            "/:channel-mix");
  EXPECT_EQ(formula_of("funnel"),
            "![" + total_cost_or_lines +
                " dials /:cost-per-dial] ![^total-cost dials contact-rate *2:leads /:cost-per-lead] "
                "^total-cost ^leads conversion-rate *2:sales /:funnel");
}

TEST(MetricFormula, TimeOfAgents) {
  EXPECT_EQ(formula_of("average-handle-time"),
            "talk-time hold-time after-call-work +3:handle-time calls /:average-handle-time");
  EXPECT_EQ(formula_of("handle-time-without-hold"),
            "talk-time after-call-work +2:handle-time calls /:handle-time-without-hold");
  EXPECT_EQ(
      formula_of("aht-combined"),
      "@[average-handle-time calls *2:handle-time] rows:handle-time @[calls] rows:calls /:aht-combined");
  EXPECT_EQ(formula_of("avg-response-time"), "total-wait answered /:avg-response-time");
  EXPECT_EQ(formula_of("contacts-per-agent-hour"), "contacts agent-hours /:contacts-per-agent-hour");
  EXPECT_EQ(formula_of("occupancy"), "handling-hours logged-in-hours share:occupancy");
  EXPECT_EQ(formula_of("utilisation"),
            "handling-hours other-productive-hours +2:productive-hours paid-hours share:utilisation");
  EXPECT_EQ(formula_of("shrinkage"), "shrinkage-hours available-hours share:shrinkage");
  EXPECT_EQ(formula_of("required-staff"),
            "needed-agents #one shrinkage -:productive-share /:staff up:required-staff");
  EXPECT_EQ(formula_of("labour-cost-per-contact"),
            "hourly-cost average-handle-time #seconds-per-hour /:handle-hours *2:handling-cost occupancy "
            "#one shrinkage -:productive-share *2:working-share /:labour-cost-per-contact");
  EXPECT_EQ(formula_of("fully-loaded-agent-hour"),
            "loaded-wage?[wage #one benefits-of-wage +2:benefit-load *2:loaded-wage | wage #one "
            "benefits-of-compensation -:wage-share /:loaded-wage] overhead +2:paid-hour #one shrinkage "
            "-:productive-share /:productive-hour occupancy /:fully-loaded-agent-hour");
}

TEST(MetricFormula, ContactsAndTheirQuality) {
  EXPECT_EQ(formula_of("csat"), "satisfied-answers all-answers share:csat");
  EXPECT_EQ(formula_of("fcr-gross"), "resolved-first-contact contacts share:fcr-gross");
  EXPECT_EQ(formula_of("fcr-net"),
            "resolved-first-contact contacts unresolvable -:resolvable-contacts share:fcr-net");
  EXPECT_EQ(formula_of("contacts-from-fcr"),
            "contacts-from-fcr?[issues #one repeat-contacts #one fcr -:unresolved-share *2:repeats "
            "+2:contacts-per-issue *2:contacts-from-fcr | issues fcr /:contacts-from-fcr]");
  EXPECT_EQ(formula_of("tickets-prevented"),
            "![tickets-before users-before /:rate-before tickets-after users-after /:rate-after "
            "-:rate-change users-after cost-per-ticket *3:ticket-saving] "
            "^rate-change users-after *2:tickets-prevented");
  EXPECT_EQ(formula_of("self-service-score"), "sessions ticket-users /:self-service-score");
  EXPECT_EQ(formula_of("self-service-rate"),
            "self-service-rate?[self-service-resolutions self-service-resolutions agent-contacts "
            "+2:all-requests share:self-service-rate | sessions-without-contact sessions "
            "share:self-service-rate]");
  EXPECT_EQ(formula_of("self-service-savings"),
            "![demand agent-cost *2:cost-before demand true-resolution *2:self-service-contacts agent-cost "
            "variable-share *3:agent-saving -:agent-cost-after demand ^self-service-contacts "
            "-:remaining-contacts /:agent-cost-per-contact] ![^agent-cost-after ^self-service-contacts "
            "self-service-cost *2:self-service-total +2:cost-after demand /:blended-cost] ^agent-saving "
            "^self-service-total -:self-service-savings");
}

TEST(MetricFormula, InvestmentsAndTime) {
  EXPECT_EQ(formula_of("return-on-investment"),
            "net-gain?[net-gain | total-return investment -:net-gain] investment %:return-on-investment");
  EXPECT_EQ(formula_of("period-convert"), "amount");
  EXPECT_EQ(formula_of("payback-months"), "investment net-saving //:payback-months");
  EXPECT_EQ(formula_of("depreciation"), "purchase residual-value -:depreciable life /:depreciation");
  EXPECT_EQ(formula_of("npv"),
            "![#one rate +2:growth] @[cash-flow ^growth power:discount-factor /:present-value] rows:npv");
  const std::string lines =
      "software equipment infrastructure wages bonuses campaigns training recruitment it-staff ";
  EXPECT_EQ(formula_of("investment-total"), lines + "once9:one-off-costs " + lines +
                                                "recurring9:recurring-costs periods *2:recurring-total "
                                                "+2:investment-total");
  EXPECT_EQ(formula_of("tco-compare"),
            "![purchase residual-value -:net-purchase cloud-setup -:extra-capital seats price-per-seat "
            "*2:subscription cloud-running-cost "
            "+2:cloud-per-period running-cost -:saving-per-period //:break-even] cloud-setup "
            "^cloud-per-period years *2:cloud-running +2:cloud-total ^net-purchase running-cost years "
            "*2:on-premises-running +2:on-premises-total -:tco-compare");
}

// Its steps are in what_if_test.cpp; here, that each quantity is worked out once.
TEST(MetricFormula, WhatIfWorksOutEveryQuantityOnce) {
  const Metric& metric = metric_named("what-if");
  std::size_t named = 0;
  for (const Instruction& node : metric.formula) {
    if (is_leaf(node.operation) || node.operation == Operation::beside) continue;
    ++named;
    std::size_t times = 0;
    for (const Instruction& other : metric.formula)
      if (!is_leaf(other.operation) && other.id == node.id) ++times;
    EXPECT_EQ(times, 1u) << node.id;
  }
  EXPECT_EQ(named, 58u);
}

}  // namespace
}  // namespace contact_cost
