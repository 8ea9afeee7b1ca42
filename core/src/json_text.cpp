#include <cstdint>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"

namespace contact_cost {
namespace {

bool is_escaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

// Escapes what RFC 8259 demands and nothing else, in the form that JSON.stringify uses.
void append_escaped(std::string& json, char c) {
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  const auto code = static_cast<unsigned char>(c);
  const std::size_t escape = escaped.find(c);
  json += '\\';
  if (escape != std::string_view::npos) {
    json += letters[escape];
  } else {
    json += "u00";
    json += hexadecimal[code >> 4];
    json += hexadecimal[code & 0xf];
  }
}

void append_string(std::string& json, std::string_view text) {
  json += '"';
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_escaped(text[i])) continue;
    json.append(text.data() + begin, i - begin);
    append_escaped(json, text[i]);
    begin = i + 1;
  }
  json.append(text.data() + begin, text.size() - begin);
  json += '"';
}

// The key and its colon as they stand in JSON.
void append_member(std::string& json, std::string_view key, std::string_view value) {
  if (json.back() != '{') json += ',';
  json += key;
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

void append_separator(std::string& json) {
  if (json.back() != '[') json += ',';
}

void append_step(std::string& json, const Step& step, const Derivation& derivation) {
  append_separator(json);
  json += '{';
  append_member(json, R"("id":)", step.name);
  append_member(json, R"("operation":)", step.operation);
  json += R"(,"operands":[)";
  for (std::size_t i = 0; i < step.operand_count; ++i) {
    const Operand& operand = derivation.operands[step.first_operand + i];
    append_separator(json);
    json += '{';
    append_member(json, R"("id":)", operand.name);
    append_member(json, R"("exact":)", exact_text(operand.value));
    json += '}';
  }
  json += ']';
  append_member(json, R"("exact":)", exact_text(step.value));
  json += '}';
}

}  // namespace

std::string json_text(const Response& response) {
  std::string json;
  json += '{';  // from "{" it would be 60 bytes more of the module
  if (response.metric) append_member(json, R"("metric":)", *response.metric);
  append_member(json, R"("status":)", id_of(response.status));
  if (response.status != Status::ok) {
    if (response.input) append_member(json, R"("input":)", *response.input);
    return json + '}';
  }
  append_member(json, R"("exact":)", exact_text(response.exact));
  append_member(json, R"("rounded":)", response.rounded);
  append_member(json, R"("unit":)", response.unit);
  append_member(json, R"("period":)", response.period);
  json += R"(,"warnings":[)";
  for (std::size_t i = 0; i < warning_ids.size(); ++i) {
    if (!response.warnings[i]) continue;
    append_separator(json);
    append_string(json, warning_ids[i]);
  }
  json += ']';
  json += R"(,"steps":[)";
  for (const Step& step : response.derivation.steps) append_step(json, step, response.derivation);
  return json + "]}";
}

}  // namespace contact_cost
