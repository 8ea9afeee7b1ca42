#include "interpreter.h"

#include <algorithm>

#include "has_all_metrics.h"
#include "long_rational.h"

namespace contact_cost {
namespace {

Rational rounded_up(Rational value) {
  const Integer rest = value.numerator % value.denominator;
  return {value.numerator / value.denominator + (rest > 0 ? 1 : 0), 1};
}

}  // namespace

Interpreter::Interpreter(const Program& program, const Inputs& inputs, Derivation& derivation)
    : program_(program), inputs_(inputs), derivation_(derivation) {}

Fault Interpreter::run(std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const PackedInstruction& node = program_.formula()[i];
    const std::size_t middle = i + 1 + node.span, after = middle + node.other_span;
    Fault fault;
    switch (node.operation) {
      case Operation::line:
        continue;
      case Operation::input:
      case Operation::constant:
        push(node);
        continue;
      case Operation::recall:
        recall(node.id.text());
        continue;
      case Operation::either: {
        const Choice& choice = program_.choices()[node.slot];
        const bool one_way = (inputs_.is_given & choice.one_way) != 0;
        fault = one_way ? run(i + 1, middle) : run(middle, after);
        i = after - 1;
        break;
      }
      case Operation::beside:
        fault = run_beside(i + 1, middle);
        i = middle - 1;
        break;
      case Operation::each_row:
        fault = run_rows(i + 1, middle);
        i = middle - 1;
        break;
      default:
        fault = operate(node, i);
    }
    if (fault.status != Status::ok) return fault;
  }
  return {};
}

// Only the last operation of what stands beside the result may have no answer.
Fault Interpreter::run_beside(std::size_t begin, std::size_t end) {
  const Fault fault = run(begin, end);
  const bool has_none = fault.status == Status::undefined_zero_denominator || fault.status == Status::never;
  if (has_none) derivation_.operands.pop_back(derivation_.operands.size() - first_operand_);
  stack_.pop_back(stack_.size());
  return has_none ? Fault{} : fault;
}

Fault Interpreter::run_rows(std::size_t begin, std::size_t end) {
  Fault fault;
  for (row_ = 1; row_ <= inputs_.rows && fault.status == Status::ok; ++row_) fault = run(begin, end);
  row_ = 0;
  return fault;
}

void Interpreter::push(const PackedInstruction& leaf) {
  if (leaf.operation == Operation::constant) {
    stack_.push_back({{leaf.id.text()}, {leaf.value, 1}, no_input});
    return;
  }
  const bool in_row = (program_.in_rows & only(leaf.slot)) != 0;
  const std::size_t row = in_row ? row_ : 0;
  const Given& given = in_row ? inputs_.cells[cell_of(program_, leaf.slot, row)] : inputs_.given[leaf.slot];
  stack_.push_back({{program_.input_id(leaf.slot), static_cast<std::uint16_t>(row)},
                    given.value,
                    place_of(program_, leaf.slot, row)});
}

void Interpreter::recall(std::string_view id) {
  for (std::size_t i = derivation_.steps.size(); i-- > 0;) {
    const Step& step = derivation_.steps[i];
    if (step.name == Name{id}) {
      stack_.push_back({step.name, step.value, step.first_input});
      return;
    }
  }
  const std::size_t slot = program_.slot_of(id);
  stack_.push_back({{id}, inputs_.given[slot].value, place_of(program_, slot, 0)});
}

void Interpreter::take_operand(const Quantity& quantity) {
  derivation_.operands.push_back({quantity.name, quantity.value});
  divisor_input_ = quantity.first_input;
  if (quantity.first_input < first_input_) first_input_ = quantity.first_input;
}

// Moves the topmost quantities of the stack into the derivation, as operands of the next step.
void Interpreter::take(std::size_t count) {
  for (std::size_t i = stack_.size() - count; i < stack_.size(); ++i) take_operand(stack_[i]);
  stack_.pop_back(count);
}

void Interpreter::take_lines(const PackedInstruction& node, std::size_t i) {
  for (std::size_t line = i - node.span; line < i; ++line) {
    const std::size_t slot = program_.formula()[line].slot;
    const Given& given = inputs_.given[slot];
    if (given.text == nullptr) continue;
    const bool wanted = node.operation == Operation::sum_of_given ||
                        given.is_once == (node.operation == Operation::sum_of_once);
    if (wanted) take_operand({{program_.input_id(slot)}, given.value, place_of(program_, slot, 0)});
  }
}

Fault Interpreter::operate(const PackedInstruction& node, std::size_t i) {
  first_operand_ = derivation_.operands.size();
  first_input_ = no_input;
  switch (node.operation) {
    case Operation::power_of_row:
      return power_of_row(node);
    case Operation::sum_of_given:
    case Operation::sum_of_once:
    case Operation::sum_of_recurring:
      take_lines(node, i);
      break;
    case Operation::sum_of_rows:
      take(inputs_.rows);
      break;
    case Operation::sum:
    case Operation::product:
    case Operation::maximum:
      take(node.span);
      break;
    case Operation::round_up:
      take(1);
      break;
    default:
      take(2);
  }
  return record(node);
}

