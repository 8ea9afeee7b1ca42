#include "blame.h"

#include "interpreter.h"

namespace contact_cost {
namespace {

constexpr Rational plain = {1, 1}, plain_share = {1, 2};

}  // namespace

std::optional<Name> cause_of_overflow(const Program& program, Inputs& inputs, Derivation& derivation) {
  std::optional<Name> cause;
  std::size_t longest = 0;
  const auto attempt = [&](Given& given, std::size_t slot, Name name) {
    if (given.text == nullptr || given.text->value.size() <= longest) return;
    const Rational typed = given.value;
    given.value = program.input(slot).is_percentage ? plain_share : plain;
    derivation.clear();
    if (Interpreter(program, inputs, derivation).run().status == Status::ok) {
      longest = given.text->value.size();
      cause = name;
    }
    given.value = typed;
  };
  for (std::size_t slot = 0; slot < inputs.given.size(); ++slot)
    attempt(inputs.given[slot], slot, {program.input_id(slot)});
  for (std::size_t cell = 0; cell < inputs.cells.size(); ++cell)
    attempt(inputs.cells[cell], first_of(program.in_rows) + cell % program.field_count(),
            name_of_cell(program, cell));
  return cause;
}

}  // namespace contact_cost
