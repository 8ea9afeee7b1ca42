// Which mutant is at work. The sources under test are written anew with every mutant in them, each behind one
// of these questions; the variable MUTANT chooses one when the program starts.
#pragma once

#include <cstdlib>
#include <type_traits>

namespace mutant {

inline const int chosen = [] {
  const char* const number = std::getenv("MUTANT");
  return number == nullptr ? -1 : std::atoi(number);
}();

// What is worked out at compile time is worked out without mutants; those are compiled one by one.
constexpr bool is(int number) {
  if (std::is_constant_evaluated()) return false;
  return chosen == number;
}

}  // namespace mutant
