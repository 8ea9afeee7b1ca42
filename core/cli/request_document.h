// A line of JSON text as far as a request may reach; of what lies deeper only the kind is kept, however
// deep it goes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace contact_cost {

enum class Kind : std::uint8_t { null, boolean, numeral, text, object, list };

struct Value {
  Kind kind = Kind::null;
  std::string_view key = {};  // of a member
  std::string_view text = {};
  double number = 0;
  std::size_t position = 0;       // among all that is kept
  std::vector<Value> parts = {};  // members by key, each key once; or the items of a list

  const Value* find(std::string_view member) const;
};

class RequestDocument {
 public:
  explicit RequestDocument(std::string_view line);
  RequestDocument(const RequestDocument&) = delete;
  RequestDocument& operator=(const RequestDocument&) = delete;

  // None when the line is not JSON text, one object alone.
  const Value* request() const { return request_.kind == Kind::object ? &request_ : nullptr; }

 private:
  std::string texts_;  // what the views of all values are of
  Value request_;
};

}  // namespace contact_cost
