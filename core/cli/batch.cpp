#include "batch.h"

#ifdef __linux__
#include <sched.h>
#endif

#include <algorithm>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "line_reader.h"
#include "output.h"
#include "request_json.h"

namespace contact_cost {
namespace {

// Every thread does all of it in turn: reads some lines, answers them, and writes when those who read
// before it have written. So nothing is queued, and an answer never waits for input.
class Batch {
 public:
  Batch(int from, int into) : reader_(from), output_(into) {}

  // Never throws: what fails in one thread ends the program.
  void work() {
    try {
      answer_all();
    } catch (const std::exception& why) {
      fail_between_lines(why);
    }
  }

  std::exception_ptr failure() const { return reader_.failure(); }

 private:
  void answer_all() {
    std::string lines;
    std::string answers;
    std::size_t turn = 0;
    while (read(lines, turn)) {
      answers.clear();
      for (std::string_view rest = lines; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        answers += answer(rest.substr(0, end));
        answers += '\n';
        rest.remove_prefix(end + 1);
      }
      output_.write(turn, answers);
    }
  }

  bool read(std::string& lines, std::size_t& turn) {
    const std::lock_guard lock(reading_);
    turn = turns_++;
    return reader_.read(lines);
  }

  std::mutex reading_;
  LineReader reader_;
  std::size_t turns_ = 0;
  Output output_;
};

}  // namespace

void answer_lines(int from, int into, unsigned jobs) {
  Batch batch(from, into);
  std::vector<std::thread> others;
  others.reserve(jobs - 1);
  try {
    while (others.size() + 1 < jobs) others.emplace_back(&Batch::work, &batch);
  } catch (const std::exception& why) {
    fail_between_lines(why);  // those that have started cannot be called back
  }
  batch.work();
  for (std::thread& other : others) other.join();
  if (batch.failure()) std::rethrow_exception(batch.failure());
}

unsigned available_processors() {
#ifdef __linux__
  cpu_set_t set;  // the standard library counts those that taskset and containers withhold, too
  if (sched_getaffinity(0, sizeof set, &set) == 0) return static_cast<unsigned>(CPU_COUNT(&set));
#endif
  return std::max(1u, std::thread::hardware_concurrency());
}

}  // namespace contact_cost
