#include "contact_cost/evaluate.h"

#include "contact_cost/catalogue.h"
#include "contact_cost/decimal.h"
#include "inputs.h"

namespace contact_cost {
namespace {

// A value on its way through the formula, and the first input (by slot) that it rests on.
struct Quantity {
  std::string_view id;
  Rational value;
  std::size_t first_slot = maximum_inputs;
};

class Interpreter {
 public:
  Interpreter(const Metric& metric, const Inputs& inputs, Derivation& derivation)
      : metric_(metric), inputs_(inputs), derivation_(derivation) {}

  Fault run() {
    const auto& formula = metric_.formula;
    for (std::size_t i = 0; i < formula.size(); ++i) {
      const Instruction& node = formula[i];
      switch (node.operation) {
        case Operation::either:
          if (push(node)) i += node.span;
          continue;
        case Operation::input:
          push(node);
          continue;
        case Operation::sum_of_given:
          take(given_among(i - node.span, i));
          break;
        case Operation::sum:
          take(node.span);
          break;
        default:
          take(2);
      }
      const Fault fault = apply(node);
      if (fault.status != Status::ok) return fault;
    }
    return {};
  }

  Rational result() const { return stack_.back().value; }

 private:
  bool is_given(const Instruction& leaf) const { return inputs_.given[leaf.slot].text != nullptr; }

  bool push(const Instruction& leaf) {
    if (!is_given(leaf)) return false;
    stack_.push_back({metric_.slots[leaf.slot].input->id, inputs_.given[leaf.slot].value, leaf.slot});
    return true;
  }

  std::size_t given_among(std::size_t first, std::size_t last) const {
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i)
      if (is_given(metric_.formula[i])) ++count;
    return count;
  }

  // Moves the topmost quantities of the stack into the derivation, as operands of the next step.
  void take(std::size_t count) {
    first_operand_ = derivation_.operands.size();
    first_slot_ = maximum_inputs;
    for (std::size_t i = stack_.size() - count; i < stack_.size(); ++i) {
      derivation_.operands.push_back({stack_[i].id, stack_[i].value});
      if (stack_[i].first_slot < first_slot_) first_slot_ = stack_[i].first_slot;
    }
    stack_.pop_back(count);
  }

  struct Answer {
    std::string_view operation;
    Result<Rational> value;
  };

  Answer compute(Operation operation) const {
    const Operand* const operands = derivation_.operands.begin() + first_operand_;
    switch (operation) {
      case Operation::difference:
        return {"difference", difference(operands[0].value, operands[1].value)};
      case Operation::quotient:
        return {"quotient", quotient(operands[0].value, operands[1].value)};
      case Operation::percent:
        return {"percent", percent(operands[0].value, operands[1].value)};
      default:
        break;
    }
    InplaceVector<Rational, maximum_inputs> terms;
    for (const Operand* term = operands; term != derivation_.operands.end(); ++term)
      terms.push_back(term->value);
    return {"sum", sum({terms.begin(), terms.size()})};
  }

  Fault apply(const Instruction& node) {
    const Answer answer = compute(node.operation);
    const std::size_t count = derivation_.operands.size() - first_operand_;
    if (!answer.value) {
      const bool by_zero = answer.value.status() == Status::undefined_zero_denominator;
      return {answer.value.status(),
              by_zero ? derivation_.operands.back().id : metric_.slots[first_slot_].input->id};
    }
    derivation_.steps.push_back({.id = node.id,
                                 .operation = answer.operation,
                                 .first_operand = static_cast<std::uint8_t>(first_operand_),
                                 .operand_count = static_cast<std::uint8_t>(count),
                                 .value = *answer.value});
    stack_.push_back({node.id, *answer.value, first_slot_});
    return {};
  }

  const Metric& metric_;
  const Inputs& inputs_;
  Derivation& derivation_;
  InplaceVector<Quantity, maximum_inputs> stack_;
  std::size_t first_operand_ = 0;
  std::size_t first_slot_ = 0;
};

// The total cost, where the metric has one: given whole, or the result of a step of that name.
bool total_cost_is_zero(const Metric& metric, const Inputs& inputs, const Derivation& derivation) {
  const std::size_t slot = metric.slot_of(&total_cost_whole);
  if (slot < metric.slots.size() && inputs.given[slot].text != nullptr)
    return inputs.given[slot].value.is_zero();
  for (const Step& step : derivation.steps)
    if (step.id == total_cost_whole.id) return step.value.is_zero();
  return false;
}

Response refusal(const Request& request, Fault fault) {
  Response response;
  response.metric = request.metric;
  response.status = fault.status;
  response.input = fault.input;
  return response;
}

}  // namespace

Response evaluate(const Request& request) {
  const Metric* const metric = find_metric(request.metric);
  if (metric == nullptr) return refusal(request, {Status::unknown_metric, {}});

  Response response;
  Inputs inputs;
  Fault fault = read_inputs(*metric, request, inputs, response.derivation);
  if (fault.status != Status::ok) return refusal(request, fault);
  Interpreter interpreter(*metric, inputs, response.derivation);
  fault = interpreter.run();
  if (fault.status != Status::ok) return refusal(request, fault);

  response.metric = metric->id;
  response.exact = interpreter.result();
  response.rounded = rounded_text(response.exact, request.digits);
  response.unit = metric->unit_text.view();
  response.period = request.period;
  const auto warn = [&response](Warning warning, bool holds) {
    response.warnings[static_cast<std::size_t>(warning)] = holds;
  };
  const bool shows_zero = response.rounded.find_first_not_of("0.") == std::string::npos;
  warn(Warning::below_minor_unit, shows_zero && !response.exact.is_zero());
  warn(Warning::fractional_count, inputs.fractional_count);
  warn(Warning::mixed_periods, inputs.mixed_periods);
  warn(Warning::zero_cost, total_cost_is_zero(*metric, inputs, response.derivation));
  return response;
}

}  // namespace contact_cost
