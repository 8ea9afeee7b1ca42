// A part is of the kind of its whole.
#include "contact_cost/metrics/cost_per_minute.h"
#include "contact_cost/metrics/occupancy.h"

using namespace contact_cost;

#ifdef GOOD
constexpr Expression share = share_of(metrics::handling_hours, metrics::paid_hours);
#else
constexpr Expression share = share_of(average_handle_time_input, metrics::paid_hours);
#endif
