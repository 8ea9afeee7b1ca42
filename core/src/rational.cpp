#include "contact_cost/rational.h"

#include <array>
#include <cstdint>

#include "wide.h"

namespace contact_cost {
namespace {

Magnitude greatest_common_divisor(Magnitude left, Magnitude right) {
  while (right > UINT64_MAX || (left > UINT64_MAX && right != 0)) {
    const Magnitude rest = left % right;
    left = right;
    right = rest;
  }
  if (right == 0) return left;
  auto small_left = static_cast<std::uint64_t>(left);
  auto small_right = static_cast<std::uint64_t>(right);
  while (small_right != 0) {
    const std::uint64_t rest = small_left % small_right;
    small_left = small_right;
    small_right = rest;
  }
  return small_left;
}

// False when the product does not fit; `value` is then spoilt.
bool multiply_into(Magnitude& value, Magnitude factor) {
  return !__builtin_mul_overflow(value, factor, &value) && value <= magnitude(largest_integer);
}

Rational signed_rational(Magnitude numerator, Magnitude denominator, bool negative) {
  const auto value = static_cast<Integer>(numerator);
  return {negative ? -value : value, static_cast<Integer>(denominator)};
}

// a * b * c / (d * e), where d and e are not 0. Every common factor is taken out before anything is
// multiplied, so it overflows only when the result itself does.
Result<Rational> reduced_product(Integer a, Integer b, Integer c, Integer d, Integer e) {
  if (a == 0 || b == 0 || c == 0) return Rational{};
  const bool negative = (a < 0) ^ (b < 0) ^ (c < 0) ^ (d < 0) ^ (e < 0);
  std::array<Magnitude, 3> factors = {magnitude(a), magnitude(b), magnitude(c)};
  std::array<Magnitude, 2> divisors = {magnitude(d), magnitude(e)};
  for (Magnitude& factor : factors) {
    for (Magnitude& divisor : divisors) {
      const Magnitude common = greatest_common_divisor(factor, divisor);
      factor /= common;
      divisor /= common;
    }
  }
  Magnitude numerator = 1, denominator = 1;
  for (const Magnitude factor : factors)
    if (!multiply_into(numerator, factor)) return Status::out_of_range;
  for (const Magnitude divisor : divisors)
    if (!multiply_into(denominator, divisor)) return Status::out_of_range;
  return signed_rational(numerator, denominator, negative);
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
  return reduced_product(numerator, 1, 1, denominator, 1);
}

Result<Rational> sum(std::span<const Rational> terms) {
  Magnitude common = 1;
  for (const Rational& term : terms) {
    const Magnitude denominator = magnitude(term.denominator);
    if (!multiply_into(common, denominator / greatest_common_divisor(common, denominator)))
      return Status::out_of_range;
  }
  Wide positive, negative;
  for (const Rational& term : terms) {
    Wide& side = term.is_negative() ? negative : positive;
    const Wide before = side;
    side = add(side, multiply(magnitude(term.numerator), common / magnitude(term.denominator)));
    if (side < before) return Status::out_of_range;
  }
  const bool below_zero = positive < negative;
  const Wide total = below_zero ? subtract(negative, positive) : subtract(positive, negative);
  if (total == Wide{}) return Rational{};
  const Magnitude shared = greatest_common_divisor(common, divide(total, common).remainder);
  const Wide numerator = divide(total, shared).quotient;
  if (numerator.high != 0 || numerator.low > magnitude(largest_integer)) return Status::out_of_range;
  return signed_rational(numerator.low, common / shared, below_zero);
}

Result<Rational> difference(Rational minuend, Rational subtrahend) {
  subtrahend.numerator = -subtrahend.numerator;
  const std::array<Rational, 2> terms = {minuend, subtrahend};
  return sum(terms);
}

Result<Rational> product(Rational left, Rational right) {
  return reduced_product(left.numerator, right.numerator, 1, left.denominator, right.denominator);
}

Result<Rational> quotient(Rational dividend, Rational divisor) {
  if (divisor.is_zero()) return Status::undefined_zero_denominator;
  return reduced_product(dividend.numerator, divisor.denominator, 1, dividend.denominator, divisor.numerator);
}

Result<Rational> percent(Rational part, Rational whole) {
  if (whole.is_zero()) return Status::undefined_zero_denominator;
  return reduced_product(part.numerator, whole.denominator, 100, part.denominator, whole.numerator);
}

}  // namespace contact_cost
