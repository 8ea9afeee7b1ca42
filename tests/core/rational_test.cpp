#include "contact_cost/rational.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "support.h"

namespace contact_cost {
namespace {

constexpr Integer largest = 170141183460469231731687303715884105727_i;
constexpr Integer beyond = -largest - 1;  // -2^127, which no Rational holds
constexpr Integer two_to_126 = 85070591730234615865843651857942052864_i;
constexpr Integer three_to_79 = 49269609804781974438694403402127765867_i;

std::string sum_of(const std::vector<Rational>& terms) { return shown(sum(terms)); }

TEST(Rational, LargestIntegerIsTwoToThe127LessOne) {
  static_assert(largest_integer == largest);
  static_assert(magnitude(-largest) == 170141183460469231731687303715884105727_m);
  static_assert(magnitude(beyond) == 170141183460469231731687303715884105728_m);
}

TEST(Rational, KnowsItsKind) {
  static_assert(Rational{} == Rational{0, 1});
  static_assert(Rational{0, 1}.is_zero() && !Rational{0, 1}.is_negative());
  static_assert(Rational{-1, 2}.is_negative() && !Rational{-1, 2}.is_whole());
  static_assert(Rational{3, 1}.is_whole() && !Rational{3, 1}.is_zero());
}

TEST(Rational, IsReducedWithAPositiveDenominator) {
  EXPECT_EQ(*make_rational(6, 4), (Rational{3, 2}));
  EXPECT_EQ(*make_rational(6, -4), (Rational{-3, 2}));
  EXPECT_EQ(*make_rational(-6, -4), (Rational{3, 2}));
  EXPECT_EQ(*make_rational(0, -5), (Rational{0, 1}));
  EXPECT_EQ(*make_rational(12, 4), (Rational{3, 1}));
  EXPECT_EQ(make_rational(5, 0).status(), Status::undefined_zero_denominator);
  EXPECT_EQ(make_rational(0, 0).status(), Status::undefined_zero_denominator);
}

TEST(Rational, PartsStayBelowTwoToThe127) {
  EXPECT_EQ(*make_rational(largest, 1), (Rational{largest, 1}));
  EXPECT_EQ(*make_rational(-largest, largest - 1), (Rational{-largest, largest - 1}));
  EXPECT_EQ(make_rational(beyond, 1).status(), Status::out_of_range);
  EXPECT_EQ(make_rational(1, beyond).status(), Status::out_of_range);
  EXPECT_EQ(*make_rational(beyond, 2), (Rational{-two_to_126, 1}));
  EXPECT_EQ(*make_rational(2, beyond), (Rational{-1, two_to_126}));
  EXPECT_EQ(*make_rational(beyond, beyond), (Rational{1, 1}));
}

TEST(Rational, SumNeverWraps) {
  EXPECT_EQ(sum_of({{largest, 1}, {largest, 1}, {largest, 1}, {largest, 1}, {8, 1}, {4, largest}}),
            "out-of-range");
}

TEST(Rational, SumOfNothingIsZero) { EXPECT_EQ(sum_of({}), "0"); }

TEST(Rational, SumIsReduced) {
  EXPECT_EQ(sum_of({{1, 10}, {1, 5}}), "3/10");
  EXPECT_EQ(sum_of({{1, 6}, {1, 3}, {1, 2}}), "1");
  EXPECT_EQ(sum_of({{1, 6}, {-1, 6}}), "0");
  EXPECT_EQ(sum_of({{1, 4}, {-1, 3}}), "-1/12");
}

TEST(Rational, SumIsJudgedByItsEndAlone) {
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

TEST(Rational, SumOfTwoNeedsNoCommonDenominatorThatFits) {
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

TEST(Rational, SumOfTwoThatCancelIsZero) {
  EXPECT_EQ(sum_of({{largest, largest - 1}, {-largest, largest - 1}}), "0");
  EXPECT_EQ(sum_of({{1, largest}, {-1, largest}}), "0");
  EXPECT_EQ(sum_of({{1, largest}, {1, largest - 1}}), "out-of-range");
  EXPECT_EQ(sum_of({{0, 1}, {largest, largest - 1}}),
            "170141183460469231731687303715884105727/170141183460469231731687303715884105726");
}

TEST(Rational, SumOfTermsThatAreZero) {
  EXPECT_EQ(sum_of({{0, 1}}), "0");
  EXPECT_EQ(sum_of({{0, 1}, {0, 1}}), "0");
  EXPECT_EQ(sum_of({{0, 1}, {-1, 2}, {0, 1}}), "-1/2");
}

TEST(Rational, SumNeedsNoCommonDenominatorThatFits) {
  EXPECT_EQ(sum_of({{1, largest}, {1, 2}, {-1, 2}}), "1/170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{1, 2}, {-1, largest}, {-1, 2}}), "-1/170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{1, largest}, {1, 2}, {-3, 2}}),
            "-170141183460469231731687303715884105726/170141183460469231731687303715884105727");
  EXPECT_EQ(sum_of({{1, largest}, {1, 2}, {1, 2}}), "out-of-range");
  EXPECT_EQ(sum_of({{1, largest}, {1, 3}, {1, 2}}), "out-of-range");
}

// Worked elsewhere. What the denominators share, 2^89 - 1, is left of the sum of any two, but not of all
// three.
TEST(Rational, SumOfTermsThatFitOnlyTogether) {
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

TEST(Rational, SumThatOutgrowsItsDenominatorFitsUpToTheLargest) {
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

// Denominators with hardly a factor in common; the numerators are as large as they can be.
std::vector<Rational> terms_that_cancel(std::size_t count) {
  std::vector<Rational> terms;
  for (Integer denominator = largest; terms.size() + 2 <= count; denominator -= 2) {
    terms.push_back({largest - 1, denominator});
    terms.push_back({1 - largest, denominator});
  }
  return terms;
}

TEST(Rational, SumOfAsManyTermsAsThereMayBe) {
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
  EXPECT_EQ(sum_of(terms_that_cancel(maximum_terms + 2)), "out-of-range");
}

TEST(Rational, Difference) {
  EXPECT_EQ(shown(difference({1, 2}, {1, 3})), "1/6");
  EXPECT_EQ(shown(difference({1, 3}, {1, 2})), "-1/6");
  EXPECT_EQ(shown(difference({7, 3}, {7, 3})), "0");
  EXPECT_EQ(shown(difference({largest, 1}, {largest, 1})), "0");
  EXPECT_EQ(shown(difference({0, 1}, {largest, 1})), "-170141183460469231731687303715884105727");
  EXPECT_EQ(shown(difference({-1, 1}, {largest, 1})), "out-of-range");
  EXPECT_EQ(shown(difference({1, 1}, {-largest, 1})), "out-of-range");
}

TEST(Rational, Product) {
  EXPECT_EQ(shown(product({2, 3}, {3, 4})), "1/2");
  EXPECT_EQ(shown(product({-2, 3}, {3, 1})), "-2");
  EXPECT_EQ(shown(product({-1, 2}, {-1, 2})), "1/4");
  EXPECT_EQ(shown(product({0, 1}, {-largest, 1})), "0");
}

TEST(Rational, ProductOverflowsOnlyWhenItsResultDoes) {
  EXPECT_EQ(shown(product({two_to_126, three_to_79}, {three_to_79, two_to_126 / 2})), "2");
  EXPECT_EQ(shown(product({largest, 1}, {1, largest})), "1");
  EXPECT_EQ(shown(product({two_to_126, 1}, {2, 1})), "out-of-range");
  EXPECT_EQ(shown(product({two_to_126, 1}, {-2, 1})), "out-of-range");
  EXPECT_EQ(shown(product({1, two_to_126}, {1, 2})), "out-of-range");
  EXPECT_EQ(shown(product({largest, 1}, {largest, 1})), "out-of-range");
}

std::string product_of(const std::vector<Rational>& factors) { return shown(product(std::span(factors))); }

TEST(Rational, ProductOfManyIsJudgedByItsEndAlone) {
  EXPECT_EQ(product_of({}), "1");
  EXPECT_EQ(product_of({{-3, 4}}), "-3/4");
  EXPECT_EQ(product_of({{2, 3}, {3, 4}, {-1, 5}}), "-1/10");
  EXPECT_EQ(product_of({{largest, 1}, {largest, 1}, {1, largest}, {1, largest}}), "1");
  EXPECT_EQ(product_of({{largest, 1}, {largest, 1}, {0, 1}}), "0");
  EXPECT_EQ(product_of({{two_to_126, 1}, {2, 1}, {1, 4}}), "42535295865117307932921825928971026432");
  EXPECT_EQ(product_of({{two_to_126, 1}, {2, 1}}), "out-of-range");
  EXPECT_EQ(product_of({{1, two_to_126}, {1, 2}, {3, 1}}), "out-of-range");
  EXPECT_EQ(product_of({{three_to_79, two_to_126}, {two_to_126, three_to_79}, {-largest, 1}}),
            "-170141183460469231731687303715884105727");
  EXPECT_EQ(product_of({{-1, 2}, {-1, 2}, {-1, 2}, {-1, 2}, {-1, 2}, {-1, 2}, {-1, 2}, {-1, 2}}), "1/256");
}

TEST(Rational, Quotient) {
  EXPECT_EQ(shown(quotient({1, 2}, {-3, 4})), "-2/3");
  EXPECT_EQ(shown(quotient({0, 1}, {-5, 1})), "0");
  EXPECT_EQ(shown(quotient({largest, 2}, {largest, 3})), "3/2");
  EXPECT_EQ(shown(quotient({1, 1}, {-largest, 1})), "-1/170141183460469231731687303715884105727");
  EXPECT_EQ(shown(quotient({1, largest}, {largest, 1})), "out-of-range");
  EXPECT_EQ(shown(quotient({5, 1}, {0, 1})), "undefined-zero-denominator");
  EXPECT_EQ(shown(quotient({0, 1}, {0, 1})), "undefined-zero-denominator");
}

TEST(Rational, Percent) {
  EXPECT_EQ(shown(percent({1, 3}, {1, 1})), "100/3");
  EXPECT_EQ(shown(percent({-1, 8}, {5, 2})), "-5");
  EXPECT_EQ(shown(percent({largest, 1}, {100, 1})), "170141183460469231731687303715884105727");
  EXPECT_EQ(shown(percent({largest, 1}, {50, 1})), "out-of-range");
  EXPECT_EQ(shown(percent({two_to_126, 1}, {two_to_126, 1})), "100");
  EXPECT_EQ(shown(percent({0, 1}, {0, 1})), "undefined-zero-denominator");
}

struct Worked {
  Rational left, right;
  const char *sum, *difference, *product, *quotient, *percent;
};

const Worked worked[] = {
    {{-336808575870717, 235978273679},
     {1477781452014768, 859474321},
     "348434837599237467576333315/202817266541010696959",
     "-349013794243344390531049629/202817266541010696959",
     "-26196287700066016925765407824/10674592975842668261",
     "-96492774017820492452719/116241438640430309684563824",
     "-2412319350445512311317975/29060359660107577421140956"},
    {{-254746228079906, 340010305413},
     {-23531381186025613, 907085525},
     "-8001143180466330475046503819/308418426390961446825",
     "8000681027234251212494582519/308418426390961446825",
     "5994530598650489768188326632378/308418426390961446825",
     "231076616039631275960650/8000912103850290843770543169",
     "23107661603963127596065000/8000912103850290843770543169"},
    {{1006947554853449, 95691861030},
     {3620588368447483, 3871552},
     "173232368725065434034735169/185238007977209280",
     "-173228470275245546054552321/185238007977209280",
     "3645742604739031306769717918867/370476015954418560",
     "1949224909943990091424/173230419500155490044643745",
     "38984498198879801828480/34646083900031098008928749"},
};

TEST(Rational, WorkedElsewhere) {
  for (const Worked& example : worked) {
    EXPECT_EQ(sum_of({example.left, example.right}), example.sum);
    EXPECT_EQ(shown(difference(example.left, example.right)), example.difference);
    EXPECT_EQ(shown(product(example.left, example.right)), example.product);
    EXPECT_EQ(shown(quotient(example.left, example.right)), example.quotient);
    EXPECT_EQ(shown(percent(example.left, example.right)), example.percent);
  }
}

TEST(Rational, OrderIsThatOfTheNumberLine) {
  const std::array<Rational, 12> ascending = {{{-largest, 1},
                                               {-two_to_126, 1},
                                               {-1, 2},
                                               {-1, 3},
                                               {-1, largest},
                                               {0, 1},
                                               {1, largest},
                                               {1, largest - 1},
                                               {largest - 2, largest - 1},
                                               {largest - 1, largest},
                                               {1, 1},
                                               {largest, 1}}};
  for (std::size_t i = 0; i < ascending.size(); ++i)
    for (std::size_t j = 0; j < ascending.size(); ++j)
      EXPECT_EQ(ascending[i] < ascending[j], i < j)
          << exact_text(ascending[i]) << ' ' << exact_text(ascending[j]);
}

}  // namespace
}  // namespace contact_cost
