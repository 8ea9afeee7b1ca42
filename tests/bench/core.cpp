// How long the core itself takes, without a process or a pipe around it:
//
//   bench_core REQUESTS answers           the responses, to be checked
//   bench_core REQUESTS evaluate COUNT    texts to figure and derivation
//   bench_core REQUESTS compute COUNT     the same from inputs that have been read, as peers have theirs
//   bench_core REQUESTS line COUNT        what the engine is called for: text in, JSON out
//
// Requests are those of wasm/request_text.h, an empty line between two. Prints nanoseconds for all COUNT.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "contact_cost/decimal.h"
#include "contact_cost/evaluate.h"
#include "inputs.h"
#include "interpreter.h"
#include "request_text.h"

namespace {

using contact_cost::RequestText;

std::string line(std::string_view request) {
  RequestText text;
  contact_cost::read_request(request, text);
  return contact_cost::json_text(contact_cost::evaluate(text.request));
}

// The half of an evaluation that is left once the inputs are read; any number of times.
class Computation {
 public:
  explicit Computation(const contact_cost::Request& request)
      : program_(*contact_cost::find_program(request.metric)), inputs_(program_), digits_(request.digits) {
    contact_cost::read_inputs(program_, request, inputs_, derivation_);
    steps_read_ = derivation_.steps.size();
    operands_read_ = derivation_.operands.size();
  }

  std::size_t run() {
    derivation_.steps.pop_back(derivation_.steps.size() - steps_read_);
    derivation_.operands.pop_back(derivation_.operands.size() - operands_read_);
    contact_cost::Interpreter interpreter(program_, inputs_, derivation_);
    interpreter.run();
    const std::string rounded = contact_cost::rounded_text(interpreter.result(), digits_);
    return rounded.size() + derivation_.steps.size();
  }

 private:
  const contact_cost::Program& program_;
  contact_cost::Inputs inputs_;
  contact_cost::Derivation derivation_;
  int digits_;
  std::size_t steps_read_ = 0, operands_read_ = 0;
};

std::vector<std::string_view> split(std::string_view all) {
  std::vector<std::string_view> requests;
  for (std::size_t start = 0; start < all.size();) {
    const std::size_t end = all.find("\n\n", start);
    requests.push_back(all.substr(start, end - start));
    start = end == std::string_view::npos ? all.size() : end + 2;
  }
  return requests;
}

// What is counted is printed, so that no compiler leaves the work out.
template <typename Evaluate>
void time(std::size_t count, std::size_t requests, Evaluate evaluate) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < requests; ++i) evaluate(i);  // V8 compiles what is called for the first time
  const auto start = std::chrono::steady_clock::now();
  for (std::size_t i = 0, request = 0; i < count; ++i, request = request + 1 < requests ? request + 1 : 0)
    characters += evaluate(request);
  const std::chrono::nanoseconds spent = std::chrono::steady_clock::now() - start;
  std::cout << spent.count() << ' ' << characters << '\n';
}

int run(std::string_view all, std::string_view what, std::size_t count) {
  const std::vector<std::string_view> requests = split(all);
  std::vector<RequestText> read(requests.size());
  for (std::size_t i = 0; i < requests.size(); ++i) contact_cost::read_request(requests[i], read[i]);
  if (what == "answers") {
    for (const std::string_view request : requests) std::cout << line(request) << '\n';
  } else if (what == "evaluate") {
    time(count, requests.size(), [&](std::size_t i) {
      const contact_cost::Response response = contact_cost::evaluate(read[i].request);
      return response.rounded.size() + response.derivation.steps.size();
    });
  } else if (what == "compute") {
    std::vector<Computation> computations;
    for (const RequestText& text : read) computations.emplace_back(text.request);
    time(count, requests.size(), [&](std::size_t i) { return computations[i].run(); });
  } else if (what == "line") {
    time(count, requests.size(), [&](std::size_t i) { return line(requests[i]).size(); });
  } else {
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}

}  // namespace

int main(int count, char** words) {
  if (count < 3) return EXIT_FAILURE;
  return run(words[1], words[2], count > 3 ? std::strtoul(words[3], nullptr, 10) : 0);
}
