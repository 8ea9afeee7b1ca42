#include "long_rational.h"

#include <cstdint>

#include "contact_cost/decimal.h"
#include "magnitude.h"

namespace contact_cost {
namespace {

struct Fraction {
  LongNumber numerator, denominator;
  bool is_negative = false;
};

LongNumber read_limbs(const std::vector<std::uint32_t>& limbs) {
  LongNumber value;
  for (const std::uint32_t limb : limbs) value.push_back(limb);
  return value;
}

Fraction read(const Rational& value) {
  if (!value.is_long())
    return {long_number(magnitude(value.numerator)), long_number(magnitude(value.denominator)),
            value.is_negative()};
  // NOLINTNEXTLINE(performance-no-int-to-ptr): the address that kept() put there
  const auto& held = *reinterpret_cast<const LongRational*>(static_cast<std::uintptr_t>(value.numerator));
  return {read_limbs(held.numerator), read_limbs(held.denominator), held.is_negative};
}

bool fits(const LongNumber& value) { return !(long_number(magnitude(largest_integer)) < value); }

Magnitude low_bits(const LongNumber& value) {
  Magnitude bits = 0;
  for (std::size_t i = value.size(); i-- > 0;) bits = bits << 32 | value[i];
  return bits;
}

// The address of a copy that the derivation holds.
Rational kept([[maybe_unused]] const LongNumber& above, [[maybe_unused]] const LongNumber& below,
              [[maybe_unused]] bool is_negative, [[maybe_unused]] Derivation& derivation) {
#ifdef CONTACT_COST_FIRST_METRICS
  return {};
#else
  if (!derivation.long_values) derivation.long_values = std::make_shared<LongRationals>();
  auto& values = derivation.long_values->values;
  values.push_back({{above.begin(), above.end()}, {below.begin(), below.end()}, is_negative});
  return {static_cast<Integer>(reinterpret_cast<std::uintptr_t>(&values.back())), 0};
#endif
}

// Short where it can be.
Rational held(const Fraction& value, Derivation& derivation) {
  const LongNumber shared = greatest_common_divisor(value.numerator, value.denominator);
  const LongNumber above = value.numerator / shared, below = value.denominator / shared;
  if (fits(above) && fits(below)) return signed_rational(low_bits(above), low_bits(below), value.is_negative);
  return kept(above, below, value.is_negative, derivation);
}

void add(Fraction& total, const LongNumber& amount, bool is_negative) {
  if (total.is_negative == is_negative) {
    total.numerator = total.numerator + amount;
  } else if (total.numerator < amount) {
    total.numerator = amount - total.numerator;
    total.is_negative = is_negative;
  } else {
    total.numerator = total.numerator - amount;
  }
}

std::string rounded_text_of(const Fraction& value, int digits) {
  Magnitude scale = 1;
  for (int i = 0; i < digits; ++i) scale *= 10;
  const LongNumber two = long_number(2);
  const LongNumber doubled = value.numerator * long_number(2 * scale) + value.denominator;
  std::string text = digits_of(doubled / (value.denominator * two));
  const auto decimals = static_cast<std::size_t>(digits);
  if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
  const bool is_zero = text.find_first_not_of('0') == std::string::npos;
  if (digits > 0) text.insert(text.size() - decimals, 1, '.');
  return value.is_negative && !is_zero ? '-' + text : text;
}

// What `exact_text` wrote.
bool read_text(std::string_view text, Fraction& value) {
  value.is_negative = text.starts_with('-');
  if (value.is_negative) text.remove_prefix(1);
  const std::size_t slash = text.find('/');
  const std::string_view above = text.substr(0, slash),
                         below = slash == text.npos ? "1" : text.substr(slash + 1);
  for (const std::string_view part : {above, below}) {
    const bool has_others = part.find_first_not_of("0123456789") != part.npos;
    if (part.empty() || part.size() > maximum_long_digits || has_others) return false;
  }
  value.numerator = number_of(above);
  value.denominator = number_of(below);
  return value.denominator.size() != 0;
}

}  // namespace

// The common denominator grows by what each term's does not share with it.
Result<Rational> long_sum_of(std::span<const Operand> terms, Derivation& derivation) {
  Fraction total{{}, long_number(1)};
  for (const Operand& operand : terms) {
    const Fraction term = read(operand.value);
    const LongNumber shared = greatest_common_divisor(total.denominator, term.denominator);
    const LongNumber rest = term.denominator / shared;
    total.numerator = total.numerator * rest;
    add(total, term.numerator * (total.denominator / shared), term.is_negative);
    total.denominator = total.denominator * rest;
  }
  return held(total, derivation);
}

Result<Rational> long_product(std::span<const Operand> factors, Derivation& derivation) {
  Fraction product{long_number(1), long_number(1)};
  for (const Operand& operand : factors) {
    const Fraction factor = read(operand.value);
    product.numerator = product.numerator * factor.numerator;
    product.denominator = product.denominator * factor.denominator;
    product.is_negative ^= factor.is_negative;
  }
  return held(product, derivation);
}

Result<Rational> long_quotient(const Rational& dividend, const Rational& divisor, Derivation& derivation) {
  const Fraction above = read(dividend), below = read(divisor);
  if (below.numerator.size() == 0) return Status::undefined_zero_denominator;
  return held({above.numerator * below.denominator, above.denominator * below.numerator,
               above.is_negative != below.is_negative},
              derivation);
}

std::string long_exact_text(const Rational& value) {
  const Fraction fraction = read(value);
  std::string text = fraction.is_negative ? "-" : "";
  text += digits_of(fraction.numerator);
  const std::string below = digits_of(fraction.denominator);
  return below == "1" ? text : text + '/' + below;
}

std::string long_rounded_text(const Rational& value, int digits) {
  return rounded_text_of(read(value), digits);
}

std::string long_rounded_quotient(std::string_view dividend, std::string_view divisor, int digits) {
  Fraction above, below;
  if (!read_text(dividend, above) || !read_text(divisor, below) || below.numerator.size() == 0) return {};
  return rounded_text_of({above.numerator * below.denominator, above.denominator * below.numerator,
                          above.is_negative != below.is_negative},
                         digits);
}

}  // namespace contact_cost
