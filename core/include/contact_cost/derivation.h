// How a result came about: equations in the order in which they were worked out. Replaying them, each
// step's result standing for its id from then on, gives the result again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "contact_cost/inplace_vector.h"
#include "contact_cost/rational.h"

namespace contact_cost {

struct Operand {
  std::string_view id;
  Rational value;
};

struct Step {
  std::string_view id;
  std::string_view operation;  // convert-period, sum, difference, product, quotient, percent
  std::uint8_t first_operand = 0;
  std::uint8_t operand_count = 0;
  Rational value;
};

struct Derivation {
  InplaceVector<Step, 32> steps;        // a conversion for each of 24 inputs, and what the formula does
  InplaceVector<Operand, 96> operands;  // two for each conversion, and each value once more
};

}  // namespace contact_cost
