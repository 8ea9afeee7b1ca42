// Exact fractions of 128-bit integers.
//
//   numerator / denominator      always reduced, denominator > 0
//
// Only values of `npv` outgrow that: they are long, and refer to what their derivation holds. They can be
// copied and, with decimal.h, written; nothing below takes one.
//
// Both parts stay within +-(2^127 - 1). An operation answers `out_of_range` exactly when its reduced
// result does not fit: what happens on the way (a sum over a common denominator, a product before it is
// reduced) is carried out wide enough never to matter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "contact_cost/status.h"

namespace contact_cost {

__extension__ using Integer = __int128;
__extension__ using Magnitude = unsigned __int128;

inline constexpr Integer largest_integer = static_cast<Integer>(~Magnitude{0} >> 1);

constexpr Magnitude magnitude(Integer value) {
  return value < 0 ? -static_cast<Magnitude>(value) : static_cast<Magnitude>(value);
}

struct Rational {
  Integer numerator = 0;
  Integer denominator = 1;

  constexpr bool operator==(const Rational&) const = default;
  constexpr bool is_zero() const { return numerator == 0; }
  constexpr bool is_negative() const { return numerator < 0; }
  constexpr bool is_whole() const { return denominator == 1; }

  // The numerator is then the address of what it refers to.
  constexpr bool is_long() const { return denominator == 0; }
};

bool operator<(const Rational& left, const Rational& right);

// The reduced fraction; `undefined_zero_denominator` when the denominator is 0.
Result<Rational> make_rational(Integer numerator, Integer denominator);

// The sum of all terms, judged by its end alone; 0 for none. Of more terms than these the least common
// denominator must fit, too.
inline constexpr std::size_t maximum_terms = 64;
Result<Rational> sum(std::span<const Rational> terms);
Result<Rational> difference(Rational minuend, Rational subtrahend);
Result<Rational> product(Rational left, Rational right);

// The product of all factors, judged by its end alone; 1 for none.
Result<Rational> product(std::span<const Rational> factors);
Result<Rational> quotient(Rational dividend, Rational divisor);

// part / whole * 100.
Result<Rational> percent(Rational part, Rational whole);

}  // namespace contact_cost