// 1, the base, the base times itself, that times the base, ...
Fault Interpreter::power_of_row(const PackedInstruction& node) {
  has_powers_ = true;
  if (row_ > 2) {
    const Quantity base = stack_.back();
    stack_.back() = power_;
    stack_.push_back(base);
    take(2);
    const Fault fault = record(node);
    if (fault.status != Status::ok) return fault;
  } else if (row_ == 1) {
    stack_.back() = {{node.id.text(), 1}, {1, 1}, no_input};
  }
  power_ = stack_.back();
  return {};
}

Result<Rational> Interpreter::compute(Operation operation) const {
  const Operand* const operands = derivation_.operands.data() + first_operand_;
  const std::size_t count = derivation_.operands.size() - first_operand_;
  const Rational &left = operands[0].value, &right = operands[1].value;  // where there are two
  switch (operation) {
    case Operation::difference:
      return difference(left, right);
    case Operation::quotient:
      return quotient(left, right);
    case Operation::crossing: {
      const bool apart = !left.is_zero() && left.is_negative() != right.is_negative();
      if (right.is_zero() || apart) return Status::never;
      return quotient(left, right);
    }
    case Operation::share:
      if (!right.is_zero() && right < left) return Status::part_above_whole;
      return percent(left, right);
    case Operation::percent:
      return percent(left, right);
    case Operation::round_up:
      return rounded_up(left);
    case Operation::maximum:
      return left < right ? right : left;
    default:
      break;
  }
  Sequence<Rational, maximum_rows> terms;
  for (std::size_t i = 0; i < count; ++i) terms.push_back(operands[i].value);
  const bool multiplies = operation == Operation::product || operation == Operation::power_of_row;
  return multiplies ? product(std::span(terms.data(), terms.size()))
                    : sum(std::span(terms.data(), terms.size()));
}

Result<Rational> Interpreter::compute_long(Operation operation) {
  const std::span operands(derivation_.operands.data() + first_operand_,
                           derivation_.operands.size() - first_operand_);
  switch (operation) {
    case Operation::power_of_row:
      return long_product(operands, derivation_);
    case Operation::quotient:
      return long_quotient(operands[0].value, operands[1].value, derivation_);
    case Operation::sum_of_rows:
      return long_sum_of(operands, derivation_);
    default:
      return Status::out_of_range;
  }
}

Result<Rational> Interpreter::value_of(Operation operation) {
  if (!has_all_metrics || !has_powers_) return compute(operation);
  const bool has_long = std::any_of(derivation_.operands.begin() + first_operand_, derivation_.operands.end(),
                                    [](const Operand& operand) { return operand.value.is_long(); });
  if (has_long) return compute_long(operation);
  const Result<Rational> value = compute(operation);
  return value.status() == Status::out_of_range ? compute_long(operation) : value;
}

const Step* Interpreter::step_of(Name name) const {
  for (const Step& step : derivation_.steps)
    if (step.name == name) return &step;
  return nullptr;
}

std::span<const Operand> Interpreter::operands_of(const Step& step) const {
  return {derivation_.operands.data() + step.first_operand, step.operand_count};
}

// Where no input has that name: down to what made it zero, an operand that is or else the last, which a
// difference takes off.
Name Interpreter::cause_of_zero(Name name) const {
  const Step* const step = is_input(name) ? nullptr : step_of(name);
  if (step == nullptr) return name;
  const std::span operands = operands_of(*step);
  for (const Operand& operand : operands)
    if (operand.value.is_zero()) return cause_of_zero(operand.name);
  return cause_of_zero(operands.back().name);
}

// The first part with which a sum is above the whole; what is no sum is its own.
Name Interpreter::excess_of(Name part, Rational whole) const {
  const Step* const step = is_input(part) ? nullptr : step_of(part);
  if (step == nullptr || step->operation != step_name(Operation::sum)) return part;
  for (const Operand& operand : operands_of(*step)) {
    const Result<Rational> rest = difference(whole, operand.value);
    if (!rest || rest->is_negative()) return operand.name;
    whole = *rest;
  }
  return part;
}

// An input by its own name, else the first that the operand rests on.
Name Interpreter::blamed_for(Status status) const {
  if constexpr (has_all_metrics) {
    const Operand& last = derivation_.operands.back();
    if (status == Status::part_above_whole) {
      const Name part = excess_of(derivation_.operands[first_operand_].name, last.value);
      if (is_input(part)) return part;
    }
    if (status == Status::undefined_zero_denominator) {
      const Name divisor = cause_of_zero(last.name);
      if (is_input(divisor)) return divisor;
    }
  } else if (status == Status::undefined_zero_denominator) {
    const Name divisor = derivation_.operands.back().name;
    if (is_input(divisor)) return divisor;
  }
  const bool is_divisors = status == Status::undefined_zero_denominator || status == Status::never;
  return contact_cost::name_of(program_, is_divisors ? divisor_input_ : first_input_);
}

Fault Interpreter::record(const PackedInstruction& node) {
  const Result<Rational> value = value_of(node.operation);
  if (!value) return {value.status(), blamed_for(value.status())};
  const Name name = {node.id.text(), static_cast<std::uint16_t>(row_)};
  derivation_.steps.push_back({
      .name = name,
      .operation = step_name(node.operation),
      .first_operand = static_cast<std::uint16_t>(first_operand_),
      .operand_count = static_cast<std::uint16_t>(derivation_.operands.size() - first_operand_),
      .first_input = first_input_,
      .value = *value,
  });
  stack_.push_back({name, *value, first_input_});
  return {};
}

}  // namespace contact_cost
