// Exact fractions where 128 bits do not suffice: what npv discounts by outgrows them after a few flows. Only
// the metrics with a power in their formula come here, and only when a result does not fit otherwise.
#pragma once

#include <list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "contact_cost/derivation.h"
#include "long_number.h"

namespace contact_cost {

// What a long `Rational` refers to: reduced, in limbs as a LongNumber has them.
struct LongRational {
  std::vector<std::uint32_t> numerator, denominator;
  bool is_negative = false;
};

// All of one derivation. What is in it stays where it is.
struct LongRationals {
  std::list<LongRational> values;
};

// Any operand may be long, and so may the result; the derivation then holds it.
Result<Rational> long_sum_of(std::span<const Operand> terms, Derivation& derivation);
Result<Rational> long_product(std::span<const Operand> factors, Derivation& derivation);
Result<Rational> long_quotient(const Rational& dividend, const Rational& divisor, Derivation& derivation);

// As exact_text and rounded_text write a value that is not long.
std::string long_exact_text(const Rational& value);
std::string long_rounded_text(const Rational& value, int digits);
std::string long_rounded_quotient(std::string_view dividend, std::string_view divisor, int digits);

}  // namespace contact_cost
