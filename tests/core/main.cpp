// In place of gtest_main with Emscripten 3.1.6: on clang 15, as in Ubuntu 24.04, it calls no C++ main that
// takes arguments and exits with 0, so a suite would pass by running nothing. Here the symbol is named.
#include <gtest/gtest.h>

extern "C" int run_tests(int argc, char** argv) __asm__("main");

int run_tests(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
