#include "contact_cost/unit.h"

#include <gtest/gtest.h>

#include "contact_cost/input.h"
#include "contact_cost/quantities.h"

namespace contact_cost {
namespace {

constexpr bool reads(const Unit& unit, std::string_view text) { return text_of(unit).view() == text; }

TEST(Unit, HasItsDimensionOnce) {
  static_assert(unit_of(Dimension::call).powers[static_cast<std::size_t>(Dimension::call)] == 1);
  static_assert((money / call).powers[static_cast<std::size_t>(Dimension::call)] == -1);
}

TEST(Unit, EachDimensionIsItsOwn) {
  static_assert(static_cast<std::size_t>(Dimension::issue_resolved_first) + 1 == dimension_ids.size());
  for (std::size_t i = 0; i < dimension_ids.size(); ++i) {
    const Unit unit = unit_of(static_cast<Dimension>(i));
    EXPECT_EQ(text_of(unit).view(), dimension_ids[i]);
    for (std::size_t j = 0; j < dimension_ids.size(); ++j)
      EXPECT_EQ(unit == unit_of(static_cast<Dimension>(j)), i == j);
  }
}

TEST(Unit, ThreeReadingsOfFirstContactResolutionAreOfThreeKinds) {
  static_assert(first_contact_rate != resolutions_per_contact && first_contact_rate != first_contact_issues &&
                resolutions_per_contact != first_contact_issues);
  for (const Unit& kind : {first_contact_rate, resolutions_per_contact, first_contact_issues}) {
    EXPECT_EQ(text_of(kind).view(), "");
    EXPECT_EQ(text_of(percentage * kind).view(), "percent");
  }
}

TEST(Unit, NamesSayWhichDimension) {
  constexpr Unit units[] = {money, contact, call, sale,    lead,  second,     percentage, minute, hour,
                            agent, seat,    user, session, issue, resolution, ticket,     dial,   number};
  constexpr std::string_view names[] = {"money",   "contact", "call",       "sale",   "lead", "second",
                                        "percent", "minute",  "hour",       "agent",  "seat", "user",
                                        "session", "issue",   "resolution", "ticket", "dial", "number"};
  for (std::size_t i = 0; i < std::size(units); ++i) EXPECT_EQ(text_of(units[i]).view(), names[i]);
  static_assert(unit_of(Dimension::answer) != contact &&
                unit_of(Dimension::period) != unit_of(Dimension::month));
}

TEST(Unit, DivisionSubtractsPowers) {
  static_assert(money / contact != contact / money);
  static_assert(money / contact != money / call);
  static_assert(money / contact != money);
  static_assert(money / money == Unit{});
  static_assert(money / contact / (money / contact) == Unit{});
  static_assert(money / lead / (sale / lead) == money / sale);
}

TEST(Unit, MultiplicationAddsPowers) {
  static_assert(money / hour * hour == money);
  static_assert(contact * (second / contact) == second);
  static_assert(money * ratio == money && ratio == Unit{});
  static_assert(hour * (minute / hour) == minute);
}

TEST(Unit, TextPutsTheDivisorBelowTheBar) {
  static_assert(reads(money, "money"));
  static_assert(reads(money / contact, "money/contact"));
  static_assert(reads(second / call, "second/call"));
  static_assert(reads(contact / money, "contact/money"));
  static_assert(reads(percentage, "percent"));
  static_assert(reads(Unit{}, ""));
}

TEST(Unit, AmountsAndCountsCarryTheirs) {
  static_assert(amount("rent").unit == money && !amount("rent").counted);
  static_assert(count("leads", lead).unit == lead && count("leads", lead).counted);
  static_assert(amount("rent").timing == Timing::per_period && !amount("rent").may_be_negative);
  static_assert(amount("rent").below == nullptr && amount("rent").not_below == Status::ok);
}

TEST(Unit, InputsSayWhenAndWithin) {
  static_assert(once(amount("rent")).timing == Timing::once && once(amount("rent")).unit == money);
  static_assert(share("fcr").unit == percentage && share("fcr").timing == Timing::once);
  static_assert(share("fcr").range.lowest == 0 && share("fcr").range.highest == 100);
  static_assert(amount("rent").range.highest == Range::unbounded && !amount("rent").range.above_lowest);
  static_assert(assumed("7", amount("rent")).assumed == "7");
  static_assert(assumed("7", amount("rent")).has_assumption() && !amount("rent").has_assumption());
  static constexpr Input rent = amount("rent");
  static_assert(assumed(rent, amount("fee")).assumed_as == &rent);
  static_assert(assumed(rent, amount("fee")).has_assumption());
  static_assert(!rent.is_duration() && Input{.timing = Timing::years}.is_duration());
  static_assert(Input{.timing = Timing::months}.is_duration() && !once(rent).is_duration());
}

}  // namespace
}  // namespace contact_cost
