// What is done to the parts of a fraction before they are one.
#pragma once

#include <cstdint>

#include "contact_cost/rational.h"

namespace contact_cost {

struct Division {
  Magnitude quotient = 0;
  Magnitude remainder = 0;
};

// The divisor is not 0. Of 64 bits it is one instruction, of 128 a loop.
constexpr Division divide(Magnitude dividend, Magnitude divisor) {
  if ((dividend | divisor) > UINT64_MAX) return {dividend / divisor, dividend % divisor};
  const auto left = static_cast<std::uint64_t>(dividend), right = static_cast<std::uint64_t>(divisor);
  return {left / right, left % right};
}

Magnitude greatest_common_divisor(Magnitude left, Magnitude right);

// False when the product does not fit; `value` is then spoilt.
bool multiply_into(Magnitude& value, Magnitude factor);

Rational signed_rational(Magnitude numerator, Magnitude denominator, bool negative);

}  // namespace contact_cost
