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
};

struct Request {
  std::string_view metric;
  std::span<const InputText> inputs;  // of several unknown ids the first is reported
  std::string_view period = "month";
  std::string_view calendar = "365-days";
  int digits = 2;  // of `rounded`, 0 to 12
};

enum class Warning : std::uint8_t {
  below_minor_unit,  // not zero, yet it rounds to zero
  fractional_count,  // a count that is not whole, taken for an average
  mixed_periods,     // amounts of different periods were converted; volumes are seasonal
  zero_cost,         // the total cost is zero
};

inline constexpr std::array<std::string_view, 4> warning_ids = {"below-minor-unit", "fractional-count",
                                                                "mixed-periods", "zero-cost"};

struct Response {
  std::optional<std::string_view> metric;  // absent only for a request that names none
  Status status = Status::ok;
  std::optional<std::string_view> input;  // the one at fault, if one is
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
