#include "long_sum.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "contact_cost/inplace_vector.h"
#include "has_all_metrics.h"
#include "magnitude.h"

namespace contact_cost {
namespace {

constexpr int limb_bits = 32;
constexpr std::size_t limbs_of_magnitude = 4;

// A number with room for the common denominator of all terms and one numerator more, which leave the last
// limb to the sign: the lowest limb first, in two's complement where it is below zero.
using Limbs = std::array<std::uint32_t, limbs_of_magnitude*(maximum_terms + 2)>;

constexpr std::uint32_t limb_of(Magnitude value, std::size_t i) {
  return i < limbs_of_magnitude ? static_cast<std::uint32_t>(value >> (limb_bits * static_cast<int>(i))) : 0;
}

void set(Limbs& value, Magnitude to) {
  for (std::size_t i = 0; i < value.size(); ++i) value[i] = limb_of(to, i);
}

Magnitude lowest(const Limbs& value) {
  Magnitude low = 0;
  for (std::size_t i = limbs_of_magnitude; i-- > 0;) low = low << limb_bits | value[i];
  return low;
}

void add(Limbs& value, const Limbs& other) {
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    carry += std::uint64_t{value[i]} + other[i];
    value[i] = static_cast<std::uint32_t>(carry);
    carry >>= limb_bits;
  }
}

void negate(Limbs& value) {
  std::uint64_t carry = 1;
  for (std::uint32_t& limb : value) {
    carry += static_cast<std::uint32_t>(~limb);
    limb = static_cast<std::uint32_t>(carry);
    carry >>= limb_bits;
  }
}

// From the top, where no limb is needed any more.
void multiply(Limbs& value, Magnitude factor) {
  for (std::size_t i = value.size(); i-- > 0;) {
    const std::uint64_t limb = value[i];
    value[i] = 0;
    std::uint64_t carry = 0;
    for (std::size_t j = i; j < value.size() && (carry != 0 || j - i < limbs_of_magnitude); ++j) {
      carry += limb * limb_of(factor, j - i) + value[j];
      value[j] = static_cast<std::uint32_t>(carry);
      carry >>= limb_bits;
    }
  }
}

// Leaves the quotient; the remainder. The divisor has its top bit clear.
Magnitude divide(Limbs& value, Magnitude divisor) {
  Magnitude remainder = 0;
  for (std::size_t i = value.size(); i-- > 0;) {
    std::uint32_t quotient = 0;
    for (int bit = limb_bits - 1; bit >= 0; --bit) {
      remainder = remainder << 1 | (value[i] >> bit & 1);
      if (remainder < divisor) continue;
      remainder -= divisor;
      quotient |= std::uint32_t{1} << bit;
    }
    value[i] = quotient;
  }
  return remainder;
}

bool fits(const Limbs& value) {
  for (std::size_t i = limbs_of_magnitude; i < value.size(); ++i)
    if (value[i] != 0) return false;
  return lowest(value) <= magnitude(largest_integer);
}

}  // namespace

// The least common denominator is kept as its factors, one from each term: what the term's own denominator
// does not share with those before it.
Result<Rational> long_sum(std::span<const Rational> terms) {
  // The first metrics add what was typed: under any period the common denominator of decimals fits.
  if constexpr (!has_all_metrics) return Status::out_of_range;
  if (terms.size() > maximum_terms) return Status::out_of_range;
  Limbs total{}, scratch;
  InplaceVector<Magnitude, maximum_terms> factors;
  for (const Rational& term : terms) {
    Magnitude rest = magnitude(term.denominator);
    set(scratch, magnitude(term.numerator));
    for (const Magnitude factor : factors) {
      const Magnitude shared = greatest_common_divisor(factor, rest);
      rest /= shared;
      multiply(scratch, factor / shared);
    }
    if (term.is_negative()) negate(scratch);
    multiply(total, rest);
    add(total, scratch);
    factors.push_back(rest);
  }
  const bool negative = total.back() != 0;
  if (negative) negate(total);
  Magnitude denominator = 1;
  for (const Magnitude factor : factors) {
    scratch = total;
    const Magnitude shared = greatest_common_divisor(factor, divide(scratch, factor));
    divide(total, shared);
    if (!multiply_into(denominator, factor / shared)) return Status::out_of_range;
  }
  if (!fits(total)) return Status::out_of_range;
  return signed_rational(lowest(total), denominator, negative);
}

}  // namespace contact_cost
