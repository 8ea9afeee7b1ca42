// Operators are consteval: no formula is built, and no unit goes unchecked, while the program runs.
#include "contact_cost/quantities.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression twice() { return wages + rent; }
#else
Expression twice(const Expression& cost) { return cost + cost; }
#endif
