#include "inputs.h"

#include "contact_cost/catalogue.h"
#include "contact_cost/decimal.h"

namespace contact_cost {
namespace {

class Reader {
 public:
  Reader(const Metric& metric, Period period, Calendar calendar, Inputs& inputs, Derivation& derivation)
      : metric_(metric), period_(period), calendar_(calendar), inputs_(inputs), derivation_(derivation) {}

  Fault read() {
    for (std::size_t i = 0; i < metric_.slots.size(); ++i) {
      Fault fault = fault_of_presence(i);
      if (fault.status == Status::ok && inputs_.given[i].text != nullptr) fault = read_value(i);
      if (fault.status != Status::ok) return fault;
    }
    return {};
  }

 private:
  bool is_given(std::size_t i) const { return inputs_.given[i].text != nullptr; }

  bool has_whole(std::uint8_t group) const {
    for (const Slot& slot : metric_.slots)
      if (slot.group == group && slot.role == Role::whole) return true;
    return false;
  }

  // Is an input of the group given, be it the whole or one of the parts?
  bool any_given(std::uint8_t group, bool whole) const {
    for (std::size_t i = 0; i < metric_.slots.size(); ++i) {
      const Slot& slot = metric_.slots[i];
      if (slot.group == group && (slot.role == Role::whole) == whole && is_given(i)) return true;
    }
    return false;
  }

  Fault fault_of_presence(std::size_t i) const {
    const Slot& slot = metric_.slots[i];
    const std::string_view id = slot.input->id;
    if (slot.names_group) {
      const bool whole = any_given(slot.group, true), parts = any_given(slot.group, false);
      if (whole && parts) return {Status::conflicting_inputs, id};
      if (!whole && !parts) return {Status::missing_input, has_whole(slot.group) ? id : metric_.id};
    }
    const bool needed =
        slot.role == Role::required || (slot.role == Role::needed_part && any_given(slot.group, false));
    return {needed && !is_given(i) ? Status::missing_input : Status::ok, id};
  }

  Fault read_value(std::size_t i) {
    const Input& input = *metric_.slots[i].input;
    Given& given = inputs_.given[i];
    const Result<Rational> typed = read_decimal(given.text->value);
    if (!typed) return {typed.status(), input.id};
    given.value = *typed;
    if (given.value.is_negative() && !input.may_be_negative) return {Status::negative_value, input.id};
    if (input.counted && !given.value.is_whole()) inputs_.fractional_count = true;
    const Status converted = convert(input, given);
    if (converted != Status::ok) return {converted, input.id};
    if (metric_.slots[i].denominator && given.value.is_zero())
      return {Status::undefined_zero_denominator, input.id};
    if (!is_below_its_limit(input, given.value)) return {input.not_below, input.id};
    return {};
  }

  Status convert(const Input& input, Given& given) {
    Period period = period_;
    if (given.text->period) {
      const auto own = read_period(*given.text->period);
      if (!own) return Status::unknown_period;
      if (!input.per_period) return Status::period_not_applicable;
      period = *own;
    }
    if (!input.per_period) return Status::ok;
    if (!first_period_) first_period_ = period;
    if (*first_period_ != period) inputs_.mixed_periods = true;
    if (period == period_) return Status::ok;

    const Rational factor = periods_per(period, period_, calendar_);
    const Result<Rational> converted = product(given.value, factor);
    if (!converted) return converted.status();
    derivation_.steps.push_back({.id = input.id,
                                 .operation = "convert-period",
                                 .first_operand = static_cast<std::uint8_t>(derivation_.operands.size()),
                                 .operand_count = 2,
                                 .value = *converted});
    derivation_.operands.push_back({input.id, given.value});
    derivation_.operands.push_back({id_of_periods_per(period, period_), factor});
    given.value = *converted;
    return Status::ok;
  }

  bool is_below_its_limit(const Input& input, Rational value) const {
    if (input.below == nullptr) return true;
    const Rational limit = inputs_.given[metric_.slot_of(input.below)].value;
    return value < limit;
  }

  const Metric& metric_;
  Period period_;
  Calendar calendar_;
  Inputs& inputs_;
  Derivation& derivation_;
  std::optional<Period> first_period_;
};

Fault match(const Metric& metric, const Request& request, Inputs& inputs) {
  const InputText* circular = nullptr;
  for (const InputText& text : request.inputs) {
    std::size_t slot = 0;
    while (slot < metric.slots.size() && metric.slots[slot].input->id != text.id) ++slot;
    if (slot < metric.slots.size()) {
      inputs.given[slot].text = &text;
    } else if (find_metric(text.id) == nullptr) {
      return {Status::unknown_input, text.id};
    } else if (circular == nullptr) {
      circular = &text;
    }
  }
  if (circular != nullptr) return {Status::circular_component, circular->id};
  return {};
}

}  // namespace

Fault read_inputs(const Metric& metric, const Request& request, Inputs& inputs, Derivation& derivation) {
  const Fault unmatched = match(metric, request, inputs);
  if (unmatched.status != Status::ok) return unmatched;
  const auto period = read_period(request.period);
  if (!period) return {Status::unknown_period, "period"};
  const auto calendar = read_calendar(request.calendar);
  if (!calendar) return {Status::unknown_calendar, "calendar"};
  if (request.digits < 0 || request.digits > maximum_rounding_digits) return {Status::out_of_range, "digits"};
  return Reader(metric, *period, *calendar, inputs, derivation).read();
}

}  // namespace contact_cost
