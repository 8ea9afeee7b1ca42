// Sound requests at random; equal seeds give equal requests on every platform.
#pragma once

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

  RandomRequest next() {
    RandomRequest request;
    request.metric = catalogue[below(catalogue.size())];
    request.options = {.period = period_ids[below(period_ids.size())],
                       .calendar = calendar_ids[below(calendar_ids.size())],
                       .digits = static_cast<int>(below(13))};
    const bool by_parts[] = {once_in(2), once_in(2)};
    for (const Slot& slot : request.metric->slots) {
      const bool parts = by_parts[slot.group > 1 ? 1 : 0];
      if (slot.role == Role::required || chosen(slot, parts || !has_whole(*request.metric, slot.group)))
        add(request, *slot.input);
    }
    return request;
  }

 private:
  static bool has_whole(const Metric& metric, std::uint8_t group) {
    for (const Slot& slot : metric.slots)
      if (slot.group == group && slot.role == Role::whole) return true;
    return false;
  }

  bool chosen(const Slot& slot, bool by_parts) {
    if (slot.role == Role::whole) return !by_parts;
    return by_parts && (slot.role == Role::needed_part || once_in(2));
  }

  void add(RandomRequest& request, const Input& input) {
    request.values.push_back(number());
    std::string& value = request.values.back();
    if (input.may_be_negative && once_in(2)) value.insert(0, 1, '-');
    InputText text = {input.id, value};
    if (input.per_period && once_in(2)) text.period = period_ids[below(period_ids.size())];
    request.inputs.push_back(text);
  }

  std::mt19937 random_;
};

}  // namespace contact_cost
