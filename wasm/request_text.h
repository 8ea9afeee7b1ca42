// The request as it crosses from JavaScript: one string, so that one call is one evaluation.
//
//   channel-mix - 365-days 2         metric, period (- for the metric's own), calendar, digits
//   channels *2                      a list and how many rows it has
//   1.cost 50000                     a field of its first row
//   1.contacts 2500 week
//   2.cost 8000
//
// Lines end in '\n', words are separated by one space. Ids, numbers and periods hold neither, and
// engine.ts replaces what does before it calls.
#pragma once

#include <string_view>

#include "contact_cost/evaluate.h"
#include "contact_cost/inplace_vector.h"

namespace contact_cost {

struct RequestText {
  Request request;
  Sequence<InputText, 400> inputs;  // engine.ts sends no more
};

// Views into `text`.
void read_request(std::string_view text, RequestText& result);

}  // namespace contact_cost
