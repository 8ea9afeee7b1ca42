#include "contact_cost/rational.h"

#include <gtest/gtest.h>

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
    EXPECT_EQ(shown(sum(std::vector{example.left, example.right})), example.sum);
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
