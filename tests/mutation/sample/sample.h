// What the mutator is tried on: few lines, of which it is known what becomes of every change.
#pragma once

#include <optional>

int raised_to(int value, int lowest);
bool is_between(int value, int low, int high);
int length_of_a_day(bool is_in_hours);
bool is_absent(std::optional<int> given);
consteval int doubled(int value) { return value * 2; }
