// JSON lines in, JSON lines out, on as many threads as asked for.
#pragma once

namespace contact_cost {

// Answers every line of one file into the other, in their order. However many lines there are, it holds
// for each job those that one read gave it. Throws what ended it early.
void answer_lines(int from, int into, unsigned jobs);

// The processors that this process may use.
unsigned available_processors();

}  // namespace contact_cost
