#include "big.h"

#include <algorithm>
#include <cstdint>

namespace contact_cost {
namespace {

bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Not by the constructor of a text, which takes a leading zero for octal.
Whole whole_of(std::string_view digits) {
  Whole value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool take_minus(std::string_view& text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  return negative;
}

Fraction with_sign(bool negative, const Fraction& value) { return negative ? Fraction(-value) : value; }

Whole power_of_ten(std::size_t exponent) {
  return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(exponent));
}

}  // namespace

Whole big(Magnitude value) {
  return (Whole(static_cast<std::uint64_t>(value >> 64)) << 64) + static_cast<std::uint64_t>(value);
}

Whole big(Integer value) {
  const Whole size = big(magnitude(value));
  return value < 0 ? Whole(-size) : size;
}

// Boost 1.74 makes no fraction of a denominator below zero.
Fraction over(const Whole& above, const Whole& below) {
  return below < 0 ? Fraction(Whole(-above), Whole(-below)) : Fraction(above, below);
}

Fraction big(const Rational& value) { return over(big(value.numerator), big(value.denominator)); }

bool fits(const Fraction& value) {
  const Whole limit = Whole(1) << 127;
  return abs(numerator(value)) < limit && denominator(value) < limit;
}

std::string text_of(const Fraction& value) {
  const Whole below = denominator(value);
  return numerator(value).str() + (below == 1 ? "" : '/' + below.str());
}

std::optional<Fraction> fraction_of(std::string_view decimal) {
  const bool negative = take_minus(decimal);
  const std::size_t point = decimal.find('.');
  const std::string_view above = decimal.substr(0, point);
  const std::string_view below = point == decimal.npos ? "0" : decimal.substr(point + 1);
  const std::size_t length = above.size() + (point == decimal.npos ? 0 : below.size());
  if (!are_digits(above) || !are_digits(below) || length > 30) return std::nullopt;
  return with_sign(negative, Fraction(whole_of(above)) + over(whole_of(below), power_of_ten(below.size())));
}

std::optional<Fraction> quotient_of(std::string_view exact) {
  const bool negative = take_minus(exact);
  const std::size_t slash = exact.find('/');
  const std::string_view above = exact.substr(0, slash);
  const std::string_view below = slash == exact.npos ? "1" : exact.substr(slash + 1);
  if (!are_digits(above) || !are_digits(below) || whole_of(below) == 0) return std::nullopt;
  return with_sign(negative, over(whole_of(above), whole_of(below)));
}

// Half away from zero: half a unit more, cut off.
std::string rounded(const Fraction& value, int digits) {
  const auto places = static_cast<std::size_t>(digits);
  const Whole above = abs(numerator(value)) * power_of_ten(places), below = denominator(value);
  const Whole units = (2 * above + below) / (2 * below);
  std::string text = units.str();
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  if (places > 0) text.insert(text.size() - places, ".");
  return (value < 0 && units != 0 ? "-" : "") + text;
}

}  // namespace contact_cost
