// How a result came about: equations in the order in which they were worked out. Replaying them, each
// step's result standing for its id from then on, gives the result again.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "contact_cost/inplace_vector.h"
#include "contact_cost/rational.h"

namespace contact_cost {

// A named number; in a row it is `contacts.2`.
struct Name {
  std::string_view id;
  std::uint16_t row = 0;  // 0: not in a row

  constexpr bool operator==(const Name&) const = default;
};

struct Operand {
  Name name;
  Rational value;
};

struct Step {
  Name name;
  std::string_view
      operation;  // convert-period, sum, difference, product, quotient, percent, round-up, maximum
  std::uint16_t first_operand = 0;
  std::uint16_t operand_count = 0;
  std::uint16_t first_input = 0;  // of those it rests on, in the order in which faults are reported
  Rational value;
};

struct LongRationals;

// Room for the largest: 61 rows of two fields, each of another period.
struct Derivation {
  Sequence<Step, 192> steps;
  Sequence<Operand, 512> operands;
#ifndef CONTACT_COST_FIRST_METRICS             // 90 bytes (brotli) of the browser's smaller engine
  std::shared_ptr<LongRationals> long_values;  // what long ones refer to; copies share them
#endif

  void clear() {
    steps.pop_back(steps.size());
    operands.pop_back(operands.size());
  }
};

}  // namespace contact_cost
