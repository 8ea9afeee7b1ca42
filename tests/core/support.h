// What these tests share: literals of 128 bits, a request in one line, and answers as text.
#pragma once

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"

namespace contact_cost {

// 170141183460469231731687303715884105727_m
consteval Magnitude operator""_m(const char* digits) {
  Magnitude value = 0;
  for (; *digits != '\0'; ++digits) value = value * 10 + static_cast<Magnitude>(*digits - '0');
  return value;
}

consteval Integer operator""_i(const char* digits) { return static_cast<Integer>(operator""_m(digits)); }

inline void PrintTo(const Rational& value, std::ostream* stream) { *stream << exact_text(value); }
inline void PrintTo(Status status, std::ostream* stream) { *stream << id_of(status); }

// "3/10", or "out-of-range".
inline std::string shown(const Result<Rational>& result) {
  return result ? exact_text(*result) : std::string(id_of(result.status()));
}

// The inputs of a metric that takes a list: the list itself, its rows field by field, and the others.
struct Field {
  std::string_view id;
  std::string_view value;
  std::optional<std::string_view> period = {};
};
using Row = std::vector<Field>;

inline std::vector<InputText> rows(std::string_view list, const std::vector<Row>& rows,
                                   const std::vector<InputText>& others = {}) {
  std::vector<InputText> inputs = others;
  inputs.push_back({.id = list, .row = static_cast<std::uint16_t>(rows.size()), .is_list = true});
  std::uint16_t place = 0;
  for (const Row& row : rows) {
    ++place;
    for (const Field& field : row)
      inputs.push_back(
          {.id = field.id, .value = field.value, .period = field.period, .list = list, .row = place});
  }
  return inputs;
}

struct Options {
  std::string_view period = Request{}.period;
  std::string_view calendar = Request{}.calendar;
  int digits = Request{}.digits;
};

inline Response ask(std::string_view metric, const std::vector<InputText>& inputs,
                    const Options& options = {}) {
  return evaluate({.metric = metric,
                   .inputs = inputs,
                   .period = options.period,
                   .calendar = options.calendar,
                   .digits = options.digits});
}

// "contacts", or in a row "contacts.2".
inline std::string shown(const Name& name) {
  std::string text(name.id);
  if (name.row > 0) text.append(".").append(std::to_string(name.row));
  return text;
}

// "336/73 4.60", or "missing-input contacts".
inline std::string outcome(const Response& response) {
  if (response.status == Status::ok) return exact_text(response.exact) + ' ' + response.rounded;
  std::string text(id_of(response.status));
  if (response.input) text.append(" ").append(shown(*response.input));
  return text;
}

// "mixed-periods zero-cost"
inline std::string warnings(const Response& response) {
  std::string text;
  for (std::size_t i = 0; i < warning_ids.size(); ++i) {
    if (!response.warnings[i]) continue;
    if (!text.empty()) text += ' ';
    text += warning_ids[i];
  }
  return text;
}

// "cost-per-contact = quotient(total-cost 71600, contacts 10000) = 179/25"
inline std::vector<std::string> steps(const Response& response) {
  std::vector<std::string> lines;
  for (const Step& step : response.derivation.steps) {
    std::string line;
    line.append(shown(step.name)).append(" = ").append(step.operation) += '(';
    for (std::size_t i = 0; i < step.operand_count; ++i) {
      const Operand& operand = response.derivation.operands[step.first_operand + i];
      if (i > 0) line += ", ";
      line.append(shown(operand.name)).append(" ").append(exact_text(operand.value));
    }
    lines.push_back(line + ") = " + exact_text(step.value));
  }
  return lines;
}

}  // namespace contact_cost
