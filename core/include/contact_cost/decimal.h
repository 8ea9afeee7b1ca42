// Canonical decimal text: optional '-', digits, optional '.' and digits; 30 digits at most.
//
//   "71600"  "-0.5"  "007"          read
//   ""  "1e5"  "1,5"  ".5"  "5."    malformed_number
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "contact_cost/rational.h"

namespace contact_cost {

inline constexpr std::size_t maximum_decimal_digits = 30;
inline constexpr int maximum_rounding_digits = 12;

// The number, or `malformed_number`.
Result<Rational> read_decimal(std::string_view text);

// "179/25", or the integer alone: "50". Reads back with `read_exact`, which may also refuse with
// `out_of_range` or, for "1/0", with `undefined_zero_denominator`.
std::string exact_text(Rational value);
Result<Rational> read_exact(std::string_view text);

// Exactly `digits` decimals (0 to 12), half away from zero, never "-0".
std::string rounded_text(Rational value, int digits);

// dividend / divisor, both exact texts of whatever length an answer has, rounded like that; empty where there
// is no such number.
std::string rounded_quotient(std::string_view dividend, std::string_view divisor, int digits);

}  // namespace contact_cost
