// Numbers without end, and the plain way to read, round and write them: what the core's are held to.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "contact_cost/rational.h"

namespace contact_cost {

using Whole = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

Whole big(Magnitude value);
Whole big(Integer value);
Fraction over(const Whole& above, const Whole& below);  // below is not 0
Fraction big(const Rational& value);

// Whether 128 bits hold both parts.
bool fits(const Fraction& value);

// "179/25", or "50"
std::string text_of(const Fraction& value);

// Canonical decimal text as decimal.h says it; nothing for any other.
std::optional<Fraction> fraction_of(std::string_view decimal);

// What "179/25" or "50" says, however long; nothing for any other text, and for "1/0".
std::optional<Fraction> quotient_of(std::string_view exact);

std::string rounded(const Fraction& value, int digits);

}  // namespace contact_cost
