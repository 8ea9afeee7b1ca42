#include "long_number.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace contact_cost {
namespace {

constexpr int limb_bits = 32;
constexpr std::uint32_t chunk = 1'000'000'000;  // of nine digits, the most that a limb holds
constexpr int chunk_digits = 9;

std::uint32_t low(std::uint64_t value) { return static_cast<std::uint32_t>(value); }

LongNumber zeros(std::size_t limbs) {
  LongNumber value;
  for (std::size_t i = 0; i < limbs; ++i) value.push_back(0);
  return value;
}

void trim(LongNumber& value) {
  while (value.size() > 0 && value.back() == 0) value.pop_back(1);
}

std::uint32_t limb(const LongNumber& value, std::size_t i) { return i < value.size() ? value[i] : 0; }

// Leaves the quotient; the remainder.
std::uint32_t divide_by_limb(LongNumber& value, std::uint32_t divisor) {
  std::uint64_t rest = 0;
  for (std::size_t i = value.size(); i-- > 0;) {
    rest = rest << limb_bits | value[i];
    value[i] = low(rest / divisor);
    rest %= divisor;
  }
  trim(value);
  return low(rest);
}

// One limb longer than the value, by less than a limb's bits.
LongNumber shifted_up(const LongNumber& value, int bits) {
  LongNumber shifted;
  std::uint64_t carry = 0;
  for (const std::uint32_t part : value) {
    carry |= std::uint64_t{part} << bits;
    shifted.push_back(low(carry));
    carry >>= limb_bits;
  }
  shifted.push_back(low(carry));
  return shifted;
}

void shift_down(LongNumber& value, int bits) {
  for (std::size_t i = 0; i < value.size(); ++i)
    value[i] = low((std::uint64_t{limb(value, i + 1)} << limb_bits | value[i]) >> bits);
  trim(value);
}

// Takes `times` the divisor off the limbs of the rest from `place` on; what had to be borrowed.
bool take_off(LongNumber& rest, std::size_t place, const LongNumber& divisor, std::uint64_t times) {
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i <= divisor.size(); ++i) {
    carry += times * limb(divisor, i);
    const bool borrows = rest[place + i] < low(carry);
    rest[place + i] -= low(carry);
    carry = (carry >> limb_bits) + (borrows ? 1 : 0);
  }
  return carry != 0;
}

void put_back(LongNumber& rest, std::size_t place, const LongNumber& divisor) {
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i <= divisor.size(); ++i) {
    carry += std::uint64_t{rest[place + i]} + limb(divisor, i);
    rest[place + i] = low(carry);
    carry >>= limb_bits;
  }
}

// The next limb of the quotient, at most one too large: Knuth, 4.3.1, step D3.
std::uint64_t estimate(const LongNumber& rest, std::size_t place, const LongNumber& divisor) {
  const std::size_t n = divisor.size();
  const std::uint64_t top = std::uint64_t{rest[place + n]} << limb_bits | rest[place + n - 1];
  std::uint64_t times = top / divisor[n - 1], over = top % divisor[n - 1];
  while (over >> limb_bits == 0 &&
         (times >> limb_bits != 0 || times * divisor[n - 2] > (over << limb_bits | rest[place + n - 2]))) {
    --times;
    over += divisor[n - 1];
  }
  return times;
}

}  // namespace

LongNumber long_number(Magnitude value) {
  LongNumber result;
  for (; value != 0; value >>= limb_bits) result.push_back(static_cast<std::uint32_t>(value));
  return result;
}

bool operator<(const LongNumber& left, const LongNumber& right) {
  if (left.size() != right.size()) return left.size() < right.size();
  for (std::size_t i = left.size(); i-- > 0;)
    if (left[i] != right[i]) return left[i] < right[i];
  return false;
}

LongNumber operator+(const LongNumber& left, const LongNumber& right) {
  LongNumber total;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < std::max(left.size(), right.size()) || carry != 0; ++i) {
    carry += std::uint64_t{limb(left, i)} + limb(right, i);
    total.push_back(low(carry));
    carry >>= limb_bits;
  }
  return total;
}

LongNumber operator-(const LongNumber& left, const LongNumber& right) {
  LongNumber rest;
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const std::uint64_t taken = limb(right, i) + borrow;
    rest.push_back(low(left[i] - taken));
    borrow = left[i] < taken ? 1 : 0;
  }
  trim(rest);
  return rest;
}

LongNumber operator*(const LongNumber& left, const LongNumber& right) {
  LongNumber result = zeros(left.size() + right.size());
  for (std::size_t i = 0; i < left.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < right.size(); ++j) {
      carry += std::uint64_t{left[i]} * right[j] + result[i + j];
      result[i + j] = low(carry);
      carry >>= limb_bits;
    }
    result[i + right.size()] = low(carry);
  }
  trim(result);
  return result;
}

LongDivision divide(const LongNumber& dividend, const LongNumber& divisor) {
  if (dividend < divisor) return {{}, dividend};
  if (divisor.size() == 1) {
    LongDivision result{dividend, {}};
    result.remainder = long_number(divide_by_limb(result.quotient, divisor[0]));
    return result;
  }
  const int bits = std::countl_zero(divisor.back());
  LongDivision result{zeros(dividend.size() - divisor.size() + 1), shifted_up(dividend, bits)};
  LongNumber by = shifted_up(divisor, bits);
  trim(by);
  for (std::size_t place = result.quotient.size(); place-- > 0;) {
    std::uint64_t times = estimate(result.remainder, place, by);
    if (take_off(result.remainder, place, by, times)) {
      --times;
      put_back(result.remainder, place, by);
    }
    result.quotient[place] = low(times);
  }
  shift_down(result.remainder, bits);
  trim(result.quotient);
  return result;
}

LongNumber operator/(const LongNumber& dividend, const LongNumber& divisor) {
  return divide(dividend, divisor).quotient;
}

LongNumber greatest_common_divisor(LongNumber left, LongNumber right) {
  while (right.size() != 0) left = std::exchange(right, divide(left, right).remainder);
  return left;
}

std::string digits_of(LongNumber value) {
  std::string backwards;
  do {
    std::uint32_t part = divide_by_limb(value, chunk);
    for (int i = 0; i < chunk_digits && (part != 0 || value.size() != 0); ++i, part /= 10)
      backwards += static_cast<char>('0' + part % 10);
  } while (value.size() != 0);
  if (backwards.empty()) backwards += '0';
  return {backwards.rbegin(), backwards.rend()};
}

LongNumber number_of(std::string_view digits) {
  LongNumber value;
  for (const char digit : digits)
    value = value * long_number(10) + long_number(static_cast<Magnitude>(digit - '0'));
  return value;
}

}  // namespace contact_cost
