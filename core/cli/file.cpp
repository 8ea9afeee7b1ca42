#include "file.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace contact_cost {
namespace {

// Whether the call is to be made again: it was interrupted, or whoever shares the file made it non-blocking.
bool is_to_be_repeated(int file, short event) {
  if (errno == EAGAIN) {
    pollfd awaited{.fd = file, .events = event, .revents = 0};
    return poll(&awaited, 1, -1) >= 0 || errno == EINTR;
  }
  return errno == EINTR;
}

[[noreturn]] void fail(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

}  // namespace

std::size_t read_some(int file, std::span<char> room) {
  for (;;) {
    const ssize_t count = read(file, room.data(), room.size());
    if (count >= 0) return static_cast<std::size_t>(count);
    if (!is_to_be_repeated(file, POLLIN)) fail("cannot read");
  }
}

void write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(file, text.data(), text.size());
    if (count >= 0)
      text.remove_prefix(static_cast<std::size_t>(count));
    else if (!is_to_be_repeated(file, POLLOUT))
      fail("cannot write");
  }
}

void close_written(int file) {
  if (close(file) != 0 && errno != EINTR) fail("cannot write");
}

}  // namespace contact_cost
