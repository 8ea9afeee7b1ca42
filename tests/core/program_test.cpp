// The packed catalogue says of every metric what the metric itself says.
#include "contact_cost/program.h"

#include <gtest/gtest.h>

#include "contact_cost/catalogue.h"

namespace contact_cost {
namespace {

const Program& program_of(const Metric& metric) { return *find_program(metric.id); }

std::string_view id_or_none(const Input* input) { return input == nullptr ? std::string_view() : input->id; }

TEST(Program, IsFoundByItsIdAlone) {
  for (const Metric* metric : catalogue) {
    ASSERT_NE(find_program(metric->id), nullptr) << metric->id;
    EXPECT_EQ(find_program(metric->id)->id.text(), metric->id);
  }
  for (const std::string_view id :
       {"", "cost-per-foo", "Total-cost", "total_cost", "total-cost ", "wages", "money", "channels"})
    EXPECT_EQ(find_program(id), nullptr) << id;
}

TEST(Program, NoIdIsNoText) {
  EXPECT_EQ(Id{}.text(), "");
  EXPECT_EQ(find_program("total-cost")->list, Id{});
  EXPECT_NE(find_program("npv")->list, Id{});
  EXPECT_EQ(find_program("npv")->label, Id{});
}

TEST(Program, NamesAndOptionsAreTheMetrics) {
  for (const Metric* metric : catalogue) {
    SCOPED_TRACE(metric->id);
    const Program& program = program_of(*metric);
    EXPECT_EQ(program.unit.text(), metric->unit_text.view());
    EXPECT_EQ(program.list.text(), metric->list.id);
    EXPECT_EQ(program.label.text(), metric->list.label);
    EXPECT_EQ(program.default_period, metric->default_period);
    EXPECT_EQ(program.ceiling, metric->ceiling);
    EXPECT_EQ(program.required, metric->required);
    EXPECT_EQ(program.in_rows, metric->in_rows);
    EXPECT_EQ(program.may_be_once, metric->may_be_once);
    EXPECT_EQ(program.field_count(), metric->list.fields.size());
  }
}

void expect_alike(const PackedInput& packed, const Input& input) {
  SCOPED_TRACE(input.id);
  EXPECT_EQ(packed.id.text(), input.id);
  EXPECT_EQ(packed.below.text(), id_or_none(input.below));
  EXPECT_EQ(packed.not_below, input.not_below);
  EXPECT_EQ(packed.may_equal, input.may_equal);
  EXPECT_EQ(packed.assumed.text(), input.assumed);
  EXPECT_EQ(packed.assumed_as.text(), id_or_none(input.assumed_as));
  EXPECT_EQ(packed.has_assumption(), input.has_assumption());
  EXPECT_EQ(packed.range.lowest, input.range.lowest);
  EXPECT_EQ(packed.range.highest, input.range.highest);
  EXPECT_EQ(packed.range.above_lowest, input.range.above_lowest);
  EXPECT_EQ(packed.range.below_highest, input.range.below_highest);
  EXPECT_EQ(packed.ceiling, input.ceiling);
  EXPECT_EQ(packed.timing, input.timing);
  EXPECT_EQ(packed.is_percentage, input.unit == percentage);
  EXPECT_EQ(packed.may_be_negative, input.may_be_negative);
  EXPECT_EQ(packed.counted, input.counted);
}

TEST(Program, SlotsAreTheMetrics) {
  for (const Metric* metric : catalogue) {
    SCOPED_TRACE(metric->id);
    const Program& program = program_of(*metric);
    ASSERT_EQ(program.slots().size(), metric->slots.size());
    for (std::size_t slot = 0; slot < metric->slots.size(); ++slot) {
      EXPECT_EQ(program.slots()[slot].divisor, metric->slots[slot].divisor);
      EXPECT_EQ(program.input_id(slot), metric->slots[slot].input->id);
      EXPECT_EQ(program.slot_of(metric->slots[slot].input->id), slot);
      expect_alike(program.input(slot), *metric->slots[slot].input);
    }
    for (const std::string_view stranger : {std::string_view(), metric->id, std::string_view("foo")})
      EXPECT_EQ(program.slot_of(stranger), metric->slot_of(stranger)) << stranger;
  }
}

TEST(Program, ChoicesAreTheMetrics) {
  for (const Metric* metric : catalogue) {
    SCOPED_TRACE(metric->id);
    const Program& program = program_of(*metric);
    ASSERT_EQ(program.choices().size(), metric->choices.size());
    for (std::size_t i = 0; i < metric->choices.size(); ++i) {
      const Choice &packed = program.choices()[i], &choice = metric->choices[i];
      EXPECT_EQ(packed.one_way, choice.one_way);
      EXPECT_EQ(packed.other_way, choice.other_way);
      EXPECT_EQ(packed.needed_one_way, choice.needed_one_way);
      EXPECT_EQ(packed.needed_other_way, choice.needed_other_way);
      EXPECT_EQ(packed.lines, choice.lines);
      EXPECT_EQ(packed.within, choice.within);
      EXPECT_EQ(packed.may_lack, choice.may_lack);
      EXPECT_EQ(packed.is_result, choice.is_result);
    }
  }
}

TEST(Program, FormulasAreTheMetrics) {
  for (const Metric* metric : catalogue) {
    SCOPED_TRACE(metric->id);
    const Program& program = program_of(*metric);
    ASSERT_EQ(program.formula().size(), metric->formula.size());
    for (std::size_t i = 0; i < metric->formula.size(); ++i) {
      const PackedInstruction& packed = program.formula()[i];
      const Instruction& instruction = metric->formula[i];
      EXPECT_EQ(packed.operation, instruction.operation);
      EXPECT_EQ(packed.span, instruction.span);
      EXPECT_EQ(packed.other_span, instruction.other_span);
      EXPECT_EQ(packed.slot, instruction.slot);
      EXPECT_EQ(packed.value, instruction.value);
      EXPECT_EQ(packed.id.text(), instruction.id);
    }
  }
}

// The formula is that of the algebra, its inputs replaced by their slots.
TEST(Program, FormulasAreTheirNodes) {
  for (const Metric* metric : catalogue) {
    SCOPED_TRACE(metric->id);
    ASSERT_EQ(metric->formula.size(), metric->nodes.size());
    EXPECT_LE(metric->nodes.size(), maximum_nodes);
    EXPECT_LE(metric->slots.size(), maximum_inputs);
    for (std::size_t i = 0; i < metric->nodes.size(); ++i) {
      const Node& node = metric->nodes[i];
      const Instruction& instruction = metric->formula[i];
      EXPECT_EQ(instruction.operation, node.operation);
      EXPECT_EQ(instruction.span, node.span);
      EXPECT_EQ(instruction.other_span, node.other_span);
      EXPECT_EQ(instruction.value, node.value);
      const bool asked = node.input != nullptr;
      EXPECT_EQ(asked ? metric->slots[instruction.slot].input->id : instruction.id,
                asked ? node.input->id : node.id);
    }
  }
}

// What the arrays of the interpreters have room for.
TEST(Program, RoomIsEnough) {
  for (const Metric* metric : catalogue) {
    EXPECT_LE(metric->list.fields.size(), 3u) << metric->id;
    for (const Instruction& node : metric->formula) {
      const bool multiplies = node.operation == Operation::product;
      EXPECT_LE(multiplies ? node.span : 0, 8) << metric->id;
    }
  }
}

}  // namespace
}  // namespace contact_cost
