// What is raised to a power is of no unit.
#include "contact_cost/metrics/npv.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression factor = power_of_row("factor", metrics::growth);
#else
constexpr Expression factor = power_of_row("factor", metrics::cash_flow);
#endif
