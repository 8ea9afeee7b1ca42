#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "contact_cost/rational.h"
#include "support.h"

namespace contact_cost {
namespace {

constexpr Integer largest = 170141183460469231731687303715884105727_i;
constexpr Integer two_to_126 = 85070591730234615865843651857942052864_i;

std::string sum_of(const std::vector<Rational>& terms) { return shown(sum(terms)); }

TEST(Sum, NeverWraps) {
  EXPECT_EQ(sum_of({{largest, 1}, {largest, 1}, {largest, 1}, {largest, 1}, {8, 1}, {4, largest}}),
            "out-of-range");
}

TEST(Sum, OfNothingIsZero) { EXPECT_EQ(sum_of({}), "0"); }

TEST(Sum, IsReduced) {
  EXPECT_EQ(sum_of({{1, 10}, {1, 5}}), "3/10");
  EXPECT_EQ(sum_of({{1, 6}, {1, 3}, {1, 2}}), "1");
  EXPECT_EQ(sum_of({{1, 6}, {-1, 6}}), "0");
  EXPECT_EQ(sum_of({{1, 4}, {-1, 3}}), "-1/12");
}

TEST(Sum, IsJudgedByItsEndAlone) {
  EXPECT_EQ(sum_of({{largest, 1}}), "170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{largest, 1}, {1, 1}}), "out-of-range");
  EXPECT_EQ(sum_of({{-largest, 1}, {-1, 1}}), "out-of-range");
  EXPECT_EQ(sum_of({{largest, 1}, {1, 1}, {-1, 1}}), "170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{-1, 1}, {-largest, 1}, {1, 1}}), "-170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{largest, 1}, {largest, 1}, {-largest, 1}, {-largest, 1}}), "0");
  EXPECT_EQ(sum_of({{largest, 2}, {1, 2}}), "85070591730234615865843651857942052864");
  EXPECT_EQ(sum_of({{largest, 1}, {1, 2}}), "out-of-range");
  EXPECT_EQ(sum_of({{1, largest}, {2, largest}}), "3/170141183460469231731687303715884105727");
}

struct Shared {
  Rational left, right;
  const char* sum;
};

// Worked elsewhere. The least common denominator of each pair has up to 136 bits; the sum is reduced by
// about 60 of them, by what the two denominators share and by nothing else.
const Shared shared[] = {
    {{4323995425752063307_i, 1620748464482566766943780058389972080_i},
     {3544409_i, 19858618180614327045168_i},
     "732949/4046087604164910685485"},
    {{1872442820264447384_i, 3116116739492567725477512670817204415_i},
     {4128133_i, 19985722530971057779170_i},
     "880771/4251748827929322374158"},
    {{14991941247557452876_i, 4538574272428577850169267202115618021_i},
     {4221137_i, 59522982141413860660435_i},
     "1041337/14030539204007096991135"},
};

TEST(Sum, OfTwoNeedsNoCommonDenominatorThatFits) {
  for (const Shared& example : shared) {
    const Rational minus_left = {-example.left.numerator, example.left.denominator};
    const Rational minus_right = {-example.right.numerator, example.right.denominator};
    EXPECT_EQ(sum_of({example.left, example.right}), example.sum);
    EXPECT_EQ(sum_of({example.right, example.left}), example.sum);
    EXPECT_EQ(sum_of({minus_left, minus_right}), std::string("-") + example.sum);
    EXPECT_EQ(shown(difference(example.left, minus_right)), example.sum);
    EXPECT_EQ(shown(difference(example.left, example.right)), "out-of-range");
    EXPECT_EQ(sum_of({example.left, {0, 1}, example.right}), example.sum);
    EXPECT_EQ(sum_of({minus_left, {0, 1}, minus_right}), std::string("-") + example.sum);
  }
}

TEST(Sum, OfTwoThatCancelIsZero) {
  EXPECT_EQ(sum_of({{largest, largest - 1}, {-largest, largest - 1}}), "0");
  EXPECT_EQ(sum_of({{1, largest}, {-1, largest}}), "0");
  EXPECT_EQ(sum_of({{1, largest}, {1, largest - 1}}), "out-of-range");
  EXPECT_EQ(sum_of({{0, 1}, {largest, largest - 1}}),
            "170141183460469231731687303715884105727/170141183460469231731687303715884105726");
}

TEST(Sum, OfTermsThatAreZero) {
  EXPECT_EQ(sum_of({{0, 1}}), "0");
  EXPECT_EQ(sum_of({{0, 1}, {0, 1}}), "0");
  EXPECT_EQ(sum_of({{0, 1}, {-1, 2}, {0, 1}}), "-1/2");
}

TEST(Sum, NeedsNoCommonDenominatorThatFits) {
  EXPECT_EQ(sum_of({{1, largest}, {1, 2}, {-1, 2}}), "1/170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{1, 2}, {-1, largest}, {-1, 2}}), "-1/170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{1, largest}, {1, 2}, {-3, 2}}),
            "-170141183460469231731687303715884105726/170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{1, largest}, {1, 2}, {1, 2}}), "out-of-range");
  EXPECT_EQ(sum_of({{1, largest}, {1, 3}, {1, 2}}), "out-of-range");
}

