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

// What comes before the text stands as it is, up to the text's opening quote.
void append(std::string& json, std::string_view before, std::string_view text) {
  json += before;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_escaped(text[i])) continue;
    json.append(text.data() + begin, i - begin);
    append_escaped(json, text[i]);
    begin = i + 1;
  }
  json.append(text.data() + begin, text.size() - begin);
}

// `contacts`, or in a row `contacts.2`.
void append(std::string& json, std::string_view before, const Name& name) {
  append(json, before, name.id);
  if (name.row != 0) json += '.' + std::to_string(name.row);
}

void append(std::string& json, std::string_view before, const Rational& value) {
  json += before;
  json += exact_text(value);
}

void append_step(std::string& json, const Step& step, const Derivation& derivation) {
  append(json, R"({"id":")", step.name);
  append(json, R"(","operation":")", step.operation);
  json += R"(","operands":[)";
  for (std::size_t i = 0; i < step.operand_count; ++i) {
    const Operand& operand = derivation.operands[step.first_operand + i];
    append(json, i == 0 ? R"({"id":")" : R"(,{"id":")", operand.name);
    append(json, R"(","exact":")", operand.value);
    json += R"("})";
  }
  append(json, R"(],"exact":")", step.value);
  json += R"("})";
}

}  // namespace

std::string json_text(const Response& response) {
  std::string json;
  if (response.metric) append(json, R"({"metric":")", *response.metric);
  append(json, response.metric ? R"(","status":")" : R"({"status":")", id_of(response.status));
  if (response.status != Status::ok) {
    if (response.input) append(json, R"(","input":")", *response.input);
    json += R"("})";
    return json;
  }
  append(json, R"(","exact":")", response.exact);
  append(json, R"(","rounded":")", response.rounded);
  append(json, R"(","unit":")", response.unit);
  append(json, R"(","period":")", response.period);
  json += R"(","warnings":[)";
  std::string_view separator = "\"";
  for (std::size_t i = 0; i < warning_ids.size(); ++i) {
    if (!response.warnings[i]) continue;
    append(json, separator, warning_ids[i]);
    json += '"';
    separator = ",\"";
  }
  json += R"(],"steps":[)";
  for (const Step& step : response.derivation.steps) {
    if (json.back() != '[') json += ',';
    append_step(json, step, response.derivation);
  }
  json += "]}";
  return json;
}

}  // namespace contact_cost
