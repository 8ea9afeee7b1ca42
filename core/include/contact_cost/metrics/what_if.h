// What if: what levers do to a centre's total cost, cost per contact and cost per resolution.
//
//   total      = paid hours x hourly cost + technology + facilities + other costs
//   paid hours = contacts x handle time / 3600 / (occupancy x (1 - shrinkage))
//   contacts   = issues / FCR x (1 - resolved without an agent), FCR = issues / contacts
//
// Result: money per period, the total after less the total before. Totals and unit costs, before and after,
// stand beside it.
//
// The centre: contacts > 0, technology, facilities and other costs >= 0, per period; average handle time >=
// 0, seconds; hourly cost >= 0, money per paid hour; occupancy and FCR percent > 0, up to 100; shrinkage
// percent, below 100.
//
// Each lever moves one of these, is neutral until it is given, and works on what the levers above it left.
// Percent unless it says otherwise; "below 100" leaves 100 out.
//
//   1 contacts
//     abandonment             0 to below 100; of all who call, who give up before they are answered
//     abandonment reduction   0 to 100; of those, who no longer give up: all of them are answered
//     issues removed          0 to below 100; of the issues, those that no longer come up
//     FCR after               above 0 to 100, else as before; contacts = issues / FCR after
//     IVR containment         0 to below 100; of the contacts, those the voice menu resolves, at no cost
//     self-service share      0 to below 100; of what is left, resolved in self-service ...
//     self-service cost       money per contact >= 0; ... at this cost
//     AI agent share          0 to below 100; of what is left then, resolved by an AI agent ...
//     AI agent price          money per contact >= 0; ... at this price
//   2 the time of one
//     seconds saved           seconds, 0 up to the handle time; off each contact
//     handle time change      above -100 to 100; of what is left
//     IVR time saved          0 to 100; less handle time where the voice menu asked first
//     rest longer             0 to 100; more handle time where the short contacts went elsewhere
//     productivity gain       0 to 100; contacts more in an hour: handle time / (1 + gain)
//   3 paid hours
//     staff hours saved       0 to 100; less hours for the same contacts
//     occupancy after         above 0 to 100, else as before
//     shrinkage after         0 to below 100, else as before
//     realised share          0 to 100, else 100; of the hours freed, those no longer paid. Where more hours
//                             are needed than before, all of them are paid
//   4 what is paid
//     wage change             -100 to 100; of the hourly cost, for every paid hour
//     telephony cost          money per period, 0 up to the technology; the part of it ...
//     telephony reduction     0 to 100; ... that falls by this
//     technology change       -100 to 100; of the technology that is left
//     rent reduction          0 to 100; of the facilities
//     measure cost            money per period >= 0; what the levers themselves cost
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
inline constexpr Expression paid_hours =
    named("paid-hours", named("handling-hours", contacts_whole* handle_hours) /
                            named("working-share", occupancy_input* productive_share));
inline constexpr Expression labour_cost = named("labour-cost", paid_hours* hourly_cost);
inline constexpr Expression total_cost =
    named("total-cost", labour_cost + technology_cost + facilities_cost + other_costs);
inline constexpr Expression issues = named("issues", contacts_whole* resolved_by_any_contact);

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
inline constexpr Expression demand =
    named("demand-after", issues / counted_as(resolutions_per_contact, lever::fcr_after));
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

inline constexpr Expression handling_hours =
    named("handling-hours-after",
          agent_contacts* handle_hours* named("staff-factor", one - lever::staff_hours_saved));
inline constexpr Expression working_share =
    named("working-share-after",
          lever::occupancy_after* named("productive-share-after", one - lever::shrinkage_after));
inline constexpr Expression hours_needed = named("hours-needed", handling_hours / working_share);
inline constexpr Expression hours_freed = named("hours-freed", before::paid_hours - hours_needed);
inline constexpr Expression hours_kept =
    named("hours-kept", before::paid_hours - named("hours-unpaid", hours_freed* lever::realised_share));
// Where more hours are needed than before, none are freed and all are paid.
inline constexpr Expression paid_hours = named("paid-hours-after", larger_of(hours_needed, hours_kept));

inline constexpr Expression hourly_cost_after =
    named("hourly-cost-after", hourly_cost* named("wage-factor", one + lever::wage_change));
inline constexpr Expression labour_cost = named("labour-after", paid_hours* hourly_cost_after);

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
            named("cost-per-resolution",
                  counted_as(money / resolution, money / issue, before::total_cost / before::issues)),
            named("cost-per-contact-after", after::agent_cost / after::agent_contacts),
            named("blended-cost-after", after::total_cost / after::demand),
            named("cost-per-resolution-after",
                  counted_as(money / resolution, money / issue, after::total_cost / after::issues)),
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
