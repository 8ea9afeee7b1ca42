#include "contact_cost/rational.h"

#include <cstdint>

#include "contact_cost/inplace_vector.h"
#include "long_sum.h"
#include "magnitude.h"
#include "wide.h"

namespace contact_cost {

Magnitude greatest_common_divisor(Magnitude left, Magnitude right) {
  while (right != 0) {
    const Magnitude rest = divide(left, right).remainder;
    left = right;
    right = rest;
  }
  return left;
}

bool multiply_into(Magnitude& value, Magnitude factor) {
  return !__builtin_mul_overflow(value, factor, &value) && value <= magnitude(largest_integer);
}

Rational signed_rational(Magnitude numerator, Magnitude denominator, bool negative) {
  const auto value = static_cast<Integer>(numerator);
  return {negative ? -value : value, static_cast<Integer>(denominator)};
}

namespace {

using Factors = Sequence<Integer, 8>;
using Magnitudes = Sequence<Magnitude, 8>;

// The magnitude of each: that of -2^127 is no Integer.
void take(const Factors& values, Magnitudes& side, bool& negative) {
  for (const Integer value : values) {
    negative ^= value < 0;
    side.push_back(magnitude(value));
  }
}

// The product of the factors over that of the divisors, none of which is 0.
Result<Rational> reduced_product(const Factors& factors, const Factors& divisors) {
  bool negative = false;
  Magnitudes above, below;
  take(factors, above, negative);
  take(divisors, below, negative);
  for (Magnitude& factor : above) {
    if (factor == 0) return Rational{};
    for (Magnitude& divisor : below) {
      if (divisor == 1) continue;
      const Magnitude common = greatest_common_divisor(factor, divisor);
      if (common == 1) continue;
      factor = divide(factor, common).quotient;
      divisor = divide(divisor, common).quotient;
    }
  }
  Magnitude numerator = 1, denominator = 1;
  for (const Magnitude factor : above)
    if (!multiply_into(numerator, factor)) return Status::out_of_range;
  for (const Magnitude divisor : below)
    if (!multiply_into(denominator, divisor)) return Status::out_of_range;
  return signed_rational(numerator, denominator, negative);
}

// A numerator over a denominator of `common` * `rest`; only `common` can share a factor with it.
Result<Rational> reduced(Wide numerator, Magnitude common, Magnitude rest, bool negative) {
  const Magnitude shared = greatest_common_divisor(common, divide(numerator, common).remainder);
  const Wide left = divide(numerator, shared).quotient;
  Magnitude denominator = divide(common, shared).quotient;
  if (left.high != 0 || left.low > magnitude(largest_integer) || !multiply_into(denominator, rest))
    return Status::out_of_range;
  return signed_rational(left.low, denominator, negative);
}

// Numerators over one denominator, those below zero apart.
struct Totals {
  Wide positive, negative;

  bool add(const Rational& term, Magnitude factor) {
    Wide& side = term.is_negative() ? negative : positive;
    const Wide before = side;
    side = contact_cost::add(side, multiply(magnitude(term.numerator), factor));
    return !(side < before);
  }
  bool below_zero() const { return positive < negative; }
  Wide difference() const {
    return below_zero() ? subtract(negative, positive) : subtract(positive, negative);
  }
};

// Knuth, 4.5.1: what two terms share in their denominators is all that their sum can be reduced by.
Result<Rational> sum_of_two(const Rational& left, const Rational& right) {
  const Magnitude left_below = magnitude(left.denominator), right_below = magnitude(right.denominator);
  const Magnitude shared = greatest_common_divisor(left_below, right_below);
  const Magnitude left_rest = divide(left_below, shared).quotient;
  const Magnitude right_rest = divide(right_below, shared).quotient;
  Totals totals;
  totals.add(left, right_rest);
  totals.add(right, left_rest);
  Magnitude rest = left_rest;
  if (!multiply_into(rest, right_rest)) return Status::out_of_range;
  return reduced(totals.difference(), shared, rest, totals.below_zero());
}

}  // namespace

bool operator<(const Rational& left, const Rational& right) {
  if (left.is_negative() != right.is_negative()) return left.is_negative();
  const Wide left_crossed = multiply(magnitude(left.numerator), magnitude(right.denominator));
  const Wide right_crossed = multiply(magnitude(right.numerator), magnitude(left.denominator));
  return left.is_negative() ? right_crossed < left_crossed : left_crossed < right_crossed;
}

Result<Rational> make_rational(Integer numerator, Integer denominator) {
  if (denominator == 0) return Status::undefined_zero_denominator;
  const Magnitude shared = greatest_common_divisor(magnitude(numerator), magnitude(denominator));
  const Magnitude above = divide(magnitude(numerator), shared).quotient;
  const Magnitude below = divide(magnitude(denominator), shared).quotient;
  if (above > magnitude(largest_integer) || below > magnitude(largest_integer)) return Status::out_of_range;
  return signed_rational(above, below, (numerator < 0) != (denominator < 0));
}

Result<Rational> sum(std::span<const Rational> terms) {
  if (terms.size() == 2) return sum_of_two(terms[0], terms[1]);
  Magnitude common = 1;
  for (const Rational& term : terms) {
    const Magnitude denominator = magnitude(term.denominator);
    const Magnitude shared = greatest_common_divisor(common, denominator);
    if (!multiply_into(common, divide(denominator, shared).quotient)) return long_sum(terms);
  }
  Totals totals;
  for (const Rational& term : terms)
    if (!totals.add(term, divide(common, magnitude(term.denominator)).quotient)) return long_sum(terms);
  return reduced(totals.difference(), common, 1, totals.below_zero());
}

Result<Rational> difference(Rational minuend, Rational subtrahend) {
  subtrahend.numerator = -subtrahend.numerator;
  const Rational terms[] = {minuend, subtrahend};
  return sum(terms);
}

Result<Rational> product(Rational left, Rational right) {
  return reduced_product({left.numerator, right.numerator}, {left.denominator, right.denominator});
}

Result<Rational> product(std::span<const Rational> factors) {
  Factors numerators, denominators;
  for (const Rational& factor : factors) {
    numerators.push_back(factor.numerator);
    denominators.push_back(factor.denominator);
  }
  return reduced_product(numerators, denominators);
}

Result<Rational> quotient(Rational dividend, Rational divisor) {
  if (divisor.is_zero()) return Status::undefined_zero_denominator;
  return reduced_product({dividend.numerator, divisor.denominator},
                         {dividend.denominator, divisor.numerator});
}

Result<Rational> percent(Rational part, Rational whole) {
  if (whole.is_zero()) return Status::undefined_zero_denominator;
  return reduced_product({part.numerator, whole.denominator, 100}, {part.denominator, whole.numerator});
}

}  // namespace contact_cost
