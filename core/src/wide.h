// 256-bit magnitudes: where a sum or a product lives until it is reduced.
#pragma once

#include <cstdint>

#include "magnitude.h"

namespace contact_cost {

struct Wide {
  Magnitude high = 0;
  Magnitude low = 0;

  bool operator==(const Wide&) const = default;
};

constexpr bool operator<(const Wide& left, const Wide& right) {
  return left.high != right.high ? left.high < right.high : left.low < right.low;
}

constexpr Wide add(const Wide& left, const Wide& right) {
  const Magnitude low = left.low + right.low;
  return {left.high + right.high + (low < left.low ? 1 : 0), low};
}

// left >= right
constexpr Wide subtract(const Wide& left, const Wide& right) {
  return {left.high - right.high - (left.low < right.low ? 1 : 0), left.low - right.low};
}

constexpr Wide multiply(Magnitude left, Magnitude right) {
  constexpr int half = 64;
  const auto low_half = [](Magnitude m) { return static_cast<Magnitude>(static_cast<std::uint64_t>(m)); };
  const Magnitude a = left >> half, b = low_half(left);
  const Magnitude c = right >> half, d = low_half(right);
  const Magnitude low = b * d;
  const Magnitude middle = a * d + (low >> half);
  const Magnitude crossed = b * c + low_half(middle);
  return {a * c + (middle >> half) + (crossed >> half), (crossed << half) | low_half(low)};
}

struct WideDivision {
  Wide quotient;
  Magnitude remainder = 0;
};

// divisor is not 0 and has its top bit clear
constexpr WideDivision divide(const Wide& dividend, Magnitude divisor) {
  if (dividend.high == 0) {
    const Division low = divide(dividend.low, divisor);
    return {{0, low.quotient}, low.remainder};
  }
  const Division high = divide(dividend.high, divisor);
  WideDivision result{{high.quotient, 0}, high.remainder};
  for (int bit = 127; bit >= 0; --bit) {
    result.remainder = (result.remainder << 1) | ((dividend.low >> bit) & 1);
    if (result.remainder < divisor) continue;
    result.remainder -= divisor;
    result.quotient.low |= Magnitude{1} << bit;
  }
  return result;
}

}  // namespace contact_cost
