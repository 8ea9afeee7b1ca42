// What if: what levers do to a centre's total cost, cost per contact and cost per resolution.
//
//   total = contacts x hourly cost x handle time / 3600 / (occupancy x (1 - shrinkage))
//           + technology + facilities + other costs
//   contacts = issues / FCR x (1 - resolved without an agent)
//
// Each lever moves one or two of these symbols, starts neutral and combines by multiplication. The result
// is the change of the total cost per period; totals and unit costs, before and after, stand beside it.
//
//   the centre   contacts, average handle time, hourly cost, occupancy, shrinkage, FCR, and the money
//                per period for technology, facilities and other costs
//   levers       percent unless their names say otherwise
//
// Example: 20,000 contacts of 360 s at 25 an hour, 80 %, 30 %, 70 %, 36,000 fixed: 125,285.71 a month. With
// 75 % solved at first contact 5,952.38 less, though a contact costs 6.39 instead of 6.26.
// Source: the definitions of the drivers; published effects of levers are data of the page, never of the
// core.
#pragma once

#include "contact_cost/metric.h"
#include "contact_cost/metrics/cost_per_contact.h"
#include "contact_cost/quantities.h"

namespace contact_cost::metrics {

inline constexpr Input technology_cost = amount("technology-cost");
inline constexpr Input facilities_cost = amount("facilities-cost");

namespace lever {

inline constexpr Range below_all = {.highest = 100, .below_highest = true};

consteval Input neutral(Input input) { return assumed("0", input); }

consteval Input change(std::string_view id, Range range) {
  Input input = neutral(share(id, range));
  input.may_be_negative = true;
  return input;
}

consteval Input occupancy_as_before(std::string_view id) {
  Input input = occupancy_input;
  input.id = id;
  return assumed(occupancy_input, input);
}

// Contacts.
inline constexpr Input ivr_containment = neutral(share("ivr-containment", below_all));
inline constexpr Input self_service_share = neutral(share("self-service-share", below_all));
inline constexpr Input self_service_cost =
    neutral({.id = "self-service-cost", .unit = money / contact, .timing = Timing::once});
inline constexpr Input ai_agent_share = neutral(share("ai-agent-share", below_all));
inline constexpr Input ai_agent_price =
    neutral({.id = "ai-agent-price", .unit = money / contact, .timing = Timing::once});
inline constexpr Input fcr_after = assumed(fcr, share("fcr-after"));
inline constexpr Input issues_removed = neutral(share("issues-removed", below_all));
inline constexpr Input abandonment = neutral(share("abandonment", below_all));
inline constexpr Input abandonment_reduction = neutral(share("abandonment-reduction"));

// The time of one.
inline constexpr Input ivr_time_saved = neutral(share("ivr-time-saved"));
inline constexpr Input rest_longer = neutral(share("rest-longer"));
inline constexpr Input productivity_gain = neutral(share("productivity-gain"));
inline constexpr Input seconds_saved = {
    .id = "seconds-saved",
    .unit = second,
    .timing = Timing::once,
    .below = &average_handle_time_input,
    .may_equal = true,
    .not_below = Status::part_above_whole,
    .assumed = "0",
};
inline constexpr Input handle_time_change =
    change("handle-time-change", {.lowest = -100, .highest = 100, .above_lowest = true});

// The price of time.
inline constexpr Input occupancy_after = occupancy_as_before("occupancy-after");
inline constexpr Input shrinkage_after = assumed(shrinkage_input, share("shrinkage-after", below_all));
inline constexpr Input staff_hours_saved = neutral(share("staff-hours-saved"));
inline constexpr Input wage_change = change("wage-change", {.lowest = -100, .highest = 100});
inline constexpr Input realised_share = assumed("100", share("realised-share"));

// The rest.
inline constexpr Input technology_change = change("technology-change", {.lowest = -100, .highest = 100});
inline constexpr Input telephony_cost = {
    .id = "telephony-cost",
    .unit = money,
    .below = &technology_cost,
    .may_equal = true,
    .not_below = Status::part_above_whole,
    .assumed = "0",
};
inline constexpr Input telephony_reduction = neutral(share("telephony-reduction"));
inline constexpr Input rent_reduction = neutral(share("rent-reduction"));
inline constexpr Input measure_cost = neutral(amount("measure-cost"));

}  // namespace lever

namespace before {

inline constexpr Expression handle_hours =
    named("handle-hours", counted_as(second / contact, average_handle_time_input) / seconds_per_hour);
inline constexpr Expression labour_cost =
    named("labour-cost", named("handling-cost", contacts_whole* hourly_cost* handle_hours) /
                             named("working-share", occupancy_input* productive_share));
inline constexpr Expression total_cost =
    named("total-cost", labour_cost + technology_cost + facilities_cost + other_costs);
inline constexpr Expression issues = named("issues", contacts_whole* fcr);

}  // namespace before

namespace after {

inline constexpr Expression answered =
    named("answered-after",
          one - named("abandonment-after",
                      lever::abandonment* named("kept-abandonment", one - lever::abandonment_reduction)));
inline constexpr Expression callback_factor =
    named("callback-factor", answered / named("answered-before", one - lever::abandonment));
inline constexpr Expression issues = named(
    "issues-after", before::issues* callback_factor* named("issue-factor", one - lever::issues_removed));
inline constexpr Expression demand = named("demand-after", issues / lever::fcr_after);
inline constexpr Expression past_ivr =
    named("after-ivr", demand* named("ivr-factor", one - lever::ivr_containment));
inline constexpr Expression self_service_contacts =
    named("self-service-contacts", past_ivr* lever::self_service_share);
inline constexpr Expression past_self_service = named("after-self-service", past_ivr - self_service_contacts);
inline constexpr Expression ai_agent_contacts =
    named("ai-agent-contacts", past_self_service* lever::ai_agent_share);
inline constexpr Expression agent_contacts =
    named("agent-contacts-after", past_self_service - ai_agent_contacts);

inline constexpr Expression worked_time =
    named("handle-time-worked", named("kept-time", average_handle_time_input - lever::seconds_saved) *
                                    named("handle-time-factor", one + lever::handle_time_change) *
                                    named("ivr-time-factor", one - lever::ivr_time_saved) *
                                    named("rest-factor", one + lever::rest_longer));
inline constexpr Expression handle_time =
    named("handle-time-after", worked_time / named("productivity-factor", one + lever::productivity_gain));
inline constexpr Expression handle_hours =
    named("handle-hours-after", counted_as(second / contact, handle_time) / seconds_per_hour);

inline constexpr Expression hourly_cost_after =
    named("hourly-cost-after", hourly_cost* named("wage-factor", one + lever::wage_change));
inline constexpr Expression working_share =
    named("working-share-after",
          lever::occupancy_after* named("productive-share-after", one - lever::shrinkage_after));
inline constexpr Expression labour_needed = named(
    "labour-needed", named("handling-cost-after", agent_contacts* hourly_cost_after* handle_hours* named(
                                                      "staff-factor", one - lever::staff_hours_saved)) /
                         working_share);
// A saved hour is money only as far as it is no longer paid; an hour more is always paid.
inline constexpr Expression labour_realised =
    named("labour-realised",
          named("labour-kept", before::labour_cost* named("unrealised-share", one - lever::realised_share)) +
              named("labour-changed", labour_needed* lever::realised_share));
inline constexpr Expression labour_cost = named("labour-after", larger_of(labour_needed, labour_realised));

inline constexpr Expression technology = named(
    "technology-after",
    named("technology-left",
          technology_cost - named("telephony-saving", lever::telephony_cost* lever::telephony_reduction)) *
        named("technology-factor", one + lever::technology_change));
inline constexpr Expression facilities =
    named("facilities-after", facilities_cost* named("facilities-factor", one - lever::rent_reduction));

inline constexpr Expression agent_cost =
    named("agent-cost-after", labour_cost + technology + facilities + other_costs + lever::measure_cost);
inline constexpr Expression total_cost =
    named("total-cost-after",
          agent_cost + named("self-service-total", self_service_contacts* lever::self_service_cost) +
              named("ai-agent-total", ai_agent_contacts* lever::ai_agent_price));

}  // namespace after

inline constexpr Metric what_if = define({
    .id = "what-if",
    .topic = Topic::investment,
    .unit = money,
    .formula = after::total_cost - before::total_cost,
    .beside =
        {
            named("cost-per-contact", before::total_cost / contacts_whole),
            named("cost-per-resolution", before::total_cost / before::issues),
            named("cost-per-contact-after", after::agent_cost / after::agent_contacts),
            named("blended-cost-after", after::total_cost / after::demand),
            named("cost-per-resolution-after", after::total_cost / after::issues),
        },
    .example = {{&contacts_whole, "20000"},
                {&average_handle_time_input, "360"},
                {&hourly_cost, "25"},
                {&occupancy_input, "80"},
                {&shrinkage_input, "30"},
                {&fcr, "70"},
                {&technology_cost, "8000"},
                {&facilities_cost, "10000"},
                {&other_costs, "18000"},
                {&lever::fcr_after, "75"}},
    .related = {"cost-per-contact", "cost-per-resolution", "labour-cost-per-contact", "self-service-savings",
                "tco-compare"},
    .order = {&contacts_whole,
              &average_handle_time_input,
              &hourly_cost,
              &occupancy_input,
              &shrinkage_input,
              &fcr,
              &technology_cost,
              &facilities_cost,
              &other_costs,
              &lever::ivr_containment,
              &lever::ivr_time_saved,
              &lever::self_service_share,
              &lever::self_service_cost,
              &lever::rest_longer,
              &lever::ai_agent_share,
              &lever::ai_agent_price,
              &lever::productivity_gain,
              &lever::seconds_saved,
              &lever::handle_time_change,
              &lever::occupancy_after,
              &lever::shrinkage_after,
              &lever::staff_hours_saved,
              &lever::wage_change,
              &lever::fcr_after,
              &lever::issues_removed,
              &lever::abandonment,
              &lever::abandonment_reduction,
              &lever::technology_change,
              &lever::telephony_cost,
              &lever::telephony_reduction,
              &lever::rent_reduction,
              &lever::measure_cost,
              &lever::realised_share},
});

}  // namespace contact_cost::metrics
