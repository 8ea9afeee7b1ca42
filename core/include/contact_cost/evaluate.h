// The one question this library answers: a metric and its inputs in, a figure and its derivation out,
// or the reason why there is none.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "contact_cost/derivation.h"
#include "contact_cost/metric.h"
#include "contact_cost/period.h"
#include "contact_cost/status.h"

namespace contact_cost {

// What was said of one input, unread. Views must outlive the response.
struct InputText {
  std::string_view id;
  std::string_view value;                  // canonical decimal text, see decimal.h
  std::optional<std::string_view> period;  // absent: the request's
  std::string_view list = {};              // of a field in a row: the list it is in
  std::uint16_t row = 0;  // ... and which row, from 1; of a list itself: how many rows it has
  bool is_list = false;
};

struct Request {
  std::string_view metric;
  std::span<const InputText> inputs;  // of several unknown ids the first is reported; rows come after lists
  std::string_view period = {};       // empty: the metric's own
  std::string_view calendar = "365-days";
  int digits = 2;  // of `rounded`, 0 to 12
};

enum class Warning : std::uint8_t {
  below_minor_unit,  // not zero, yet it rounds to zero
  fractional_count,  // a count that is not whole, taken for an average
  high_occupancy,    // above 85 %, which is commonly given as the ceiling
  mixed_periods,     // amounts of different periods were converted; volumes are seasonal
  zero_cost,         // the total cost is zero
};

inline constexpr std::array<std::string_view, 5> warning_ids = {
    "below-minor-unit", "fractional-count", "high-occupancy", "mixed-periods", "zero-cost"};

struct Response {
  std::optional<std::string_view> metric;  // absent only for a request that names none
  Status status = Status::ok;
  std::optional<Name> input;  // the one at fault, if one is
  // The rest only with Status::ok.
  Rational exact;
  std::string rounded;
  std::string_view unit;
  std::string_view period;
  std::array<bool, warning_ids.size()> warnings{};
  Derivation derivation;
};

// Reports an unknown input before any value is looked at, then the first fault in the metric's input order.
Response evaluate(const Request& request);

// The response as one line of JSON, keys in the order of the struct above.
std::string json_text(const Response& response);

}  // namespace contact_cost
