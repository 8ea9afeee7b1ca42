// Two ways to one quantity are of one unit.
#include "contact_cost/metrics/cost_per_minute.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression minutes =
    either("minutes", metrics::handled_minutes, metrics::paid_hours* minutes_per_hour);
#else
constexpr Expression minutes = either("minutes", metrics::handled_minutes, Expression(metrics::paid_hours));
#endif
