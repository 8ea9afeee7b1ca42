// The contract's JSON lines around the core.
#pragma once

#include <string>
#include <string_view>

namespace contact_cost {

// The answer to one line of JSON text, as one line without its end. Never fails: what cannot be read is
// answered with its status.
std::string answer(std::string_view line);

}  // namespace contact_cost
