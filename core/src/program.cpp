#include "contact_cost/program.h"

#include <array>

#include "contact_cost/catalogue.h"
#include "has_all_metrics.h"

namespace contact_cost {
namespace {

// All of them, or in the browser's smaller engine those that a page shows first.
constexpr std::span<const Metric* const> packed_metrics =
    std::span(catalogue).first(has_all_metrics ? catalogue.size() : first_metrics);

template <auto Member>
constexpr std::size_t count_all() {
  std::size_t count = 0;
  for (const Metric* metric : packed_metrics) count += (metric->*Member).size();
  return count;
}

// Every text that a metric holds, once, in the order in which they come up.
struct Names {
  InplaceVector<std::string_view, 512> texts;

  constexpr Names() {
    texts.push_back({});
    for (const Metric* metric : catalogue) add(metric->id);
    for (const Metric* metric : packed_metrics) {
      add(metric->unit_text.view());
      add(metric->list.id);
      add(metric->list.label);
      for (const Slot& slot : metric->slots) {
        add(slot.input->id);
        add(slot.input->assumed);
      }
      for (const Instruction& instruction : metric->formula) add(instruction.id);
    }
  }

  constexpr std::uint16_t find(std::string_view text) const {
    std::uint16_t i = 0;
    while (i < texts.size() && texts[i] != text) ++i;
    return i;
  }

  constexpr void add(std::string_view text) {
    if (find(text) == texts.size()) texts.push_back(text);
  }

  constexpr std::size_t length() const {
    std::size_t length = 0;
    for (const std::string_view text : texts) length += text.size();
    return length;
  }
};

constexpr Names names;
constexpr Id id_of_text(std::string_view text) { return {names.find(text)}; }

constexpr auto text = [] {
  std::array<char, names.length()> characters{};
  std::size_t i = 0;
  for (const std::string_view name : names.texts)
    for (const char c : name) characters[i++] = c;
  return characters;
}();

constexpr auto ends = [] {
  std::array<std::uint16_t, names.texts.size()> places{};
  std::size_t end = 0;
  for (std::size_t i = 0; i < places.size(); ++i)
    places[i] = static_cast<std::uint16_t>(end += names.texts[i].size());
  return places;
}();

constexpr bool are_alike(const Range& left, const Range& right) {
  return left.lowest == right.lowest && left.highest == right.highest &&
         left.above_lowest == right.above_lowest && left.below_highest == right.below_highest;
}

constexpr std::string_view id_of_input(const Input* input) { return input == nullptr ? "" : input->id; }

// The same id may stand for inputs that differ in what they take: an investment that must be above zero.
constexpr bool are_alike(const Input& left, const Input& right) {
  return left.id == right.id && left.unit == right.unit && left.timing == right.timing &&
         left.may_be_negative == right.may_be_negative && left.counted == right.counted &&
         are_alike(left.range, right.range) && left.ceiling == right.ceiling &&
         id_of_input(left.below) == id_of_input(right.below) && left.may_equal == right.may_equal &&
         left.not_below == right.not_below && left.assumed == right.assumed &&
         id_of_input(left.assumed_as) == id_of_input(right.assumed_as);
}

struct Inputs {
  InplaceVector<const Input*, 256> inputs;

  constexpr Inputs() {
    for (const Metric* metric : packed_metrics)
      for (const Slot& slot : metric->slots)
        if (find(*slot.input) == inputs.size()) inputs.push_back(slot.input);
  }

