// Holds the core to the vectors without the program around it, so that a mutant needs little compiled:
// replay CASES, each case "<bytes of request> <bytes of answer>\n<request><answer>". Ends at the first that
// differs.
#include <fstream>
#include <iostream>
#include <string>

#include "request_text.h"

namespace {

std::string take(std::istream& stream, std::size_t size) {
  std::string text(size, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(size));
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream cases(argv[1], std::ios::binary);
  std::size_t request_size = 0, answer_size = 0, passed = 0;
  while (cases >> request_size >> answer_size && cases.get() == '\n') {
    const std::string text = take(cases, request_size), expected = take(cases, answer_size);
    contact_cost::RequestText request;
    contact_cost::read_request(text, request);
    const std::string answered = contact_cost::json_text(contact_cost::evaluate(request.request));
    if (answered != expected) {
      std::cout << text << "\n  expected  " << expected << "\n  answered  " << answered << '\n';
      return 1;
    }
    ++passed;
  }
  std::cout << passed << " passed\n";
  return passed > 0 ? 0 : 1;
}
