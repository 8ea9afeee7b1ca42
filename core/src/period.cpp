#include "contact_cost/period.h"

namespace contact_cost {
namespace {

// "<from>s-per-<to>"; nothing to convert along the diagonal.
constexpr std::string_view factor_ids[4][4] = {
    {"", "weeks-per-month", "weeks-per-quarter", "weeks-per-year"},
    {"months-per-week", "", "months-per-quarter", "months-per-year"},
    {"quarters-per-week", "quarters-per-month", "", "quarters-per-year"},
    {"years-per-week", "years-per-month", "years-per-quarter", ""},
};

template <std::size_t Size>
std::optional<std::size_t> index_of(const std::array<std::string_view, Size>& ids, std::string_view id) {
  for (std::size_t i = 0; i < Size; ++i)
    if (ids[i] == id) return i;
  return std::nullopt;
}

// The length of a period in parts of a year; a twelfth of a year's days (or weeks) is the common measure.
Integer length(Period period, Calendar calendar) {
  const Integer year = calendar == Calendar::days_365 ? 365 : 52;
  const Integer week = calendar == Calendar::days_365 ? 7 : 1;
  if (period == Period::week) return week * 12;
  const Integer months = period == Period::month ? 1 : period == Period::quarter ? 3 : 12;
  return year * months;
}

}  // namespace

std::optional<Period> read_period(std::string_view text) {
  const auto index = index_of(period_ids, text);
  if (!index) return std::nullopt;
  return static_cast<Period>(*index);
}

std::optional<Calendar> read_calendar(std::string_view text) {
  const auto index = index_of(calendar_ids, text);
  if (!index) return std::nullopt;
  return static_cast<Calendar>(*index);
}

Rational periods_per(Period from, Period to, Calendar calendar) {
  return *make_rational(length(to, calendar), length(from, calendar));
}

std::string_view id_of_periods_per(Period from, Period to) {
  return factor_ids[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
}

}  // namespace contact_cost
