// Requests at random, most of them sound; equal seeds give equal requests on every platform.
#pragma once

#include <algorithm>
#include <cstdint>
#include <list>
#include <random>
#include <string>
#include <vector>

#include "contact_cost/catalogue.h"
#include "support.h"

namespace contact_cost {

struct RandomRequest {
  const Metric* metric = nullptr;
  std::list<std::string> values;  // what the inputs view, which stays where it is when moved
  std::vector<InputText> inputs;
  Options options;
};

class RandomRequests {
 public:
  explicit RandomRequests(std::uint32_t seed) : random_(seed) {}

  std::size_t below(std::size_t limit) { return random_() % limit; }
  bool once_in(std::size_t times) { return below(times) == 0; }

  std::string number() {
    std::string text = std::to_string(below(100000));
    if (once_in(2)) text += '.' + std::to_string(below(1000));
    return text;
  }

  RandomRequest next() { return next(*catalogue[below(catalogue.size())]); }

  RandomRequest next(const Metric& metric) {
    RandomRequest request;
    request.metric = &metric;
    request.options = {.period = period_ids[below(period_ids.size())],
                       .calendar = calendar_ids[below(calendar_ids.size())],
                       .digits = static_cast<int>(below(13))};
    const SlotSet given = choose(metric);
    for (std::size_t slot = 0; slot < metric.slots.size(); ++slot)
      if ((given & only(slot)) != 0) request.inputs.push_back(input(request, slot));
    if (metric.in_rows != 0) add_rows(request);
    return request;
  }

 private:
  // What must be given, one way of each choice, and some of what has an assumed value.
  SlotSet choose(const Metric& metric) {
    SlotSet given = metric.required & ~metric.in_rows;
    for (const Choice& choice : metric.choices) {
      if (choice.within != 0 && (given & choice.within) == 0) continue;
      const bool one_way = choice.is_result || once_in(2);
      given |= one_way ? choice.needed_one_way : choice.needed_other_way;
      given |= some_of(lines_of(metric, one_way ? choice.one_way : choice.other_way) & choice.lines);
    }
    for (std::size_t slot = 0; slot < metric.slots.size(); ++slot)
      if (metric.slots[slot].input->has_assumption() && once_in(2)) given |= only(slot);
    return given;
  }

  // The lines of a way in which there is another choice are left to that one.
  static SlotSet lines_of(const Metric& metric, SlotSet way) {
    const bool has_choice =
        std::any_of(metric.choices.begin(), metric.choices.end(),
                    [way](const Choice& choice) { return way != 0 && choice.within == way; });
    return has_choice ? 0 : way;
  }

  SlotSet some_of(SlotSet slots) {
    SlotSet some = 0;
    for (; slots != 0; slots &= slots - 1)
      if (once_in(2)) some |= only(first_of(slots));
    return some;
  }

  void add_rows(RandomRequest& request) {
    const Metric& metric = *request.metric;
    const std::size_t count = 1 + below(5);
    request.inputs.push_back(
        {.id = metric.list.id, .row = static_cast<std::uint16_t>(count), .is_list = true});
    for (std::size_t row = 1; row <= count; ++row) {
      for (std::size_t slot = 0; slot < metric.slots.size(); ++slot) {
        if ((metric.in_rows & only(slot)) == 0) continue;
        InputText text = input(request, slot);
        text.list = metric.list.id;
        text.row = static_cast<std::uint16_t>(row);
        request.inputs.push_back(text);
      }
    }
  }

  // Whole percentages as a rule: what-if multiplies many of them, and 128 bits are not endless.
  std::string value_of(const Input& input) {
    const Range& range = input.range;
    if (range.highest == Range::unbounded && input.unit != percentage) {
      const std::string text = number();
      return input.may_be_negative && once_in(2) ? '-' + text : text;
    }
    const int highest = std::min<int>(range.highest, 150);
    const auto room = static_cast<std::size_t>(highest - range.lowest);
    std::string text = std::to_string(range.lowest + 1 + static_cast<int>(below(room - 1)));
    if (once_in(8) && text != "0") text += ".5";
    return text;
  }

  InputText input(RandomRequest& request, std::size_t slot) {
    const Input& input = *request.metric->slots[slot].input;
    request.values.push_back(value_of(input));
    InputText text = {.id = input.id, .value = request.values.back()};
    if (input.timing == Timing::per_period && once_in(2)) text.period = period_ids[below(period_ids.size())];
    if ((request.metric->may_be_once & only(slot)) != 0 && once_in(2)) text.period = "once";
    return text;
  }

  std::mt19937 random_;
};

}  // namespace contact_cost