// Worked elsewhere. What the denominators share, 2^89 - 1, is left of the sum of any two, but not of all
// three.
TEST(Sum, OfTermsThatFitOnlyTogether) {
  std::vector<Rational> terms = {{98765432109876543_i, 1329228002593586088973398570078044149_i},
                                 {12345678901234567_i, 1329227995165945853261116920683298817_i},
                                 {-218073558125097888650346411_i, 1329227984024485499692694446591180819_i}};
  const auto before = [](const Rational& left, const Rational& right) {
    return left.numerator < right.numerator;
  };
  std::sort(terms.begin(), terms.end(), before);
  int orders = 0;
  do {
    EXPECT_EQ(sum_of(terms), "-1624774627607099087/9903520272777867601702289617");
    EXPECT_EQ(sum_of({terms[0], terms[1]}), "out-of-range");
    EXPECT_EQ(sum_of({terms[0], terms[1], {0, 1}}), "out-of-range");
    ++orders;
  } while (std::next_permutation(terms.begin(), terms.end(), before));
  EXPECT_EQ(orders, 6);
}

TEST(Sum, ThatOutgrowsItsDenominatorFitsUpToTheLargest) {
  constexpr Integer one = 1329227995165945853261116920683298817_i,
                    other = 1329228002593586088973398570078044149_i;
  const std::string limit = "170141183460469231731687303715884105727";
  EXPECT_EQ(sum_of({{largest, 1}, {1, one}, {-1, one}, {1, other}, {-1, other}}), limit);
  EXPECT_EQ(sum_of({{-1, one}, {-1, other}, {-largest, 1}, {1, other}, {1, one}}), '-' + limit);
  EXPECT_EQ(sum_of({{largest, 1}, {1, one}, {-1, one}, {1, other}, {-1, other}, {1, 1}}), "out-of-range");
  EXPECT_EQ(sum_of({{-largest, 1}, {1, one}, {-1, one}, {1, other}, {-1, other}, {-1, 1}}), "out-of-range");
  EXPECT_EQ(sum_of({{largest, 1}, {largest, 1}, {1, one}, {-1, one}, {1, other}, {-1, other}}),
            "out-of-range");
}

// What is negated ends in limbs of zeros.
TEST(Sum, OfTermsThatAreMultiplesOfPowersOfTwo) {
  constexpr Integer one = 1329227995165945853261116920683298817_i,
                    other = 1329228002593586088973398570078044149_i;
  EXPECT_EQ(sum_of({{-two_to_126, one}, {1, other}, {two_to_126, one}, {-1, other}}), "0");
  EXPECT_EQ(sum_of({{-two_to_126, 1}, {1, one}, {-1, one}, {1, other}, {-1, other}}),
            "-85070591730234615865843651857942052864");
}

// Denominators with hardly a factor in common; the numerators are as large as they can be.
std::vector<Rational> terms_that_cancel(std::size_t count) {
  std::vector<Rational> terms;
  for (Integer denominator = largest; terms.size() + 2 <= count; denominator -= 2) {
    terms.push_back({largest - 1, denominator});
    terms.push_back({1 - largest, denominator});
  }
  return terms;
}

TEST(Sum, OfAsManyTermsAsThereMayBe) {
  std::vector<Rational> terms = terms_that_cancel(maximum_terms);
  EXPECT_EQ(terms.size(), 64u);
  EXPECT_EQ(sum_of(terms), "0");
  std::reverse(terms.begin(), terms.end());
  EXPECT_EQ(sum_of(terms), "0");
  terms[20].numerator = -terms[20].numerator;
  EXPECT_EQ(sum_of(terms), "out-of-range");
  terms[20].numerator = -terms[20].numerator;
  terms[0].numerator += 1;
  EXPECT_EQ(sum_of(terms), "1/170141183460469231731687303715884105665");
  terms = terms_that_cancel(maximum_terms);
  terms.push_back({0, 1});
  EXPECT_EQ(sum_of(terms), "out-of-range");
}

}  // namespace
}  // namespace contact_cost
