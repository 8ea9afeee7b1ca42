// The heap of the engine: the strings and vectors of one call. All of them are freed before the call
// returns, so the space is taken from the front again; a general allocator would be 0.8 kB (brotli) more.
// A request is at most 385 lines of three words of 64 characters (engine.ts), which is 75 kB, twice; the
// derivation and the text of the largest response are 60 kB with what their growth leaves behind. Of `npv`
// with 61 flows and a rate of 30 digits the values are 0.1 MB, their texts 4 MB, that of the response 0.6 MB,
// and four times that with its growth.
#include <cstddef>

#include "has_all_metrics.h"

namespace {

constexpr std::size_t alignment = alignof(std::max_align_t);
alignas(alignment) char arena[(contact_cost::has_all_metrics ? 11 * 1024 : 384) * 1024];
std::size_t used = 0;
std::size_t live = 0;

}  // namespace

extern "C" {

void* malloc(std::size_t size) {
  const std::size_t rounded = (size + alignment - 1) / alignment * alignment;
  if (rounded < size || rounded > sizeof arena - used) __builtin_trap();
  void* const block = arena + used;
  used += rounded;
  ++live;
  return block;
}

// For numbers of 128 bits; every block is aligned for them.
int posix_memalign(void** block, std::size_t, std::size_t size) {
  *block = malloc(size);
  return 0;
}

void free(void* block) {
  if (block != nullptr && --live == 0) used = 0;
}

}  // extern "C"
