// What the page may call. engine.d.ts says the same in TypeScript; a test holds the two together.
#include <emscripten/bind.h>

#include <string>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"
#include "request_text.h"

namespace {

std::string evaluate(const std::string& request) {
  contact_cost::RequestText text;
  contact_cost::read_request(request, text);
  return contact_cost::json_text(contact_cost::evaluate(text.request));
}

// numerator / denominator, both as exact text, rounded; empty where there is no such number.
std::string quotient(const std::string& numerator, const std::string& denominator, int digits) {
  return contact_cost::rounded_quotient(numerator, denominator, digits);
}

}  // namespace

EMSCRIPTEN_BINDINGS(contact_cost) {
  emscripten::function("evaluate", &evaluate);
  emscripten::function("quotient", &quotient);
}
