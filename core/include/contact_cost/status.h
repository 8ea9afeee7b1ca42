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
  malformed_request,            // a line that is no JSON object, or "inputs" that is no object
  unknown_field,                // "colour":"red" beside "metric"
  unknown_metric,               // "metric":"cost-per-foo"
  unknown_input,                // "foo":"1" among the inputs
  circular_component,           // "cost-per-call":"3.50": a result offered as a cost line
  unknown_period,               // "period":"day"
  unknown_calendar,             // "calendar":"lunar"
  missing_input,                // no "contacts" and no channel line
  conflicting_inputs,           // "total-cost" together with "wages"
  malformed_number,             // "1e5", "1,5", "" or a JSON number
  negative_value,               // "contacts":"-1"
  period_not_applicable,        // return-on-investment: "investment" with a period
  abandoned_not_below_offered,  // cost-per-call: 10 offered, 10 abandoned
  undefined_zero_denominator,   // "contacts":"0"
  never,                        // reserved for a payback that is never reached
  out_of_range,                 // a value that needs more than 128 bits; "digits":13
};

inline constexpr std::array<std::string_view, 17> status_ids = {
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
    "period-not-applicable",
    "abandoned-not-below-offered",
    "undefined-zero-denominator",
    "never",
    "out-of-range",
};

constexpr std::string_view id_of(Status status) { return status_ids[static_cast<std::size_t>(status)]; }

// A value, or the status that explains why there is none.
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
