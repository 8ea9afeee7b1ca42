#include "sample.h"

int main() {
  const bool good = raised_to(3, 5) == 5 && raised_to(7, 5) == 7 && is_between(1, 1, 3) &&
                    is_between(3, 1, 3) && !is_between(4, 1, 3) && length_of_a_day(false) == 1440 &&
                    !is_absent(4) && is_absent({});
  return good ? 0 : 1;
}
