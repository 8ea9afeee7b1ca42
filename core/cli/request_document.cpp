#include "request_document.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "contact_cost/inplace_vector.h"

namespace contact_cost {
namespace {

using nlohmann::json;

// request, inputs, list, row, input
constexpr std::size_t deepest = 5;

// By key, of one key the last first.
bool is_before(const Value& left, const Value& right) {
  const int order = left.key.compare(right.key);
  return order < 0 || (order == 0 && left.position > right.position);
}

bool has_same_key(const Value& left, const Value& right) { return left.key == right.key; }

// What nlohmann's parser tells, in the order of the text.
class Builder {
 public:
  Builder(std::string& texts, Value& root) : texts_(texts), root_(root) { values_.reserve(16); }

  bool null() { return add({.kind = Kind::null}); }
  bool boolean(bool /*value*/) { return add({.kind = Kind::boolean}); }
  bool number_integer(json::number_integer_t value) { return add_number(static_cast<double>(value)); }
  bool number_unsigned(json::number_unsigned_t value) { return add_number(static_cast<double>(value)); }
  bool number_float(json::number_float_t value, const std::string& /*text*/) { return add_number(value); }
  bool string(const std::string& text) { return add({.kind = Kind::text, .text = kept(text)}); }
  bool binary(const json::binary_t& /*value*/) { return false; }  // never called: text has none

  bool key(const std::string& text) {
    if (!is_too_deep()) key_ = kept(text);
    return true;
  }
  bool start_object(std::size_t /*size*/) { return start(Kind::object); }
  bool start_array(std::size_t /*size*/) { return start(Kind::list); }

  // Of a key that is repeated the last value counts.
  bool end_object() {
    if (ends_too_deep()) return true;
    std::vector<Value> parts = taken_parts();
    std::sort(parts.begin(), parts.end(), is_before);
    parts.erase(std::unique(parts.begin(), parts.end(), has_same_key), parts.end());
    close(std::move(parts));
    return true;
  }
  bool end_array() {
    if (!ends_too_deep()) close(taken_parts());
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const json::exception& /*why*/) {
    return false;
  }

 private:
  bool is_too_deep() const { return begun_.size() > deepest; }

  std::string_view kept(std::string_view text) {
    if (is_too_deep()) return {};
    const std::size_t begin = texts_.size();
    texts_ += text;
    return std::string_view(texts_).substr(begin);
  }

  bool add(Value value) {
    if (is_too_deep()) return true;
    value.key = std::exchange(key_, {});
    value.position = values_.size();
    if (begun_.empty())
      root_ = std::move(value);
    else
      values_.push_back(std::move(value));
    return true;
  }
  bool add_number(double number) { return add({.kind = Kind::numeral, .number = number}); }

  bool start(Kind kind) {
    if (is_too_deep()) {
      ++too_deep_;
      return true;
    }
    add({.kind = kind});
    begun_.push_back(values_.size());
    return true;
  }

  bool ends_too_deep() {
    if (too_deep_ == 0) return false;
    --too_deep_;
    return true;
  }

  std::vector<Value> taken_parts() {
    const auto first = values_.begin() + static_cast<std::ptrdiff_t>(begun_.back());
    std::vector<Value> parts(std::make_move_iterator(first), std::make_move_iterator(values_.end()));
    values_.erase(first, values_.end());
    return parts;
  }

  void close(std::vector<Value> parts) {
    begun_.pop_back();
    (begun_.empty() ? root_ : values_.back()).parts = std::move(parts);
  }

  std::string& texts_;
  Value& root_;
  std::string_view key_;
  std::vector<Value> values_;                      // of what has begun
  InplaceVector<std::size_t, deepest + 1> begun_;  // where the parts of each begin in `values_`
  std::size_t too_deep_ = 0;                       // begun below what is kept
};

}  // namespace

const Value* Value::find(std::string_view member) const {
  const auto found =
      std::find_if(parts.begin(), parts.end(), [&](const Value& part) { return part.key == member; });
  return found == parts.end() ? nullptr : &*found;
}

RequestDocument::RequestDocument(std::string_view line) {
  // The parser takes a NUL for the end of its input and skips a byte order mark; JSON text holds neither.
  if (line.find('\0') != line.npos || line.starts_with("\xEF\xBB\xBF")) return;
  texts_.reserve(line.size());  // no text is longer than it was written, so the views stay good
  Builder builder(texts_, request_);
  if (!json::sax_parse(line.begin(), line.end(), &builder)) request_ = {};
}

}  // namespace contact_cost
