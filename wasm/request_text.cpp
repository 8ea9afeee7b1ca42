#include "request_text.h"

#include <algorithm>

namespace contact_cost {
namespace {

// Takes what stands before the separator off the front of `text`.
std::string_view take_until(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return taken;
}

}  // namespace

void read_request(std::string_view text, RequestText& result) {
  std::string_view head = take_until(text, '\n');
  Request& request = result.request;
  request.metric = take_until(head, ' ');
  request.period = take_until(head, ' ');
  request.calendar = take_until(head, ' ');
  request.digits = 0;
  constexpr int beyond_any = 100;
  for (const char c : head) request.digits = std::min(request.digits * 10 + (c - '0'), beyond_any);
  while (!text.empty() && result.inputs.size() < 64) {
    std::string_view line = take_until(text, '\n');
    InputText input;
    input.id = take_until(line, ' ');
    input.value = take_until(line, ' ');
    if (!line.empty()) input.period = line;
    result.inputs.push_back(input);
  }
  request.inputs = {result.inputs.begin(), result.inputs.size()};
}

}  // namespace contact_cost
