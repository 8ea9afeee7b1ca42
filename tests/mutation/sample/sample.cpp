#include "sample.h"

int raised_to(int value, int lowest) {
  if (value < lowest) value = lowest;
  return value;
}

bool is_between(int value, int low, int high) { return low <= value && value <= high; }

int length_of_a_day(bool is_in_hours) {
  constexpr int hours = doubled(12);
  return is_in_hours ? hours : 1440;
}

bool is_absent(std::optional<int> given) { return !given; }
