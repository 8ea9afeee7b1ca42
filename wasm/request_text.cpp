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

int read_small(std::string_view digits) {
  constexpr unsigned beyond_any = 1000;
  unsigned value = 0;
  for (const char c : digits) value = std::min(value * 10 + static_cast<unsigned char>(c - '0'), beyond_any);
  return static_cast<int>(value);
}

InputText read_line(std::string_view line, std::string_view list) {
  InputText input;
  if (const std::size_t dot = line.find('.'); dot < line.find(' ')) {
    input.list = list;
    input.row = static_cast<std::uint16_t>(read_small(take_until(line, '.')));
  }
  input.id = take_until(line, ' ');
  input.value = take_until(line, ' ');
  if (!line.empty()) input.period = line;
  if (input.value.starts_with('*')) {
    input.is_list = true;
    input.row = static_cast<std::uint16_t>(read_small(input.value.substr(1)));
  }
  return input;
}

}  // namespace

void read_request(std::string_view text, RequestText& result) {
  std::string_view head = take_until(text, '\n');
  Request& request = result.request;
  request.metric = take_until(head, ' ');
  request.period = take_until(head, ' ');
  if (request.period == "-") request.period = {};
  request.calendar = take_until(head, ' ');
  request.digits = read_small(head);
  std::string_view list;
  while (!text.empty() && result.inputs.size() < 400) {
    result.inputs.push_back(read_line(take_until(text, '\n'), list));
    if (result.inputs.back().is_list) list = result.inputs.back().id;
  }
  request.inputs = {result.inputs.begin(), result.inputs.size()};
}

}  // namespace contact_cost