  constexpr std::size_t find(const Input& input) const {
    std::size_t i = 0;
    while (i < inputs.size() && !are_alike(*inputs[i], input)) ++i;
    return i;
  }
};

constexpr Inputs all_inputs;

constexpr auto packed_inputs = [] {
  std::array<PackedInput, all_inputs.inputs.size()> packed{};
  for (std::size_t i = 0; i < packed.size(); ++i) {
    const Input& input = *all_inputs.inputs[i];
    packed[i] = {
        .id = id_of_text(input.id),
        .below = id_of_text(id_of_input(input.below)),
        .assumed = id_of_text(input.assumed),
        .assumed_as = id_of_text(id_of_input(input.assumed_as)),
        .range = input.range,
        .ceiling = input.ceiling,
        .timing = input.timing,
        .not_below = input.not_below,
        .is_percentage = input.unit == percentage,
        .is_money = input.unit.powers[static_cast<std::size_t>(Dimension::money)] > 0,
        .may_be_negative = input.may_be_negative,
        .counted = input.counted,
        .may_equal = input.may_equal,
    };
  }
  return packed;
}();

constexpr auto packed_slots = [] {
  std::array<PackedSlot, count_all<&Metric::slots>()> packed{};
  std::size_t i = 0;
  for (const Metric* metric : packed_metrics)
    for (const Slot& slot : metric->slots)
      packed[i++] = {static_cast<std::uint8_t>(all_inputs.find(*slot.input)), slot.divisor};
  return packed;
}();

constexpr auto packed_formulas = [] {
  std::array<PackedInstruction, count_all<&Metric::formula>()> packed{};
  std::size_t i = 0;
  for (const Metric* metric : packed_metrics)
    for (const Instruction& instruction : metric->formula)
      packed[i++] = {instruction.operation, instruction.span,  instruction.other_span,
                     instruction.slot,      instruction.value, id_of_text(instruction.id)};
  return packed;
}();

constexpr auto packed_choices = [] {
  std::array<Choice, count_all<&Metric::choices>()> packed{};
  std::size_t i = 0;
  for (const Metric* metric : packed_metrics)
    for (const Choice& choice : metric->choices) packed[i++] = choice;
  return packed;
}();

template <auto Member>
constexpr Part part_of(std::size_t metric) {
  Part part;
  for (std::size_t i = 0; i < metric; ++i)
    part.first = static_cast<std::uint16_t>(part.first + (packed_metrics[i]->*Member).size());
  part.count = static_cast<std::uint16_t>((packed_metrics[metric]->*Member).size());
  return part;
}

constexpr auto programs = [] {
  std::array<Program, packed_metrics.size()> packed{};
  for (std::size_t i = 0; i < packed.size(); ++i) {
    const Metric& metric = *packed_metrics[i];
    packed[i] = {
        .id = id_of_text(metric.id),
        .unit = id_of_text(metric.unit_text.view()),
        .list = id_of_text(metric.list.id),
        .label = id_of_text(metric.list.label),
        .default_period = metric.default_period,
        .ceiling = metric.ceiling,
        .formula_part = part_of<&Metric::formula>(i),
        .slot_part = part_of<&Metric::slots>(i),
        .choice_part = part_of<&Metric::choices>(i),
        .required = metric.required,
        .in_rows = metric.in_rows,
        .may_be_once = metric.may_be_once,
    };
  }
  return packed;
}();

template <class T, std::size_t Size>
std::span<const T> slice(const std::array<T, Size>& items, Part part) {
  return {items.data() + part.first, part.count};
}

}  // namespace

std::string_view Id::text() const {
  const std::size_t begin = index == 0 ? 0 : ends[index - 1u];
  return {contact_cost::text.data() + begin, ends[index] - begin};
}

std::span<const PackedInstruction> Program::formula() const { return slice(packed_formulas, formula_part); }
std::span<const PackedSlot> Program::slots() const { return slice(packed_slots, slot_part); }
std::span<const Choice> Program::choices() const { return slice(packed_choices, choice_part); }
const PackedInput& Program::input(std::size_t slot) const { return packed_inputs[slots()[slot].input]; }

std::size_t Program::slot_of(std::string_view input_id) const {
  std::size_t i = 0;
  while (i < slots().size() && this->input_id(i) != input_id) ++i;
  return i;
}

// Their ids are the first of the names.
bool is_metric(std::string_view id) {
  for (std::size_t i = 1; i <= catalogue.size(); ++i)
    if (Id{static_cast<std::uint16_t>(i)}.text() == id) return true;
  return false;
}

bool is_among_first(const Program& program) { return &program < programs.data() + first_metrics; }

const Program* find_program(std::string_view id) {
  for (const Program& program : programs)
    if (program.id.text() == id) return &program;
  return nullptr;
}

}  // namespace contact_cost
