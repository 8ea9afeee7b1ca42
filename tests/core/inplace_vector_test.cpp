#include "contact_cost/inplace_vector.h"

#include <gtest/gtest.h>

namespace contact_cost {
namespace {

constexpr InplaceVector<int, 4> counted_to(int last) {
  InplaceVector<int, 4> numbers;
  for (int i = 1; i <= last; ++i) numbers.push_back(i);
  return numbers;
}

TEST(InplaceVector, GrowsToItsCapacity) {
  static_assert(counted_to(0).empty() && counted_to(0).size() == 0);
  static_assert(counted_to(4).size() == 4 && !counted_to(4).empty());
  static_assert(counted_to(4)[0] == 1 && counted_to(4)[3] == 4 && counted_to(4).back() == 4);
}

TEST(InplaceVector, PopsOneOrMany) {
  InplaceVector<int, 4> numbers = counted_to(4);
  numbers.pop_back();
  EXPECT_EQ(numbers.back(), 3);
  numbers.pop_back(2);
  EXPECT_EQ(numbers.size(), 1u);
  numbers.pop_back(0);
  EXPECT_EQ(numbers.back(), 1);
  numbers.push_back(7);
  EXPECT_EQ(numbers[1], 7);
}

TEST(InplaceVector, IteratesOverWhatItHolds) {
  InplaceVector<int, 4> numbers = counted_to(3);
  for (int& number : numbers) number *= 10;
  int sum = 0;
  for (const int number : numbers) sum += number;
  EXPECT_EQ(sum, 60);
  numbers[0] = 5;
  numbers.back() = 6;
  EXPECT_EQ(*numbers.begin(), 5);
  EXPECT_EQ(*(numbers.end() - 1), 6);
}

TEST(InplaceVector, TakesAListOfItems) {
  constexpr InplaceVector<int, 4> numbers = {7, 8};
  static_assert(numbers.size() == 2 && numbers[0] == 7 && numbers.back() == 8);
}

Sequence<int, 4> sequence_to(int last) {
  Sequence<int, 4> numbers;
  for (int i = 1; i <= last; ++i) numbers.push_back(i);
  return numbers;
}

TEST(Sequence, GrowsAndShrinks) {
  Sequence<int, 4> numbers = sequence_to(4);
  EXPECT_EQ(numbers.size(), 4u);
  numbers.pop_back(3);
  EXPECT_EQ(numbers.back(), 1);
  numbers.back() = 5;
  numbers.push_back(6);
  EXPECT_EQ(numbers[0], 5);
  EXPECT_EQ(numbers.data()[1], 6);
  numbers.pop_back(2);
  EXPECT_EQ(numbers.size(), 0u);
}

TEST(Sequence, CopiesWhatItHolds) {
  Sequence<int, 4> numbers = sequence_to(3);
  const Sequence<int, 4> copy = numbers;
  numbers[0] = 9;
  int sum = 0;
  for (const int number : copy) sum += number;
  EXPECT_EQ(sum, 6);
  numbers = sequence_to(1);
  EXPECT_EQ(numbers.size(), 1u);
  EXPECT_EQ(numbers[0], 1);
}

}  // namespace
}  // namespace contact_cost
