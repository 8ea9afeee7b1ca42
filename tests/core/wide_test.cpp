#include "wide.h"

#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

constexpr Magnitude all_ones = 340282366920938463463374607431768211455_m;
constexpr Magnitude largest = 170141183460469231731687303715884105727_m;

TEST(Wide, OrderLooksAtTheHighHalfFirst) {
  EXPECT_TRUE((Wide{0, all_ones} < Wide{1, 0}));
  EXPECT_FALSE((Wide{1, 0} < Wide{0, all_ones}));
  EXPECT_TRUE((Wide{1, 0} < Wide{1, 1}));
  EXPECT_FALSE((Wide{1, 1} < Wide{1, 1}));
}

TEST(Wide, AddCarries) {
  EXPECT_EQ(add({0, 2}, {0, 3}), (Wide{0, 5}));
  EXPECT_EQ(add({0, all_ones}, {0, 1}), (Wide{1, 0}));
  EXPECT_EQ(add({7, all_ones}, {9, all_ones}), (Wide{17, all_ones - 1}));
}

TEST(Wide, SubtractBorrows) {
  EXPECT_EQ(subtract({0, 5}, {0, 3}), (Wide{0, 2}));
  EXPECT_EQ(subtract({1, 0}, {0, 1}), (Wide{0, all_ones}));
  EXPECT_EQ(subtract({17, 0}, {9, 1}), (Wide{7, all_ones}));
  EXPECT_EQ(subtract({9, 1}, {9, 1}), (Wide{}));
}

struct Product {
  Magnitude left, right;
  Wide expected;
};

constexpr Product products[] = {
    {0, largest, {0, 0}},
    {1, all_ones, {0, all_ones}},
    {largest, 2, {0, 340282366920938463463374607431768211454_m}},
    {18446744073709551615_m, 18446744073709551615_m, {0, 340282366920938463426481119284349108225_m}},
    {18446744073709551617_m, 18446744073709551615_m, {0, all_ones}},
    {18446744073709551616_m, 18446744073709551616_m, {1, 0}},
    {largest, largest, {85070591730234615865843651857942052863_m, 1}},
    {all_ones, all_ones, {340282366920938463463374607431768211454_m, 1}},
    {133846540428200354665962554005179072616_m,
     25726245808635568096925982399940653898_m,
     {10119152017334463284509730346622416312_m, 48146013528989866015169087038985786896_m}},
    {144507735423008383474474143220154764587_m,
     20319393129102476662_m,
     {8629038033400831879_m, 238428510963685089596238391582893762770_m}},
};

TEST(Wide, MultiplyKeepsEveryBit) {
  for (const Product& product : products) {
    EXPECT_EQ(multiply(product.left, product.right), product.expected);
    EXPECT_EQ(multiply(product.right, product.left), product.expected);
  }
}

struct Division {
  Wide dividend;
  Magnitude divisor;
  Wide quotient;
  Magnitude remainder;
};

constexpr Division divisions[] = {
    {{0, 0}, 7, {0, 0}, 0},
    {{0, all_ones}, 10, {0, 34028236692093846346337460743176821145_m}, 5},
    {{1, 0}, 1, {1, 0}, 0},
    {{1, 0}, 3, {0, 113427455640312821154458202477256070485_m}, 1},
    {{5, 4}, 7, {0, 243058833514956045330981862451263008183_m}, 3},
    {{4, 340282366920938463463374607431768211446_m}, largest, {0, 10}, 0},
    {{85070591730234615865843651857942052863_m, 1}, largest, {0, largest}, 0},
    {{85070591730234615865843651857942052863_m, largest}, largest, {0, largest}, largest - 1},
    {{all_ones, all_ones}, largest, {2, 4}, 3},
    {{all_ones, all_ones}, largest - 2, {2, 12}, 35},
    {{944632908412941214747_m, 152923154117383689056662338847932326765_m},
     10,
     {94463290841294121474_m, 253489972256395293330028459087030980695_m},
     7},
    {{5284149268689398150665685431094880769_m, 57636377741841645063284594499640245259_m},
     27149356183796426534353164268685474844_m,
     {0, 66230035369543594326014289477279944364_m},
     23848022012031703707068278009098555707_m},
};

TEST(Wide, DivideGivesQuotientAndRemainder) {
  for (const Division& division : divisions) {
    const WideDivision result = divide(division.dividend, division.divisor);
    EXPECT_EQ(result.quotient, division.quotient);
    EXPECT_EQ(result.remainder, division.remainder);
  }
}

}  // namespace
}  // namespace contact_cost
