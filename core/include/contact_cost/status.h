// Why a request was refused. Errors are data: nothing here throws, and no number stands for "none".
// Each line names a request that causes the status, on `cost-per-contact` unless it says otherwise.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace contact_cost {

enum class Status : std::uint8_t {
  ok,                           // {"total-cost":"71600","contacts":"10000"}
  malformed_request,            // a line that is no JSON object, "inputs" that is none, or a row
  unknown_field,                // "colour":"red" beside "metric"
  unknown_metric,               // "metric":"cost-per-foo"
  unknown_input,                // "foo":"1" among the inputs
  circular_component,           // "cost-per-call":"3.50": a result offered as a cost line
  unknown_period,               // "period":"day"
  unknown_calendar,             // "calendar":"lunar"
  missing_input,                // no "contacts" and no channel line
  conflicting_inputs,           // "total-cost" together with "wages"
  malformed_number,             // "1e5", "1,5", "", a JSON number, or one where rows are asked
  negative_value,               // "contacts":"-1"
  below_minimum,                // payback-months: "investment":"0"
  above_maximum,                // occupancy of labour-cost-per-contact: "101"
  period_not_applicable,        // return-on-investment: "investment" with a period
  abandoned_not_below_offered,  // cost-per-call: 10 offered, 10 abandoned
  part_above_whole,             // csat: 11 satisfied of 10 answers
  undefined_zero_denominator,   // "contacts":"0"
  never,                        // payback-months: "net-saving":"0"
  out_of_range,                 // a value of more than 128 bits, but in npv; "digits":13; a 62nd row
};

inline constexpr std::array<std::string_view, 20> status_ids = {
    "ok",
    "malformed-request",
    "unknown-field",
    "unknown-metric",
    "unknown-input",
    "circular-component",
    "unknown-period",
    "unknown-calendar",
    "missing-input",
    "conflicting-inputs",
    "malformed-number",
    "negative-value",
    "below-minimum",
    "above-maximum",
    "period-not-applicable",
    "abandoned-not-below-offered",
    "part-above-whole",
    "undefined-zero-denominator",
    "never",
    "out-of-range",
};

constexpr std::string_view id_of(Status status) { return status_ids[static_cast<std::size_t>(status)]; }

// A value, or the status that explains why there is none. Where it is false, `*` is no answer.
template <class T>
class Result {
 public:
  constexpr Result(T value) : value_(value) {}
  constexpr Result(Status status) : status_(status) {}

  constexpr explicit operator bool() const { return status_ == Status::ok; }
  constexpr Status status() const { return status_; }
  constexpr const T& operator*() const { return value_; }
  constexpr const T* operator->() const { return &value_; }

 private:
  T value_{};
  Status status_ = Status::ok;
};

}  // namespace contact_cost
