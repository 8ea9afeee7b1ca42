#include "output.h"

#include <signal.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <thread>

#include "file.h"

namespace contact_cost {
namespace {

// Held while lines are being written, and for good by whoever ends the program.
std::timed_mutex writing;

// A reader that takes nothing any more does not keep the program from ending.
void await_end_of_line() {
  constexpr std::chrono::seconds patience(1);
  static_cast<void>(writing.try_lock_for(patience));
}

bool is_ignored(int number) {
  struct sigaction action{};
  sigaction(number, nullptr, &action);
  return action.sa_handler == SIG_IGN;
}

// The way a filter is expected to end: killed by the signal itself.
void await_signal(sigset_t signals) {
  int number = 0;
  sigwait(&signals, &number);
  await_end_of_line();
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

}  // namespace

void Output::write(std::size_t turn, std::string_view lines) {
  {
    std::unique_lock lock(turns_);
    written_.wait(lock, [&] { return turn_ == turn; });
  }
  {
    const std::lock_guard lock(writing);
    write_all(file_, lines);
  }
  {
    const std::lock_guard lock(turns_);
    ++turn_;
  }
  written_.notify_all();
}

void end_on_signals_between_lines() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int number : std::array{SIGHUP, SIGINT, SIGTERM})
    if (!is_ignored(number)) sigaddset(&signals, number);  // as nohup and a shell's background leave them
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::thread(await_signal, signals).detach();
}

void fail_between_lines(const std::exception& why) {
  await_end_of_line();
  const bool is_memory = dynamic_cast<const std::bad_alloc*>(&why) != nullptr;
  std::fprintf(stderr, "contact-cost: %s\n", is_memory ? "out of memory" : why.what());
  std::_Exit(EXIT_FAILURE);
}

}  // namespace contact_cost
