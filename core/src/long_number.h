// Whole numbers of up to 16,384 bits, not negative: the lowest limb first, the highest not zero.
//
// The longest there are, the numerators of npv's 61 flows of 30 digits at a rate of 30 digits, have 6,510
// bits over a common denominator. A text that is read has at most `maximum_long_digits`; the quotient of two
// of them is what the room is measured by, so that no operation here has to ask whether its result fits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "contact_cost/inplace_vector.h"
#include "contact_cost/rational.h"

namespace contact_cost {

using LongNumber = Sequence<std::uint32_t, 512>;

inline constexpr std::size_t maximum_long_digits = 2400;

LongNumber long_number(Magnitude value);

bool operator<(const LongNumber& left, const LongNumber& right);
LongNumber operator+(const LongNumber& left, const LongNumber& right);
LongNumber operator-(const LongNumber& left, const LongNumber& right);  // left >= right
LongNumber operator*(const LongNumber& left, const LongNumber& right);

struct LongDivision {
  LongNumber quotient, remainder;
};

// The divisor is not 0.
LongDivision divide(const LongNumber& dividend, const LongNumber& divisor);
LongNumber operator/(const LongNumber& dividend, const LongNumber& divisor);
LongNumber greatest_common_divisor(LongNumber left, LongNumber right);

std::string digits_of(LongNumber value);
LongNumber number_of(std::string_view digits);

}  // namespace contact_cost
