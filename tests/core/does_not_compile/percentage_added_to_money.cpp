// A percentage is a share of something, and no money.
#include "contact_cost/quantities.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression wages_after = wages + wages * shrinkage_input;
#else
constexpr Expression wages_after = wages + shrinkage_input;
#endif
