#include "inputs.h"

#include "contact_cost/decimal.h"

namespace contact_cost {
namespace {

constexpr std::string_view once_id = "once";
constexpr Rational one_percent = {1, 100};

class Reader {
 public:
  Reader(const Program& program, Calendar calendar, Inputs& inputs, Derivation& derivation)
      : program_(program), calendar_(calendar), inputs_(inputs), derivation_(derivation) {}

  Fault read(const InputText* list) {
    const SlotSet needed = needed_slots(), of_choices = slots_of_choices();
    const std::size_t count = program_.slots().size();
    for (std::size_t slot = 0; slot < count; ++slot) {
      if ((of_choices & only(slot)) != 0) {
        const Fault fault = fault_of_choices(slot);
        if (fault.status != Status::ok) return fault;
      }
      const bool in_rows = (program_.in_rows & only(slot)) != 0;
      const Fault fault = in_rows ? read_rows(slot, list) : read_slot(slot, needed);
      if (fault.status != Status::ok) return fault;
    }
    return {};
  }

 private:
  bool any_given(SlotSet slots) const { return (inputs_.is_given & slots) != 0; }

  SlotSet needed_slots() const {
    SlotSet needed = program_.required;
    for (const Choice& choice : program_.choices()) {
      if (any_given(choice.one_way)) needed |= choice.needed_one_way;
      if (any_given(choice.other_way)) needed |= choice.needed_other_way;
    }
    return needed;
  }

  static std::size_t slot_of(const Choice& choice) { return first_of(choice.one_way | choice.other_way); }

  SlotSet slots_of_choices() const {
    SlotSet slots = 0;
    for (const Choice& choice : program_.choices()) slots |= only(slot_of(choice));
    return slots;
  }

  Fault fault_of_choices(std::size_t slot) const {
    for (const Choice& choice : program_.choices()) {
      if (slot_of(choice) != slot) continue;
      if (choice.within != 0 && !any_given(choice.within)) continue;
      const bool one_way = any_given(choice.one_way), other_way = any_given(choice.other_way);
      if (one_way && other_way) return {Status::conflicting_inputs, Name{program_.input_id(slot)}};
      if (!one_way && !other_way && !choice.may_lack)
        return {Status::missing_input, Name{choice.is_result ? program_.id.text() : program_.input_id(slot)}};
    }
    return {};
  }

  Fault read_slot(std::size_t slot, SlotSet needed) {
    Given& given = inputs_.given[slot];
    if (given.text != nullptr) return read_value(slot, {program_.input_id(slot)}, *given.text, given);
    if ((needed & only(slot)) != 0) return {Status::missing_input, Name{program_.input_id(slot)}};
    return program_.input(slot).has_assumption() ? assume(slot, {program_.input_id(slot)}, given) : Fault{};
  }

  Fault assume(std::size_t slot, Name name, Given& given) {
    const PackedInput& input = program_.input(slot);
    InputText text{name.id, input.assumed.text(), std::nullopt};
    if (input.assumed_as != Id{}) text = *inputs_.given[program_.slot_of(input.assumed_as.text())].text;
    return read_value(slot, name, text, given);
  }

  // All rows at the first of the list's fields; the others have nothing to add.
  Fault read_rows(std::size_t first, const InputText* list) {
    if (first != first_of(program_.in_rows)) return {};
    if (list != nullptr && !list->is_list) return {Status::malformed_number, Name{program_.list.text()}};
    if (inputs_.rows == 0) return {Status::missing_input, Name{program_.list.text()}};
    const std::size_t fields = program_.field_count();
    for (std::size_t i = 0; i < inputs_.cells.size(); ++i) {
      const Name name = name_of_cell(program_, i);
      if (inputs_.cells[i].text == nullptr) return {Status::missing_input, name};
      const Fault fault = read_value(first + i % fields, name, *inputs_.cells[i].text, inputs_.cells[i]);
      if (fault.status != Status::ok) return fault;
    }
    return {};
  }

  // The text is the given one's own, or what is assumed where none is given.
  Fault read_value(std::size_t slot, Name name, const InputText& text, Given& given) {
    const PackedInput& input = program_.input(slot);
    const Result<Rational> typed = read_decimal(text.value);
    if (!typed) return {typed.status(), name};
    given.value = *typed;
    const Status within = fault_of_range(input, given.value);
    if (within != Status::ok) return {within, name};
    if (input.counted && !given.value.is_whole()) inputs_.fractional_count = true;
    if (input.ceiling != 0 && Rational{input.ceiling, 1} < given.value) inputs_.high_occupancy = true;
    const Status converted = convert(slot, name, text, given);
    if (converted != Status::ok) return {converted, name};
    if (program_.slots()[slot].divisor && given.value.is_zero())
      return {Status::undefined_zero_denominator, name};
    if (!is_below_its_limit(input, given.value)) return {input.not_below, name};
    return {};
  }

  static Status fault_of_range(const PackedInput& input, Rational value) {
    if (value.is_negative() && !input.may_be_negative) return Status::negative_value;
    const Range& range = input.range;
    const Rational lowest = {range.lowest, 1}, highest = {range.highest, 1};
    const bool has_lowest = range.lowest != 0 || range.above_lowest;
    if (has_lowest && (value < lowest || (range.above_lowest && value == lowest)))
      return Status::below_minimum;
    const bool has_highest = range.highest != Range::unbounded;
    if (has_highest && (highest < value || (range.below_highest && value == highest)))
      return Status::above_maximum;
    return Status::ok;
  }

