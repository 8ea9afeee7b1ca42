// What one contact costs, when 10,000 of them cost 71,600.
#include <array>
#include <iostream>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"

int main() {
  const std::array<contact_cost::InputText, 2> inputs = {{{"total-cost", "71600"}, {"contacts", "10000"}}};
  const contact_cost::Response response =
      contact_cost::evaluate({.metric = "cost-per-contact", .inputs = inputs});
  if (response.status != contact_cost::Status::ok) {
    std::cerr << contact_cost::id_of(response.status) << '\n';
    return 1;
  }
  std::cout << contact_cost::exact_text(response.exact) << " = " << response.rounded << ' ' << response.unit
            << '\n';
}
