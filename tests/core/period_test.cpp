#include "contact_cost/period.h"

#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

constexpr std::array<Period, 4> periods = {Period::week, Period::month, Period::quarter, Period::year};
constexpr std::array<Calendar, 2> calendars = {Calendar::days_365, Calendar::weeks_52};

TEST(Period, IsReadByItsId) {
  EXPECT_EQ(read_period("week"), Period::week);
  EXPECT_EQ(read_period("month"), Period::month);
  EXPECT_EQ(read_period("quarter"), Period::quarter);
  EXPECT_EQ(read_period("year"), Period::year);
  for (const Period period : periods) EXPECT_EQ(read_period(id_of(period)), period);
  for (const std::string_view text : {"", "day", "Month", "month ", "months", "?"})
    EXPECT_EQ(read_period(text), std::nullopt) << text;
}

TEST(Calendar, IsReadByItsId) {
  EXPECT_EQ(read_calendar("365-days"), Calendar::days_365);
  EXPECT_EQ(read_calendar("52-weeks"), Calendar::weeks_52);
  for (const Calendar calendar : calendars) EXPECT_EQ(read_calendar(id_of(calendar)), calendar);
  for (const std::string_view text : {"", "365", "360-days", "lunar", "365-Days"})
    EXPECT_EQ(read_calendar(text), std::nullopt) << text;
}

struct Factor {
  Period from, to;
  std::string_view id, in_365_days, in_52_weeks;
};

constexpr Factor factors[] = {
    {Period::week, Period::week, "", "1", "1"},
    {Period::week, Period::month, "weeks-per-month", "365/84", "13/3"},
    {Period::week, Period::quarter, "weeks-per-quarter", "365/28", "13"},
    {Period::week, Period::year, "weeks-per-year", "365/7", "52"},
    {Period::month, Period::week, "months-per-week", "84/365", "3/13"},
    {Period::month, Period::month, "", "1", "1"},
    {Period::month, Period::quarter, "months-per-quarter", "3", "3"},
    {Period::month, Period::year, "months-per-year", "12", "12"},
    {Period::quarter, Period::week, "quarters-per-week", "28/365", "1/13"},
    {Period::quarter, Period::month, "quarters-per-month", "1/3", "1/3"},
    {Period::quarter, Period::quarter, "", "1", "1"},
    {Period::quarter, Period::year, "quarters-per-year", "4", "4"},
    {Period::year, Period::week, "years-per-week", "7/365", "1/52"},
    {Period::year, Period::month, "years-per-month", "1/12", "1/12"},
    {Period::year, Period::quarter, "years-per-quarter", "1/4", "1/4"},
    {Period::year, Period::year, "", "1", "1"},
};

TEST(Period, EveryFactor) {
  for (const Factor& factor : factors) {
    EXPECT_EQ(id_of_periods_per(factor.from, factor.to), factor.id);
    EXPECT_EQ(exact_text(periods_per(factor.from, factor.to, Calendar::days_365)), factor.in_365_days)
        << factor.id;
    EXPECT_EQ(exact_text(periods_per(factor.from, factor.to, Calendar::weeks_52)), factor.in_52_weeks)
        << factor.id;
  }
}

// An amount per week per year per week is the amount again, by whatever way.
TEST(Period, EveryRoundTripIsTheIdentity) {
  for (const Calendar calendar : calendars)
    for (const Period first : periods)
      for (const Period second : periods)
        for (const Period third : periods) {
          const Rational there =
              *product(periods_per(first, second, calendar), periods_per(second, third, calendar));
          EXPECT_EQ(*product(there, periods_per(third, first, calendar)), (Rational{1, 1}));
        }
}

}  // namespace
}  // namespace contact_cost
