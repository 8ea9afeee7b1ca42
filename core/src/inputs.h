// The first half of an evaluation: what was said of each input becomes a value in the request's period,
// or the first fault in the metric's input order.
#pragma once

#include <optional>
#include <string_view>

#include "contact_cost/derivation.h"
#include "contact_cost/evaluate.h"
#include "contact_cost/program.h"

namespace contact_cost {

struct Given {
  const InputText* text = nullptr;  // nullptr: not given
  Rational value;                   // in the request's period, percentages as shares
  bool is_once = false;
};

struct Fault {
  Status status = Status::ok;
  std::optional<Name> input = {};
};

struct Inputs {
  Sequence<Given, maximum_inputs> given;  // by slot
  SlotSet is_given = 0;
  std::size_t rows = 0;
  Sequence<Given, maximum_rows * 3> cells;  // row by row
  Period period = Period::month;
  unsigned volume_periods = 0;  // those that counts and times were given for, a bit for each Period ...
  unsigned money_periods = 0;   // ... and amounts of money
  bool fractional_count = false;
  bool high_occupancy = false;

  explicit Inputs(const Program& program) {
    for (std::size_t slot = 0; slot < program.slots().size(); ++slot) given.push_back({});
  }
};

// Fills `inputs` and adds a step to `derivation` for each value that had to be converted.
Fault read_inputs(const Program& program, const Request& request, Inputs& inputs, Derivation& derivation);

// Where a field of a row stands among the cells, and what that cell is called.
constexpr std::size_t cell_of(const Program& program, std::size_t slot, std::size_t row) {
  return (row - 1) * program.field_count() + slot - first_of(program.in_rows);
}

inline Name name_of_cell(const Program& program, std::size_t cell) {
  const std::size_t fields = program.field_count();
  return {program.input_id(first_of(program.in_rows) + cell % fields),
          static_cast<std::uint16_t>(cell / fields + 1)};
}

// Where faults of a number are reported: inputs by slot, those in rows row by row.
inline constexpr std::size_t room_of_slot = 256;  // for the cells of a list: 61 rows of 3 fields

constexpr std::uint16_t place_of(const Program& program, std::size_t slot, std::size_t row) {
  const std::size_t place =
      row == 0 ? slot * room_of_slot : first_of(program.in_rows) * room_of_slot + cell_of(program, slot, row);
  return static_cast<std::uint16_t>(place);
}

inline Name name_of(const Program& program, std::uint16_t place) {
  const std::size_t slot = place / room_of_slot;
  const bool in_row = (program.in_rows & only(slot)) != 0;
  return in_row ? name_of_cell(program, place % room_of_slot) : Name{program.input_id(slot)};
}

}  // namespace contact_cost
