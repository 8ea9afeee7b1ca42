// Periods and the two rules that convert between them.
//
//   365-days   year = 365 days = 12 months = 4 quarters, week = 7 days
//   52-weeks   year = 52 weeks = 12 months = 4 quarters
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "contact_cost/rational.h"

namespace contact_cost {

enum class Period : std::uint8_t { week, month, quarter, year };
enum class Calendar : std::uint8_t { days_365, weeks_52 };

inline constexpr std::array<std::string_view, 4> period_ids = {"week", "month", "quarter", "year"};
inline constexpr std::array<std::string_view, 2> calendar_ids = {"365-days", "52-weeks"};

constexpr std::string_view id_of(Period period) { return period_ids[static_cast<std::size_t>(period)]; }
constexpr std::string_view id_of(Calendar calendar) {
  return calendar_ids[static_cast<std::size_t>(calendar)];
}

// What has that id; nothing for any other text.
std::optional<Period> read_period(std::string_view text);
std::optional<Calendar> read_calendar(std::string_view text);

// How many of `from` make one `to`, the factor that turns an amount per `from` into one per `to`:
// weeks per month is 365/84, or 13/3 in a year of 52 weeks.
Rational periods_per(Period from, Period to, Calendar calendar);

// Its id, such as "weeks-per-month".
std::string_view id_of_periods_per(Period from, Period to);

}  // namespace contact_cost
