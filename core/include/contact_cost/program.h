// The catalogue as the interpreters walk it: every metric's instructions, slots and choices side by side
// in three arrays, each as long as it needs to be.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "contact_cost/catalogue.h"

namespace contact_cost {

struct Program {
  std::string_view id;
  UnitText unit_text;
  Period default_period = Period::month;
  std::int16_t ceiling = 0;
  std::span<const Instruction> formula;
  std::span<const Slot> slots;
  std::span<const Choice> choices;
  SlotSet required = 0;
  SlotSet in_rows = 0;
  SlotSet may_be_once = 0;
  std::string_view list;
  std::string_view label;

  constexpr std::size_t slot_of(std::string_view input) const {
    std::size_t i = 0;
    while (i < slots.size() && slots[i].input->id != input) ++i;
    return i;
  }
  constexpr std::size_t field_count() const { return static_cast<std::size_t>(std::popcount(in_rows)); }
};

namespace detail {

// One member of all metrics in one array.
template <auto Member>
struct Pool {
  static consteval std::size_t size() {
    std::size_t size = 0;
    for (const Metric* metric : catalogue) size += (metric->*Member).size();
    return size;
  }

  static consteval auto fill() {
    std::array<std::remove_cvref_t<decltype((catalogue[0]->*Member)[0])>, size()> items{};
    std::size_t i = 0;
    for (const Metric* metric : catalogue)
      for (const auto& item : metric->*Member) items[i++] = item;
    return items;
  }

  static constexpr auto items = fill();

  static consteval auto of(std::size_t metric) {
    std::size_t offset = 0;
    for (std::size_t i = 0; i < metric; ++i) offset += (catalogue[i]->*Member).size();
    return std::span(items.data() + offset, (catalogue[metric]->*Member).size());
  }
};

consteval auto programs() {
  std::array<Program, catalogue.size()> programs;
  for (std::size_t i = 0; i < catalogue.size(); ++i) {
    const Metric& metric = *catalogue[i];
    programs[i] = {
        .id = metric.id,
        .unit_text = metric.unit_text,
        .default_period = metric.default_period,
        .ceiling = metric.ceiling,
        .formula = Pool<&Metric::formula>::of(i),
        .slots = Pool<&Metric::slots>::of(i),
        .choices = Pool<&Metric::choices>::of(i),
        .required = metric.required,
        .in_rows = metric.in_rows,
        .may_be_once = metric.may_be_once,
        .list = metric.list.id,
        .label = metric.list.label,
    };
  }
  return programs;
}

}  // namespace detail

inline constexpr auto programs = detail::programs();

constexpr const Program* find_program(std::string_view id) {
  for (const Program& program : programs)
    if (program.id == id) return &program;
  return nullptr;
}

}  // namespace contact_cost
