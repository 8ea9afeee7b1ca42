#include "contact_cost/unit.h"

#include <gtest/gtest.h>

#include "contact_cost/input.h"

namespace contact_cost {
namespace {

constexpr bool reads(const Unit& unit, std::string_view text) { return text_of(unit).view() == text; }

TEST(Unit, EachDimensionIsItsOwn) {
  constexpr Unit units[] = {money, contact, call, sale, lead, second, percentage};
  static_assert(std::size(units) == dimension_ids.size());
  for (std::size_t i = 0; i < std::size(units); ++i) {
    EXPECT_EQ(text_of(units[i]).view(), dimension_ids[i]);
    for (std::size_t j = 0; j < std::size(units); ++j) EXPECT_EQ(units[i] == units[j], i == j);
  }
}

TEST(Unit, DivisionSubtractsPowers) {
  static_assert(money / contact != contact / money);
  static_assert(money / contact != money / call);
  static_assert(money / contact != money);
  static_assert(money / money == Unit{});
  static_assert(money / contact / (money / contact) == Unit{});
  static_assert(money / lead / (sale / lead) == money / sale);
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
  static_assert(amount("rent").per_period && !amount("rent").may_be_negative);
  static_assert(amount("rent").below == nullptr && amount("rent").not_below == Status::ok);
}

}  // namespace
}  // namespace contact_cost
