// Which input to change where a value of the formula needs more bits than there are.
#pragma once

#include <optional>

#include "inputs.h"

namespace contact_cost {

// Of the inputs with which alone the formula would have an answer were they plain numbers: the longest, which
// has most to shorten. None where it takes two of them. Writes over the derivation.
std::optional<Name> cause_of_overflow(const Program& program, Inputs& inputs, Derivation& derivation);

}  // namespace contact_cost
