#include "contact_cost/decimal.h"

#include <cstdint>

#include "has_all_metrics.h"
#include "long_rational.h"
#include "magnitude.h"
#include "wide.h"

namespace contact_cost {
namespace {

constexpr std::size_t most_digits = 39;  // of 128 bits

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(Magnitude value) {
  char buffer[most_digits];
  char* const end = buffer + sizeof buffer;
  char* begin = end;
  do {
    const Division tenth = divide(value, 10);
    *--begin = static_cast<char>('0' + static_cast<int>(tenth.remainder));
    value = tenth.quotient;
  } while (value != 0);
  return {begin, end};
}

}  // namespace

Result<Rational> read_decimal(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  Integer numerator = 0, denominator = 1;
  std::size_t digits = 0, digits_before_point = 0;
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point && digits > 0) {
      point = true;
      digits_before_point = digits;
      continue;
    }
    if (!is_digit(c) || ++digits > maximum_decimal_digits) return Status::malformed_number;
    numerator = numerator * 10 + (c - '0');
    if (point) denominator *= 10;
  }
  if (digits == digits_before_point) return Status::malformed_number;
  return make_rational(negative ? -numerator : numerator, denominator);
}

std::string exact_text(Rational value) {
  if (has_all_metrics && value.is_long()) return long_exact_text(value);
  std::string text = value.is_negative() ? "-" : "";
  text += digits_of(magnitude(value.numerator));
  if (!value.is_whole()) text += '/' + digits_of(magnitude(value.denominator));
  return text;
}

Result<Rational> read_exact(std::string_view text) {
  Magnitude parts[] = {0, 0};
  std::size_t part = 0, digits = 0;
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  for (const char c : text) {
    if (c == '/' && part == 0 && digits > 0) {
      part = 1;
      digits = 0;
      continue;
    }
    if (!is_digit(c) || ++digits > most_digits) return Status::malformed_number;
    if (!multiply_into(parts[part], 10)) return Status::out_of_range;
    parts[part] += static_cast<Magnitude>(c - '0');
    if (parts[part] > magnitude(largest_integer)) return Status::out_of_range;
  }
  if (digits == 0) return Status::malformed_number;
  const auto numerator = static_cast<Integer>(parts[0]);
  return make_rational(negative ? -numerator : numerator, part == 0 ? 1 : static_cast<Integer>(parts[1]));
}

std::string rounded_text(Rational value, int digits) {
  if (has_all_metrics && value.is_long()) return long_rounded_text(value, digits);
  std::uint64_t scale = 1;  // at most 10^12
  for (int i = 0; i < digits; ++i) scale *= 10;
  const Magnitude denominator = magnitude(value.denominator);
  const Magnitude numerator = magnitude(value.numerator);
  auto [whole, rest] = divide(numerator, denominator);
  const WideDivision scaled = divide(multiply(rest, scale), denominator);
  Magnitude fraction = scaled.quotient.low;
  if (scaled.remainder >= denominator - scaled.remainder) ++fraction;
  if (fraction == scale) ++whole;  // and all the digits after the point are zeros
  std::string text = digits_of(whole);
  if (digits > 0) {
    text += digits_of(scale + fraction);  // whose first digit, 1 or 2, keeps the zeros after the point
    text[text.size() - static_cast<std::size_t>(digits) - 1] = '.';
  }
  if (value.is_negative() && (whole != 0 || fraction != 0)) text.insert(0, 1, '-');
  return text;
}

std::string rounded_quotient(std::string_view dividend, std::string_view divisor, int digits) {
  if (digits < 0 || digits > maximum_rounding_digits) return {};
  const Result<Rational> above = read_exact(dividend), below = read_exact(divisor);
  const bool are_short = above && below;
  if (!are_short) return has_all_metrics ? long_rounded_quotient(dividend, divisor, digits) : std::string();
  const Result<Rational> value = quotient(*above, *below);
  return value ? rounded_text(*value, digits) : std::string();
}

}  // namespace contact_cost
