// Whether the metrics are all there, not only the first of them as in the browser's smaller engine, which
// leaves out what those do without. Both engines answer alike: with all metrics the first do without it, too.
#pragma once

#include <cstddef>

namespace contact_cost {

inline constexpr std::size_t first_metrics = 7;

#ifdef CONTACT_COST_FIRST_METRICS
inline constexpr bool has_all_metrics = false;
#else
inline constexpr bool has_all_metrics = true;
#endif

}  // namespace contact_cost
