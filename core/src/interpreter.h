// The second half of an evaluation: walks the formula over the values and writes the derivation.
#pragma once

#include <cstddef>
#include <span>

#include "inputs.h"

namespace contact_cost {

class Interpreter {
 public:
  Interpreter(const Program& program, const Inputs& inputs, Derivation& derivation);

  Fault run() { return run(0, program_.formula().size()); }

  Rational result() const { return stack_.back().value; }

 private:
  // A value on its way through the formula, and the first input (by place) that it rests on.
  struct Quantity {
    Name name;
    Rational value;
    std::uint16_t first_input = no_input;
  };

  static constexpr std::uint16_t no_input = 0xffff;

  Fault run(std::size_t begin, std::size_t end);
  Fault run_beside(std::size_t begin, std::size_t end);
  Fault run_rows(std::size_t begin, std::size_t end);
  Fault operate(const PackedInstruction& node, std::size_t i);
  Fault power_of_row(const PackedInstruction& node);
  Fault record(const PackedInstruction& node);

  // What a step comes to: `compute` while 128 bits suffice.
  Result<Rational> value_of(Operation operation);
  Result<Rational> compute_long(Operation operation);

  void push(const PackedInstruction& leaf);
  void recall(std::string_view id);
  void take(std::size_t count);
  void take_lines(const PackedInstruction& node, std::size_t i);
  void take_operand(const Quantity& quantity);
  Result<Rational> compute(Operation operation) const;
  bool is_input(Name name) const { return program_.slot_of(name.id) < program_.slots().size(); }
  const Step* step_of(Name name) const;
  std::span<const Operand> operands_of(const Step& step) const;
  Name cause_of_zero(Name name) const;
  Name excess_of(Name part, Rational whole) const;
  Name blamed_for(Status status) const;

  const Program& program_;
  const Inputs& inputs_;
  Derivation& derivation_;
  Sequence<Quantity, maximum_rows + 8> stack_;
  std::size_t row_ = 0;            // 0: in none
  Quantity power_;                 // of the row before
  bool has_powers_ = false;        // what is worked out with them may be long
  std::size_t first_operand_ = 0;  // of the next step
  std::uint16_t first_input_ = no_input;
  std::uint16_t divisor_input_ = no_input;
};

}  // namespace contact_cost
