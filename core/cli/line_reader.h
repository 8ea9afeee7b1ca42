// Lines from a file, as many at a time as have arrived: nobody waits for more than there is.
#pragma once

#include <cstddef>
#include <exception>
#include <string>

namespace contact_cost {

// A request of a hundred rows is a hundredth of this.
inline constexpr std::size_t maximum_line_length = std::size_t{16} << 20;  // bytes without the line's end

class LineReader {
 public:
  explicit LineReader(int file) : file_(file) {}

  // Whole lines, at least one, each with its end; the last of the file gets one. Of a line that is too long
  // an empty one is left, which is no request either. False when there are no more.
  bool read(std::string& lines);

  // What ended the file before its end, if anything did; a line that it cut short is not given out.
  std::exception_ptr failure() const { return failure_; }

 private:
  bool more();

  int file_;
  std::string begun_;  // a line without its end so far
  bool too_long_ = false;
  bool ended_ = false;
  std::exception_ptr failure_;
};

}  // namespace contact_cost
