#include <cstdint>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"

namespace contact_cost {
namespace {

// Escapes what RFC 8259 demands and nothing else, in the form that JSON.stringify uses.
void append_string(std::string& json, std::string_view text) {
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  json += '"';
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    const std::size_t escape = escaped.find(c);
    if (escape != std::string_view::npos) {
      json += '\\';
      json += letters[escape];
    } else if (code < 0x20) {
      json += "\\u00";
      json += hexadecimal[code >> 4];
      json += hexadecimal[code & 0xf];
    } else {
      json += c;
    }
  }
  json += '"';
}

void append_member(std::string& json, std::string_view key, std::string_view value) {
  if (json.back() != '{') json += ',';
  append_string(json, key);
  json += ':';
  append_string(json, value);
}

// `contacts`, or in a row `contacts.2`.
void append_member(std::string& json, std::string_view key, const Name& name) {
  append_member(json, key, name.id);
  if (name.row == 0) return;
  json.back() = '.';
  json += std::to_string(name.row);
  json += '"';
}

void append_list(std::string& json, std::string_view key) {
  json += ',';
  append_string(json, key);
  json += ":[";
}

void append_separator(std::string& json) {
  if (json.back() != '[') json += ',';
}

void append_step(std::string& json, const Step& step, const Derivation& derivation) {
  append_separator(json);
  json += '{';
  append_member(json, "id", step.name);
  append_member(json, "operation", step.operation);
  append_list(json, "operands");
  for (std::size_t i = 0; i < step.operand_count; ++i) {
    const Operand& operand = derivation.operands[step.first_operand + i];
    append_separator(json);
    json += '{';
    append_member(json, "id", operand.name);
    append_member(json, "exact", exact_text(operand.value));
    json += '}';
  }
  json += ']';
  append_member(json, "exact", exact_text(step.value));
  json += '}';
}

}  // namespace

std::string json_text(const Response& response) {
  std::string json = "{";
  if (response.metric) append_member(json, "metric", *response.metric);
  append_member(json, "status", id_of(response.status));
  if (response.status != Status::ok) {
    if (response.input) append_member(json, "input", *response.input);
    return json + '}';
  }
  append_member(json, "exact", exact_text(response.exact));
  append_member(json, "rounded", response.rounded);
  append_member(json, "unit", response.unit);
  append_member(json, "period", response.period);
  append_list(json, "warnings");
  for (std::size_t i = 0; i < warning_ids.size(); ++i) {
    if (!response.warnings[i]) continue;
    append_separator(json);
    append_string(json, warning_ids[i]);
  }
  json += ']';
  append_list(json, "steps");
  for (const Step& step : response.derivation.steps) append_step(json, step, response.derivation);
  return json + "]}";
}

}  // namespace contact_cost
