// What holds for every answer, whatever was asked.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "big.h"

namespace contact_cost {

// The numbers that were typed, as the derivation names them: "contacts", "contacts.2".
using Typed = std::map<std::string, Fraction>;

// One line of JSON with a status the contract knows; a result in plain ASCII, derived from what was typed by
// steps that are worked out again, and rounded to `digits`. Returns the status.
std::string demand_sound(std::string_view answer, const Typed& typed, int digits);

}  // namespace contact_cost
