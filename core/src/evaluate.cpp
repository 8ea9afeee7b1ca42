#include "contact_cost/evaluate.h"

#include <bit>

#include "blame.h"
#include "contact_cost/decimal.h"
#include "contact_cost/quantities.h"
#include "has_all_metrics.h"
#include "inputs.h"
#include "interpreter.h"

namespace contact_cost {
namespace {

// A month of calls is no twelfth of a year's; a month of rent is.
bool has_mixed_periods(const Inputs& inputs) {
  const unsigned volumes = inputs.volume_periods, money = inputs.money_periods;
  return std::popcount(volumes) > 1 || (volumes != 0 && money != 0 && (volumes & money) == 0);
}

// The total cost, where the metric has one: given whole, or the result of a step of that name.
bool total_cost_is_zero(const Program& program, const Inputs& inputs, const Derivation& derivation) {
  const std::string_view id = total_cost_whole.id;
  const std::size_t slot = program.slot_of(id);
  if (slot < program.slots().size() && inputs.given[slot].text != nullptr)
    return inputs.given[slot].value.is_zero();
  for (const Step& step : derivation.steps)
    if (step.name == Name{id}) return step.value.is_zero();
  return false;
}

Fault answer(const Request& request, Response& response) {
  const Program* const program = find_program(request.metric);
  if (program == nullptr) return {Status::unknown_metric};

  Inputs inputs(*program);
  Fault fault = read_inputs(*program, request, inputs, response.derivation);
  if (fault.status != Status::ok) return fault;
  Interpreter interpreter(*program, inputs, response.derivation);
  fault = interpreter.run();
  if constexpr (has_all_metrics) {
    if (fault.status == Status::out_of_range && !is_among_first(*program))
      if (const auto cause = cause_of_overflow(*program, inputs, response.derivation)) fault.input = cause;
  }
  if (fault.status != Status::ok) return fault;

  response.exact = interpreter.result();
  response.rounded = rounded_text(response.exact, request.digits);
  response.unit = program->unit.text();
  response.period = id_of(inputs.period);
  const auto warn = [&response](Warning warning, bool holds) {
    response.warnings[static_cast<std::size_t>(warning)] = holds;
  };
  const bool shows_zero = response.rounded.find_first_not_of("0.") == std::string::npos;
  const bool above_ceiling = program->ceiling != 0 && Rational{program->ceiling, 1} < response.exact;
  warn(Warning::below_minor_unit, shows_zero && !response.exact.is_zero());
  warn(Warning::fractional_count, inputs.fractional_count);
  warn(Warning::high_occupancy, inputs.high_occupancy || above_ceiling);
  warn(Warning::mixed_periods, has_mixed_periods(inputs));
  warn(Warning::zero_cost, total_cost_is_zero(*program, inputs, response.derivation));
  return {};
}

}  // namespace

Response evaluate(const Request& request) {
  Response response;
  response.metric = request.metric;
  const Fault fault = answer(request, response);
  if (fault.status != Status::ok) response.derivation.clear();
  response.status = fault.status;
  response.input = fault.input;
  return response;
}

}  // namespace contact_cost
