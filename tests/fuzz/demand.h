// What a fuzz target asserts. A broken demand ends the program, and libFuzzer keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <source_location>
#include <string>

namespace contact_cost {

inline void demand(bool holds, const std::string& what,
                   std::source_location where = std::source_location::current()) {
  if (holds) return;
  std::fprintf(stderr, "%s:%u: demanded: %s\n", where.file_name(), static_cast<unsigned>(where.line()),
               what.c_str());
  std::abort();
}

}  // namespace contact_cost
