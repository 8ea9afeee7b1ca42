// Fractions of 128 bits, and the 256 bits beneath them, against integers without end: every answer is the
// exact one, and is refused just when it does not fit.
#include <fuzzer/FuzzedDataProvider.h>

#include <array>
#include <utility>
#include <vector>

#include "big.h"
#include "contact_cost/rational.h"
#include "demand.h"
#include "wide.h"

namespace contact_cost {
namespace {

// Numbers of any length, near powers of two and ten, and those that share factors with one before.
class Numbers {
 public:
  explicit Numbers(FuzzedDataProvider& data) : data_(data) {}

  Magnitude next() {
    const Magnitude value = any();
    if (seen_.size() < 16) seen_.push_back(value);
    return value;
  }

  Rational fraction() {
    const Integer above = whole(), below = whole();
    const Result<Rational> made = make_rational(above, below);
    if (below == 0) {
      demand(made.status() == Status::undefined_zero_denominator, "nothing is divided by zero");
      return {};
    }
    return expect(made, over(big(above), big(below)), "make_rational");
  }

  // The value, or 0 where there is none.
  static Rational expect(const Result<Rational>& found, const Fraction& exact, const std::string& what) {
    demand(static_cast<bool>(found) == fits(exact), what + " fits or not: " + text_of(exact));
    if (!found) {
      demand(found.status() == Status::out_of_range, what + ": its status");
      return {};
    }
    demand(big(found->numerator) == numerator(exact) && big(found->denominator) == denominator(exact),
           what + " is " + text_of(exact));
    return *found;
  }

 private:
  Magnitude any() {
    const auto small = data_.ConsumeIntegral<std::uint8_t>();
    switch (data_.ConsumeIntegralInRange(0, 5)) {
      case 0:
        return small;
      case 1:
        return (Magnitude{1} << (small & 127)) - data_.ConsumeIntegralInRange<std::uint8_t>(0, 2);
      case 2: {
        const auto high = data_.ConsumeIntegral<std::uint64_t>(),
                   low = data_.ConsumeIntegral<std::uint64_t>();
        return ((Magnitude{high} << 64) | low) >> (small & 127);
      }
      case 3: {
        Magnitude power = 1;
        for (int i = small % 39; i > 0; --i) power *= 10;
        return power;
      }
      case 4:
        return seen_.empty() ? 1 : seen_[small % seen_.size()];
      default:
        return seen_.empty() ? 1 : seen_[small % seen_.size()] * data_.ConsumeIntegral<std::uint8_t>();
    }
  }

  Integer whole() {
    const Magnitude value = next();
    return static_cast<Integer>(data_.ConsumeBool() ? -value : value);
  }

  FuzzedDataProvider& data_;
  std::vector<Magnitude> seen_;
};

void check_pair(const Rational& left, const Rational& right) {
  const Fraction exact_left = big(left), exact_right = big(right);
  const std::array<Rational, 2> both = {left, right}, crossed = {right, left};
  Numbers::expect(sum(both), exact_left + exact_right, "a sum of two");
  Numbers::expect(sum(crossed), exact_left + exact_right, "the same sum");
  Numbers::expect(difference(left, right), exact_left - exact_right, "a difference");
  Numbers::expect(product(left, right), exact_left * exact_right, "a product of two");
  demand((left < right) == (exact_left < exact_right), "the order of two");
  if (right.is_zero()) {
    demand(quotient(left, right).status() == Status::undefined_zero_denominator, "no quotient by zero");
    demand(percent(left, right).status() == Status::undefined_zero_denominator, "no percentage of zero");
    return;
  }
  Numbers::expect(percent(left, right), exact_left / exact_right * 100, "a percentage");
  const Rational ratio = Numbers::expect(quotient(left, right), exact_left / exact_right, "a quotient");
  if (fits(exact_left / exact_right)) Numbers::expect(product(ratio, right), exact_left, "a / b * b");
}

void check_sum(const std::vector<Rational>& terms) {
  Fraction exact = 0;
  for (const Rational& term : terms) exact += big(term);
  Numbers::expect(sum(terms), exact, "a sum");
}

void check_product(const std::vector<Rational>& factors) {
  Fraction exact = 1;
  for (const Rational& factor : factors) exact *= big(factor);
  Numbers::expect(product(factors), exact, "a product");
}

Whole joined(const Wide& value) { return (big(value.high) << 128) + big(value.low); }

void check_wide(Wide left, Wide right, Magnitude divisor) {
  const Whole exact_left = joined(left), exact_right = joined(right), limit = Whole(1) << 256;
  demand(joined(add(left, right)) == (exact_left + exact_right) % limit, "a wide sum");
  demand((left < right) == (exact_left < exact_right), "the order of two that are wide");
  if (right < left) std::swap(left, right);
  demand(joined(subtract(right, left)) == abs(Whole(exact_left - exact_right)), "a wide difference");
  demand(joined(multiply(left.low, right.high)) == big(left.low) * big(right.high), "a wide product");
  divisor &= magnitude(largest_integer);
  if (divisor == 0) return;
  const WideDivision division = divide(left, divisor);
  demand(joined(division.quotient) == joined(left) / big(divisor), "a wide quotient");
  demand(big(division.remainder) == joined(left) % big(divisor), "a wide remainder");
}

}  // namespace
}  // namespace contact_cost

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace contact_cost;
  FuzzedDataProvider data(bytes, size);
  Numbers numbers(data);
  std::vector<Rational> terms(data.ConsumeIntegralInRange<std::size_t>(0, 8));
  for (Rational& term : terms) term = numbers.fraction();
  check_sum(terms);
  check_product(terms);
  for (std::size_t i = 1; i < terms.size(); ++i) check_pair(terms[i - 1], terms[i]);
  const Wide left = {numbers.next(), numbers.next()}, right = {numbers.next(), numbers.next()};
  check_wide(left, right, numbers.next());
  return 0;
}
