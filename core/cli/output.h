// The answers' way out. Whatever ends the program, a signal or a failure, ends it between two lines.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <string_view>

namespace contact_cost {

// Texts of whole lines, written in the order of their turns 0, 1, 2, ... whoever comes first.
class Output {
 public:
  explicit Output(int file) : file_(file) {}

  // Waits until all turns before have been written. Throws std::system_error.
  void write(std::size_t turn, std::string_view lines);

 private:
  int file_;
  std::mutex turns_;
  std::condition_variable written_;
  std::size_t turn_ = 0;
};

// From here on SIGHUP, SIGINT and SIGTERM wait for the end of a line; to be called before any thread starts.
void end_on_signals_between_lines();

// Says why on stderr and ends the program as failed; other threads are not waited for.
[[noreturn]] void fail_between_lines(const std::exception& why);

}  // namespace contact_cost
