// The sum of many terms whose common denominator, or whose numerators over it, outgrow `Wide`.
#pragma once

#include <span>

#include "contact_cost/rational.h"

namespace contact_cost {

Result<Rational> long_sum(std::span<const Rational> terms);

}  // namespace contact_cost
