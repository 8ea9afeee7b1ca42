// Reading and writing what the shell gave: pipes, files, terminals, sockets.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace contact_cost {

// Waits until there is something and reads what there is; 0 at the end. Throws std::system_error.
std::size_t read_some(int file, std::span<char> room);

// All of it, however often it takes. Throws std::system_error.
void write_all(int file, std::string_view text);

// Some disks tell only here that they are full. Throws std::system_error.
void close_written(int file);

}  // namespace contact_cost
