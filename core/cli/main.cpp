// contact-cost: the core as a program. JSON lines in, JSON lines out.
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "batch.h"
#include "catalogue_json.h"
#include "contact_cost/version.h"
#include "file.h"
#include "output.h"

namespace {

constexpr std::string_view help = R"(contact-cost: exact cost metrics of contact centres

  contact-cost evaluate     reads requests, one JSON object a line, and answers each with one line
      --jobs N              ... on N threads; with 0, or without N, on all processors
  contact-cost catalogue    prints every metric, input, unit, range and formula as JSON
  contact-cost --help
  contact-cost --version

  $ echo '{"metric":"cost-per-contact","inputs":{"total-cost":"71600","contacts":"10000"}}' |
      contact-cost evaluate

The answers come in the order of the requests, the same on any number of threads, and none waits for input
that has yet to come. Memory does not grow with the number of lines; one of more than 16 MiB is no request.

Exit status: 0 when every line was answered, whatever the answer; 1 when input cannot be read, output cannot
be written or memory runs out; 2 for arguments other than these. SIGHUP, SIGINT, SIGPIPE and SIGTERM kill it
as they kill any filter; but for SIGPIPE the output then ends with a whole line, unless its reader takes
nothing for a second.
)";

constexpr int misuse = 2;
constexpr unsigned maximum_jobs = 1024;

int print(std::string_view text) {
  contact_cost::write_all(STDOUT_FILENO, text);
  contact_cost::close_written(STDOUT_FILENO);
  return EXIT_SUCCESS;
}

int evaluate(unsigned jobs) {
  contact_cost::end_on_signals_between_lines();
  contact_cost::answer_lines(STDIN_FILENO, STDOUT_FILENO, jobs);
  contact_cost::close_written(STDOUT_FILENO);
  return EXIT_SUCCESS;
}

// What follows `evaluate`: nothing, `--jobs`, `--jobs N` or `--jobs=N`.
std::optional<unsigned> jobs_of(std::span<char*> arguments) {
  if (arguments.empty()) return 1;
  std::string_view option = arguments[0];
  std::string_view number = arguments.size() == 2 ? arguments[1] : "0";
  if (arguments.size() == 1 && option.starts_with("--jobs=")) {
    number = option.substr(option.find('=') + 1);
    option = "--jobs";
  }
  if (option != "--jobs" || arguments.size() > 2) return std::nullopt;
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), jobs);
  if (error != std::errc() || end != number.data() + number.size() || jobs > maximum_jobs)
    return std::nullopt;
  return jobs == 0 ? contact_cost::available_processors() : jobs;
}

int run(std::span<char*> arguments) {
  const std::string_view command = arguments.empty() ? "" : arguments[0];
  if (command == "evaluate") {
    if (const auto jobs = jobs_of(arguments.subspan(1))) return evaluate(*jobs);
  } else if (arguments.size() == 1) {
    if (command == "catalogue") return print(contact_cost::catalogue_text() + '\n');
    if (command == "--help") return print(help);
    if (command == "--version") return print(std::string(contact_cost::version) + '\n');
  }
  std::fwrite(help.data(), 1, help.size(), stderr);
  return misuse;
}

}  // namespace

int main(int argc, char** argv) {
  const std::span arguments(argv, static_cast<std::size_t>(argc));
  try {
    return run(arguments.subspan(std::min<std::size_t>(1, arguments.size())));
  } catch (const std::exception& why) {
    contact_cost::fail_between_lines(why);
  }
}
