// What a number counts. The compiler carries these through every formula, so a ratio printed upside down,
// or leads added to sales, does not compile.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace contact_cost {

enum class Dimension : std::uint8_t {
  money,
  contact,
  call,
  sale,
  lead,
  second,
  percent,
  minute,
  hour,
  month,
  year,
  period,
  agent,
  seat,
  user,
  session,
  answer,
  issue,
  resolution,
  ticket,
  dial,
  number,
  contact_resolved_first,  // ... by which its issue was resolved at once
  issue_resolved_first,    // ... with its first contact
};

inline constexpr std::array<std::string_view, 24> dimension_ids = {
    "money",
    "contact",
    "call",
    "sale",
    "lead",
    "second",
    "percent",
    "minute",
    "hour",
    "month",
    "year",
    "period",
    "agent",
    "seat",
    "user",
    "session",
    "answer",
    "issue",
    "resolution",
    "ticket",
    "dial",
    "number",
    "contact-resolved-first",
    "issue-resolved-first",
};

// A product of powers of dimensions: money/contact is {money: 1, contact: -1}.
struct Unit {
  std::array<std::int8_t, dimension_ids.size()> powers{};

  constexpr bool operator==(const Unit&) const = default;
};

constexpr Unit unit_of(Dimension dimension) {
  Unit unit;
  unit.powers[static_cast<std::size_t>(dimension)] = 1;
  return unit;
}

constexpr Unit operator/(Unit left, const Unit& right) {
  for (std::size_t i = 0; i < left.powers.size(); ++i) left.powers[i] -= right.powers[i];
  return left;
}

constexpr Unit operator*(Unit left, const Unit& right) {
  for (std::size_t i = 0; i < left.powers.size(); ++i) left.powers[i] += right.powers[i];
  return left;
}

inline constexpr Unit ratio = {};  // a share, a factor: of no dimension
inline constexpr Unit money = unit_of(Dimension::money);
inline constexpr Unit contact = unit_of(Dimension::contact);
inline constexpr Unit call = unit_of(Dimension::call);
inline constexpr Unit sale = unit_of(Dimension::sale);
inline constexpr Unit lead = unit_of(Dimension::lead);
inline constexpr Unit second = unit_of(Dimension::second);
inline constexpr Unit percentage = unit_of(Dimension::percent);
inline constexpr Unit minute = unit_of(Dimension::minute);
inline constexpr Unit hour = unit_of(Dimension::hour);
inline constexpr Unit agent = unit_of(Dimension::agent);
inline constexpr Unit seat = unit_of(Dimension::seat);
inline constexpr Unit user = unit_of(Dimension::user);
inline constexpr Unit session = unit_of(Dimension::session);
inline constexpr Unit issue = unit_of(Dimension::issue);
inline constexpr Unit resolution = unit_of(Dimension::resolution);
inline constexpr Unit ticket = unit_of(Dimension::ticket);
inline constexpr Unit dial = unit_of(Dimension::dial);
inline constexpr Unit number = unit_of(Dimension::number);
inline constexpr Unit contact_resolved_first = unit_of(Dimension::contact_resolved_first);
inline constexpr Unit issue_resolved_first = unit_of(Dimension::issue_resolved_first);

// Contacts and issues of one another: to a reader a share or a factor, to a formula a kind of its own.
constexpr bool reads_as_ratio(const Unit& unit) {
  return unit == issue / contact || unit == contact / issue || unit == contact_resolved_first / contact ||
         unit == issue_resolved_first / issue || unit == contact / issue_resolved_first;
}

// "money/contact": at most one dimension above the bar and one below, which is all a metric needs; a ratio is
// "", and a percentage is one whatever it is of.
struct UnitText {
  std::array<char, 24> characters{};
  std::size_t size = 0;

  constexpr std::string_view view() const { return {characters.data(), size}; }
};

constexpr UnitText text_of(const Unit& unit) {
  UnitText text;
  if (reads_as_ratio(unit)) return text;
  auto append = [&text](std::string_view part) {
    for (char c : part) text.characters[text.size++] = c;
  };
  constexpr auto percent = static_cast<std::size_t>(Dimension::percent);
  if (unit.powers[percent] > 0) {
    append(dimension_ids[percent]);
    return text;
  }
  for (std::size_t i = 0; i < unit.powers.size(); ++i)
    if (unit.powers[i] > 0) append(dimension_ids[i]);
  for (std::size_t i = 0; i < unit.powers.size(); ++i) {
    if (unit.powers[i] >= 0) continue;
    append("/");
    append(dimension_ids[i]);
  }
  return text;
}

}  // namespace contact_cost
