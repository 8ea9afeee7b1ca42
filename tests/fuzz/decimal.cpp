// Decimal and exact text: what is read, how it is written again, how it is rounded.
// Input: one byte for the digits of rounding, then the text.
#include "contact_cost/decimal.h"

#include "big.h"
#include "demand.h"

namespace contact_cost {
namespace {

void demand_sound(const Rational& value, const Fraction& expected, int digits) {
  demand(big(value.numerator) == numerator(expected), "the numerator of " + text_of(expected));
  demand(big(value.denominator) == denominator(expected), "the denominator of " + text_of(expected));
  const std::string exact = exact_text(value);
  demand(exact == text_of(expected), "the exact text " + text_of(expected));
  const Result<Rational> again = read_exact(exact);
  demand(again && *again == value, "exact text reads back: " + exact);

  const std::string text = rounded_text(value, digits);
  demand(text == rounded(expected, digits), text + " is " + rounded(expected, digits));
  const Result<Rational> nearest = read_decimal(text);
  const bool is_short = text.size() - text.starts_with('-') - (digits > 0) <= maximum_decimal_digits;
  demand(static_cast<bool>(nearest) == is_short, "rounded text is decimal text: " + text);
  if (nearest) demand(rounded_text(*nearest, digits) == text, "rounding twice changes nothing: " + text);
}

void check_decimal(std::string_view text, int digits) {
  const Result<Rational> read = read_decimal(text);
  const std::optional<Fraction> expected = fraction_of(text);
  demand(static_cast<bool>(read) == expected.has_value(), "a decimal, or none");
  if (read)
    demand_sound(*read, *expected, digits);
  else
    demand(read.status() == Status::malformed_number, "its status");
}

// Of a text that is none or has too many digits any refusal will do.
void check_exact(std::string_view text, int digits) {
  const Result<Rational> read = read_exact(text);
  const std::optional<Fraction> expected = quotient_of(text);
  demand(!read || expected, "no number is made of what is none");
  if (read)
    demand_sound(*read, *expected, digits);
  else if (text.size() <= 39)
    demand(!expected || read.status() == Status::out_of_range, "a short number is read");
}

}  // namespace
}  // namespace contact_cost

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace contact_cost;
  if (size == 0) return 0;
  const int digits = data[0] % (maximum_rounding_digits + 1);
  const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  check_decimal(text, digits);
  check_exact(text, digits);
  return 0;
}
