// What is done to the parts of a fraction before they are one.
#pragma once

#include "contact_cost/rational.h"

namespace contact_cost {

Magnitude greatest_common_divisor(Magnitude left, Magnitude right);

// False when the product does not fit; `value` is then spoilt.
bool multiply_into(Magnitude& value, Magnitude factor);

Rational signed_rational(Magnitude numerator, Magnitude denominator, bool negative);

}  // namespace contact_cost
