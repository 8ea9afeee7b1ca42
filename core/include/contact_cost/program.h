// The catalogue as the interpreters walk it: what metric.h works out, packed into a few arrays. Every id is
// a number, its text stands once. A browser loads all of it, so each byte counts.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "contact_cost/metric.h"

namespace contact_cost {

struct Id {
  std::uint16_t index = 0;  // 0: none

  std::string_view text() const;
  constexpr bool operator==(const Id&) const = default;
};

// An `Input`, see there.
struct PackedInput {
  Id id;
  Id below;
  Id assumed;
  Id assumed_as;
  Range range;
  std::int16_t ceiling = 0;
  Timing timing = Timing::per_period;
  Status not_below = Status::ok;
  bool is_percentage = false;
  bool is_money = false;
  bool may_be_negative = false;
  bool counted = false;
  bool may_equal = false;

  bool has_assumption() const { return assumed != Id{} || assumed_as != Id{}; }
};

struct PackedSlot {
  std::uint8_t input = 0;
  bool divisor = false;
};

struct PackedInstruction {
  Operation operation = Operation::input;
  std::uint8_t span = 0;
  std::uint8_t other_span = 0;
  std::uint8_t slot = 0;
  std::uint16_t value = 0;
  Id id;
};

struct Part {
  std::uint16_t first = 0;
  std::uint16_t count = 0;
};

struct Program {
  Id id;
  Id unit;
  Id list;
  Id label;
  Period default_period = Period::month;
  std::int16_t ceiling = 0;
  Part formula_part;
  Part slot_part;
  Part choice_part;
  SlotSet required = 0;
  SlotSet in_rows = 0;
  SlotSet may_be_once = 0;

  std::span<const PackedInstruction> formula() const;
  std::span<const PackedSlot> slots() const;
  std::span<const Choice> choices() const;
  const PackedInput& input(std::size_t slot) const;
  std::string_view input_id(std::size_t slot) const { return input(slot).id.text(); }

  // The slot of an input, or how many slots there are.
  std::size_t slot_of(std::string_view input_id) const;
  constexpr std::size_t field_count() const { return static_cast<std::size_t>(std::popcount(in_rows)); }
};

// Whether the catalogue has a metric of that id.
bool is_metric(std::string_view id);

// Whether the browser's smaller engine has it, too.
bool is_among_first(const Program& program);

// The program of that metric, or nullptr.
const Program* find_program(std::string_view id);

}  // namespace contact_cost
