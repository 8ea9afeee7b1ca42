// The request as it crosses from JavaScript: one string, so that one call is one evaluation.
//
//   cost-per-contact month 365-days 2
//   total-cost 50000
//   contacts 2500 week
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
  InplaceVector<InputText, 64> inputs;
};

// Views into `text`. Lines beyond the 64th input are ignored: no metric takes as many, so an unknown input
// is among those before.
void read_request(std::string_view text, RequestText& result);

}  // namespace contact_cost
