// The one question this library answers: a metric and its inputs in, a figure and its derivation out,
// or the reason why there is none.
//
//   {.metric = "cost-per-contact", .inputs = {{"total-cost", "71600"}, {"contacts", "10000"}}}
//     status ok, exact 179/25, rounded "7.16", unit "money/contact", period "month"
//
// What a metric asks for, in which unit and range, stands in its header in metrics/. Money is of whatever
// currency the caller counts in. There is no state: any thread may ask at any time. Nothing is thrown but
// what an allocation throws.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "contact_cost/derivation.h"
#include "contact_cost/period.h"
#include "contact_cost/status.h"

namespace contact_cost {

// What was said of one input, unread. Views must outlive the response. Rows come as the list and its fields:
//   {.id = "channels", .row = 1, .is_list = true}
//   {.id = "cost", .value = "30000", .list = "channels", .row = 1}
//   {.id = "contacts", .value = "5000", .list = "channels", .row = 1}
struct InputText {
  std::string_view id;
  std::string_view value = {};                  // canonical decimal text, see decimal.h
  std::optional<std::string_view> period = {};  // absent: the request's; of some cost lines, also "once"
  std::string_view list = {};                   // of a field in a row: the list it is in
  std::uint16_t row = 0;  // ... and which row, from 1; of a list itself: how many rows it has
  bool is_list = false;
};

struct Request {
  std::string_view metric;
  std::span<const InputText> inputs;  // of several unknown ids the first is reported; rows come after lists
  std::string_view period = {};       // one of period_ids; empty: the metric's own
  std::string_view calendar = "365-days";  // one of calendar_ids
  int digits = 2;                          // of `rounded`, 0 to 12
};

enum class Warning : std::uint8_t {
  below_minor_unit,  // not zero, yet it rounds to zero
  fractional_count,  // a count that is not whole, taken for an average
  high_occupancy,    // above 85 %, which is commonly given as the ceiling
  mixed_periods,     // volumes of one period beside volumes or amounts of another; volumes are seasonal
  zero_cost,         // the total cost is zero
};

inline constexpr std::array<std::string_view, 5> warning_ids = {
    "below-minor-unit", "fractional-count", "high-occupancy", "mixed-periods", "zero-cost"};

// Its views are of the request's texts, or of texts that live for ever.
struct Response {
  std::optional<std::string_view> metric;  // absent only for a request that names none
  Status status = Status::ok;
  std::optional<Name> input;  // the one at fault, if one is
  // The rest only with Status::ok.
  Rational exact;
  std::string rounded;      // to the request's digits, half away from zero: "7.16"
  std::string_view unit;    // "money/contact"; "percent", 80 for 80 %; "" of a ratio
  std::string_view period;  // the one that amounts and counts were converted to
  // By Warning.
  std::array<bool, warning_ids.size()> warnings{};
  Derivation derivation;
};

// Reports an unknown input before any value is looked at, then the first fault in the metric's input order.
Response evaluate(const Request& request);

// The response as one line of JSON, keys in the order of the struct above.
std::string json_text(const Response& response);

}  // namespace contact_cost
