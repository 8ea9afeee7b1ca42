#include "line_reader.h"

#include <algorithm>

#include "file.h"

namespace contact_cost {
namespace {

constexpr std::size_t block = std::size_t{64} << 10;  // what a pipe holds

}  // namespace

// Appends what has arrived; at the end of the file the end of its last line.
bool LineReader::more() {
  const std::size_t known = begun_.size();
  begun_.resize(known + block);
  std::size_t count = 0;
  try {
    count = read_some(file_, {begun_.data() + known, block});
  } catch (...) {
    failure_ = std::current_exception();
    return false;
  }
  begun_.resize(known + count);
  if (count > 0) return true;
  ended_ = true;
  if (known == 0 && !too_long_) return false;
  begun_ += '\n';
  return true;
}

bool LineReader::read(std::string& lines) {
  while (!ended_ && !failure_) {
    const std::size_t known = begun_.size();
    if (!more()) break;
    const std::size_t end = begun_.find('\n', known);
    too_long_ = too_long_ || std::min(end, begun_.size()) > maximum_line_length;
    if (too_long_) begun_.erase(0, end);
    if (end == begun_.npos) continue;
    too_long_ = false;
    const std::size_t whole = begun_.rfind('\n') + 1;
    lines.assign(begun_, 0, whole);
    begun_.erase(0, whole);
    return true;
  }
  return false;
}

}  // namespace contact_cost
