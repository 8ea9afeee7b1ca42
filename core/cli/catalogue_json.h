// Every metric, input, unit, range and formula as JSON: what forms, docs and tests are driven from.
#pragma once

#include <string>

namespace contact_cost {

std::string catalogue_text();

}  // namespace contact_cost
