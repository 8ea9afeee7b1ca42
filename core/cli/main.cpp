// contact-cost: the core as a program. JSON lines in, JSON lines out.
#include <iostream>
#include <span>
#include <string>
#include <string_view>

#include "catalogue_json.h"
#include "contact_cost/version.h"
#include "request_json.h"

namespace {

constexpr std::string_view help = R"(contact-cost: exact cost metrics of contact centres

  contact-cost evaluate     reads requests, one JSON object a line, and answers each with one line
  contact-cost catalogue    prints every metric, input, unit, range and formula as JSON
  contact-cost --help
  contact-cost --version

  $ echo '{"metric":"cost-per-contact","inputs":{"total-cost":"71600","contacts":"10000"}}' |
      contact-cost evaluate
)";

constexpr int success = 0, failure = 1, misuse = 2;

// A full disk or a reader that is gone is a failure.
int finish() {
  std::cout.flush();
  return std::cout ? success : failure;
}

int evaluate_lines() {
  std::string line;
  while (std::cout && std::getline(std::cin, line)) std::cout << contact_cost::answer(line) << '\n';
  return finish();
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::span arguments(argv, static_cast<std::size_t>(argc));
  const std::string_view command = arguments.size() == 2 ? arguments[1] : "";
  if (command == "evaluate") return evaluate_lines();
  if (command == "catalogue") {
    std::cout << contact_cost::catalogue_text() << '\n';
  } else if (command == "--help") {
    std::cout << help;
  } else if (command == "--version") {
    std::cout << contact_cost::version << '\n';
  } else {
    std::cerr << help;
    return misuse;
  }
  return finish();
}