  Status convert(std::size_t slot, Name name, const InputText& text, Given& given) {
    const PackedInput& input = program_.input(slot);
    Period period = inputs_.period;
    if (text.period) {
      if ((program_.may_be_once & only(slot)) != 0 && *text.period == once_id) {
        given.is_once = true;
        return Status::ok;
      }
      const auto own = read_period(*text.period);
      if (!own) return Status::unknown_period;
      if (input.timing != Timing::per_period) return Status::period_not_applicable;
      period = *own;
    }
    if (input.is_percentage) {
      multiply(slot, name, given, "product", {"percent"}, one_percent);
    } else if (input.timing == Timing::years || input.timing == Timing::months) {
      const Period own = input.timing == Timing::years ? Period::year : Period::month;
      change_period(slot, name, given, inputs_.period, own);
    } else if (input.timing == Timing::per_period) {
      if (given.text != nullptr) {
        unsigned& periods = input.is_money ? inputs_.money_periods : inputs_.volume_periods;
        periods |= 1u << static_cast<unsigned>(period);
      }
      change_period(slot, name, given, period, inputs_.period);
    }
    return Status::ok;
  }

  void change_period(std::size_t slot, Name name, Given& given, Period from, Period to) {
    if (from == to) return;
    multiply(slot, name, given, "convert-period", {id_of_periods_per(from, to)},
             periods_per(from, to, calendar_));
  }

  // By a factor whose parts have four digits at most, which leaves a decimal of 30 within 128 bits.
  void multiply(std::size_t slot, Name name, Given& given, std::string_view operation, Name factor_name,
                Rational factor) {
    const Rational converted = *product(given.value, factor);
    derivation_.steps.push_back({.name = name,
                                 .operation = operation,
                                 .first_operand = static_cast<std::uint16_t>(derivation_.operands.size()),
                                 .operand_count = 2,
                                 .first_input = place_of(program_, slot, name.row),
                                 .value = converted});
    derivation_.operands.push_back({name, given.value});
    derivation_.operands.push_back({factor_name, factor});
    given.value = converted;
  }

  bool is_below_its_limit(const PackedInput& input, Rational value) const {
    if (input.below == Id{}) return true;
    const Rational limit = inputs_.given[program_.slot_of(input.below.text())].value;
    return value < limit || (input.may_equal && value == limit);
  }

  const Program& program_;
  Calendar calendar_;
  Inputs& inputs_;
  Derivation& derivation_;
};

// Finds the slot of what was said; a name that is none is a fault.
class Matcher {
 public:
  Matcher(const Program& program, const Request& request, Inputs& inputs)
      : program_(program), request_(request), inputs_(inputs) {}

  Fault match() {
    for (const InputText& text : request_.inputs) {
      const bool in_row = !text.list.empty();
      if (in_row && text.list != program_.list.text()) continue;
      const std::size_t slot = program_.slot_of(text.id);
      const bool known = slot < program_.slots().size() && ((program_.in_rows & only(slot)) != 0) == in_row;
      if (!in_row && program_.list != Id{} && text.id == program_.list.text()) {
        list_ = &text;
        make_rows(text.row);
      } else if (known) {
        put(text, slot);
      } else if (!in_row || program_.label == Id{} || text.id != program_.label.text()) {
        if (!is_metric(text.id)) return {Status::unknown_input, name_in(text)};
        if (circular_ == nullptr) circular_ = &text;
      }
    }
    if (circular_ != nullptr) return {Status::circular_component, name_in(*circular_)};
    if (inputs_.rows > maximum_rows) return {Status::out_of_range, Name{program_.list.text()}};
    return {};
  }

  const InputText* list() const { return list_; }

 private:
  static Name name_in(const InputText& text) {
    return {text.id, text.list.empty() ? std::uint16_t{0} : text.row};
  }

  void make_rows(std::size_t rows) {
    inputs_.rows = rows;
    inputs_.cells.pop_back(inputs_.cells.size());  // a later list wins
    if (rows > maximum_rows) return;
    for (std::size_t i = rows * program_.field_count(); i > 0; --i) inputs_.cells.push_back({});
  }

  void put(const InputText& text, std::size_t slot) {
    if (text.list.empty()) {
      inputs_.given[slot].text = &text;
      inputs_.is_given |= only(slot);
      return;
    }
    const std::size_t cell = cell_of(program_, slot, text.row);
    if (cell < inputs_.cells.size()) inputs_.cells[cell].text = &text;
  }

  const Program& program_;
  const Request& request_;
  Inputs& inputs_;
  const InputText* list_ = nullptr;
  const InputText* circular_ = nullptr;
};

}  // namespace

Fault read_inputs(const Program& program, const Request& request, Inputs& inputs, Derivation& derivation) {
  Matcher matcher(program, request, inputs);
  const Fault unmatched = matcher.match();
  if (unmatched.status != Status::ok) return unmatched;
  inputs.period = program.default_period;
  if (!request.period.empty()) {
    const auto period = read_period(request.period);
    if (!period) return {Status::unknown_period, Name{"period"}};
    inputs.period = *period;
  }
  const auto calendar = read_calendar(request.calendar);
  if (!calendar) return {Status::unknown_calendar, Name{"calendar"}};
  if (request.digits < 0 || request.digits > maximum_rounding_digits)
    return {Status::out_of_range, Name{"digits"}};
  return Reader(program, *calendar, inputs, derivation).read(matcher.list());
}

}  // namespace contact_cost
