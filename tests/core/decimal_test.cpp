#include "contact_cost/decimal.h"

#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

constexpr Integer largest = 170141183460469231731687303715884105727_i;

struct Text {
  std::string_view text;
  std::string_view expected;
};

TEST(Decimal, ReadsCanonicalText) {
  constexpr Text texts[] = {
      {"0", "0"},
      {"71600", "71600"},
      {"-0.5", "-1/2"},
      {"007", "7"},
      {"-0", "0"},
      {"-0.00", "0"},
      {"1.10", "11/10"},
      {"0.125", "1/8"},
      {"-12.34", "-617/50"},
      {"000.500", "1/2"},
      {"0.000000000001", "1/1000000000000"},
      {"999999999999999999999999999999", "999999999999999999999999999999"},
      {"-999999999999999999999999999999", "-999999999999999999999999999999"},
      {"0.00000000000000000000000000001", "1/100000000000000000000000000000"},
      {"9.99999999999999999999999999999", "999999999999999999999999999999/100000000000000000000000000000"},
      {"000000000000000000000000000001", "1"},
  };
  for (const Text& text : texts) EXPECT_EQ(shown(read_decimal(text.text)), text.expected) << text.text;
}

TEST(Decimal, RefusesEverythingElse) {
  for (const std::string_view text :
       {"",   "-",     ".",     "-.",   ".5",  "5.",  "-.5", "-5.",  "+1",  "--1",
        "1-", "1.2.3", "1..2",  "1.-2", "1,5", "1e5", "1E5", "0x10", "1/2", " 1",
        "1 ", "1 000", "1_000", "\t1",  "1\n", "NaN", "inf", "?"})
    EXPECT_EQ(read_decimal(text).status(), Status::malformed_number) << text;
  EXPECT_EQ(read_decimal(std::string_view("1\0", 2)).status(), Status::malformed_number);
}

// Arabic and full-width ones, a minus sign, a no-break space.
TEST(Decimal, RefusesForeignDigitsAndSigns) {
  for (const std::string_view text : {"\xD9\xA1", "\xEF\xBC\x91", "\xE2\x88\x92\x31", "1\xC2\xA0\x30"})
    EXPECT_EQ(read_decimal(text).status(), Status::malformed_number) << text;
}

TEST(Decimal, HasThirtyDigitsAtMostZerosIncluded) {
  EXPECT_EQ(read_decimal("1000000000000000000000000000000").status(), Status::malformed_number);
  EXPECT_EQ(read_decimal("0000000000000000000000000000001").status(), Status::malformed_number);
  EXPECT_EQ(read_decimal("1.000000000000000000000000000000").status(), Status::malformed_number);
  EXPECT_EQ(read_decimal("-0.000000000000000000000000000001").status(), Status::malformed_number);
}

TEST(Decimal, ExactTextIsTheFractionOrTheIntegerAlone) {
  EXPECT_EQ(exact_text({}), "0");
  EXPECT_EQ(exact_text({179, 25}), "179/25");
  EXPECT_EQ(exact_text({-179, 25}), "-179/25");
  EXPECT_EQ(exact_text({50, 1}), "50");
  EXPECT_EQ(exact_text({-50, 1}), "-50");
  EXPECT_EQ(exact_text({largest, 1}), "170141183460469231731687303715884105727");
  EXPECT_EQ(exact_text({-largest, largest - 1}),
            "-170141183460469231731687303715884105727/170141183460469231731687303715884105726");
}

TEST(Decimal, ReadsExactText) {
  constexpr Text texts[] = {
      {"0", "0"},
      {"-0", "0"},
      {"50", "50"},
      {"179/25", "179/25"},
      {"-179/25", "-179/25"},
      {"6/4", "3/2"},
      {"0/9", "0"},
      {"170141183460469231731687303715884105727", "170141183460469231731687303715884105727"},
      {"-1/170141183460469231731687303715884105727", "-1/170141183460469231731687303715884105727"},
      {"170141183460469231731687303715884105728", "out-of-range"},
      {"170141183460469231731687303715884105729", "out-of-range"},
      {"-170141183460469231731687303715884105728", "out-of-range"},
      {"1/170141183460469231731687303715884105728", "out-of-range"},
      {"999999999999999999999999999999999999999", "out-of-range"},
      {"400000000000000000000000000000000000000", "out-of-range"},  // small where 128 bits have wrapped
      {"1/0", "undefined-zero-denominator"},
      {"0/0", "undefined-zero-denominator"},
  };
  for (const Text& text : texts) EXPECT_EQ(shown(read_exact(text.text)), text.expected) << text.text;
}

