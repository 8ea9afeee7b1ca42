#include "contact_cost/decimal.h"

#include <cstdint>

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
  const auto put = [&begin](auto& rest) {
    *--begin = static_cast<char>('0' + static_cast<int>(rest % 10));
    rest /= 10;
  };
  while (value > UINT64_MAX) put(value);
  auto small = static_cast<std::uint64_t>(value);  // ten times as quick to divide
  do put(small);
  while (small != 0);
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
  const Magnitude denominator = magnitude(value.denominator);
  const Magnitude numerator = magnitude(value.numerator);
  std::string text = digits_of(numerator / denominator);
  const std::size_t whole_digits = text.size();
  Magnitude rest = numerator % denominator;
  for (int i = 0; i < digits; ++i) {
    const WideDivision next = divide(multiply(rest, 10), denominator);
    text += static_cast<char>('0' + static_cast<int>(next.quotient.low));
    rest = next.remainder;
  }
  const bool round_up = rest >= denominator - rest;
  if (round_up) {
    const std::size_t kept = text.find_last_not_of('9') + 1;  // 0 where all are nines
    text.replace(kept, std::string::npos, text.size() - kept, '0');
    if (kept > 0) ++text[kept - 1];
  }
  const bool carried = round_up && text.find_first_not_of('0') == std::string::npos;
  const bool zero = !carried && text.find_first_not_of('0') == std::string::npos;
  if (digits > 0) text.insert(whole_digits, 1, '.');
  if (carried) text.insert(0, 1, '1');
  if (value.is_negative() && !zero) text.insert(0, 1, '-');
  return text;
}

}  // namespace contact_cost
