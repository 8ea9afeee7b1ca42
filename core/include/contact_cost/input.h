// One number that a metric asks for.
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

#include "contact_cost/status.h"
#include "contact_cost/unit.h"

namespace contact_cost {

// How a number relates to the period of the request.
enum class Timing : std::uint8_t {
  per_period,  // an amount or count of a period, which may be given per week, month, ...
  once,
  months,  // a length of time, given in months ...
  years,   // ... or years, and counted in the request's periods
};

// What may be typed, percentages as 0 to 100. Without a range: anything from 0 on.
struct Range {
  static constexpr std::int16_t unbounded = std::numeric_limits<std::int16_t>::max();

  std::int16_t lowest = 0;
  std::int16_t highest = unbounded;
  bool above_lowest = false;   // the lowest itself is refused
  bool below_highest = false;  // the highest itself is refused
};

// What is usual, zero aside: beyond it a number may be taken, but is asked about. In the unit of the input.
struct Usual {
  std::int16_t lowest = 0;
  std::int16_t highest = Range::unbounded;
};

struct Input {
  std::string_view id;
  Unit unit;
  Timing timing = Timing::per_period;
  bool may_be_negative = false;
  bool counted = false;  // whole by nature; a fraction is accepted as an average, with a warning
  Range range = {};
  Usual usual = {};
  std::int16_t ceiling = 0;           // of occupancy: above it agents find no rest, and a warning says so
  const Input* below = nullptr;       // must be less than this input ...
  bool may_equal = false;             // ... or equal to it ...
  Status not_below = Status::ok;      // ... or the request is refused with this status
  std::string_view assumed = {};      // stands for the number where none is given: canonical decimal text ...
  const Input* assumed_as = nullptr;  // ... or what was given for this input

  constexpr bool has_assumption() const { return !assumed.empty() || assumed_as != nullptr; }
  constexpr bool is_duration() const { return timing == Timing::months || timing == Timing::years; }
};

constexpr Input amount(std::string_view id) { return {.id = id, .unit = money}; }
constexpr Input count(std::string_view id, Unit unit) { return {.id = id, .unit = unit, .counted = true}; }

constexpr Input once(Input input) {
  input.timing = Timing::once;
  return input;
}

constexpr Input assumed(std::string_view text, Input input) {
  input.assumed = text;
  return input;
}

constexpr Input assumed(const Input& other, Input input) {
  input.assumed_as = &other;
  return input;
}

// 0.85 is more often 85 % that came out of a sheet than less than one in a hundred.
constexpr Input share(std::string_view id, Range range = {.highest = 100}, Usual usual = {.lowest = 1}) {
  return {.id = id, .unit = percentage, .timing = Timing::once, .range = range, .usual = usual};
}

}  // namespace contact_cost