TEST(Decimal, RefusesWhatIsNoExactText) {
  for (const std::string_view text :
       {"",     "-",     "/",     "1/",  "/2",  "1/-2", "--1",
        "-/2",  "1/2/3", "1//2",  "1.5", "+1",  " 1",   "1 ",
        "1 /2", "1e5",   "0x1/2", "a",   "1/b", "?",    "0000000000000000000000000000000000000001"})
    EXPECT_EQ(read_exact(text).status(), Status::malformed_number) << text;
}

struct Rounding {
  Rational value;
  int digits;
  std::string_view expected;
};

void expect_roundings(const std::vector<Rounding>& roundings) {
  for (const Rounding& rounding : roundings)
    EXPECT_EQ(rounded_text(rounding.value, rounding.digits), rounding.expected)
        << exact_text(rounding.value) << " to " << rounding.digits;
}

TEST(Rounding, HasExactlyTheDigitsAskedFor) {
  expect_roundings({
      {{0, 1}, 0, "0"},
      {{0, 1}, 1, "0.0"},
      {{0, 1}, 12, "0.000000000000"},
      {{179, 25}, 0, "7"},
      {{179, 25}, 1, "7.2"},
      {{179, 25}, 2, "7.16"},
      {{179, 25}, 3, "7.160"},
      {{-1, 3}, 3, "-0.333"},
      {{2, 3}, 12, "0.666666666667"},
      {{355, 113}, 12, "3.141592920354"},
      {{100, 1}, 0, "100"},
  });
}

TEST(Rounding, TiesGoAwayFromZero) {
  expect_roundings({
      {{1, 2}, 0, "1"},
      {{3, 2}, 0, "2"},
      {{5, 2}, 0, "3"},
      {{-1, 2}, 0, "-1"},
      {{-5, 2}, 0, "-3"},
      {{1, 8}, 2, "0.13"},
      {{3, 8}, 2, "0.38"},
      {{-1, 8}, 2, "-0.13"},
      {{201, 200}, 2, "1.01"},
      {{107, 40}, 2, "2.68"},
      {{1, 2000000000000}, 12, "0.000000000001"},
      {{-1, 2000000000000}, 12, "-0.000000000001"},
  });
}

TEST(Rounding, NextToATie) {
  expect_roundings({
      {{largest / 2, largest}, 0, "0"},
      {{largest / 2 + 1, largest}, 0, "1"},
      {{-(largest / 2), largest}, 0, "0"},
      {{-(largest / 2 + 1), largest}, 0, "-1"},
      {{12449, 10000}, 1, "1.2"},
      {{12501, 10000}, 1, "1.3"},
  });
}

TEST(Rounding, CarriesThroughNines) {
  expect_roundings({
      {{199, 200}, 2, "1.00"},
      {{1999, 200}, 2, "10.00"},
      {{-1999, 200}, 2, "-10.00"},
      {{19999, 2000}, 3, "10.000"},
      {{99, 10}, 0, "10"},
      {{1099, 10}, 0, "110"},
      {{999999999999999, 2000000000000}, 12, "500.000000000000"},
  });
}

TEST(Rounding, NeverWritesMinusZero) {
  expect_roundings({
      {{-1, 3}, 0, "0"},
      {{-1, 10000}, 2, "0.00"},
      {{-1, largest}, 12, "0.000000000000"},
  });
}

TEST(Rounding, AtTheEndsOfTheRange) {
  expect_roundings({
      {{largest, 1}, 0, "170141183460469231731687303715884105727"},
      {{-largest, 1}, 12, "-170141183460469231731687303715884105727.000000000000"},
      {{-largest, 2}, 0, "-85070591730234615865843651857942052864"},
      {{-largest, 2}, 1, "-85070591730234615865843651857942052863.5"},
      {{largest, 7}, 12, "24305883351495604533098186245126300818.142857142857"},
      {{largest, largest - 1}, 12, "1.000000000000"},
      {{largest - 1, largest}, 12, "1.000000000000"},
      {{1, largest}, 12, "0.000000000000"},
  });
}

}  // namespace
}  // namespace contact_cost
