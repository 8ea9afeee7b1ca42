// A vector that lives where it stands and never allocates: what C++26 calls std::inplace_vector.
// Capacity is a promise of the caller; every use derives it from the largest metric.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>

namespace contact_cost {

template <class T, std::size_t Capacity>
class InplaceVector {
 public:
  constexpr InplaceVector() = default;
  constexpr InplaceVector(std::initializer_list<T> items) {
    for (const T& item : items) push_back(item);
  }

  constexpr void push_back(const T& value) { items_[size_++] = value; }
  constexpr void pop_back(std::size_t count = 1) { size_ -= count; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr T& operator[](std::size_t i) { return items_[i]; }
  constexpr const T& operator[](std::size_t i) const { return items_[i]; }
  constexpr T& back() { return items_[size_ - 1]; }
  constexpr const T& back() const { return items_[size_ - 1]; }
  constexpr T* begin() { return items_.data(); }
  constexpr T* end() { return items_.data() + size_; }
  constexpr const T* begin() const { return items_.data(); }
  constexpr const T* end() const { return items_.data() + size_; }

 private:
  std::array<T, Capacity> items_{};
  std::size_t size_ = 0;
};

// The same for values of run time: what is not used yet is left as it is, so that room for the largest
// metric costs the smallest nothing.
template <class T, std::size_t Capacity>
class Sequence {
 public:
  Sequence() {}
  Sequence(std::initializer_list<T> items) {
    for (const T& item : items) push_back(item);
  }
  Sequence(const Sequence& other) { *this = other; }
  Sequence& operator=(const Sequence& other) {
    size_ = other.size_;
    for (std::size_t i = 0; i < size_; ++i) room_.items[i] = other.room_.items[i];
    return *this;
  }

  void push_back(const T& value) { room_.items[size_++] = value; }
  void pop_back(std::size_t count) { size_ -= count; }
  std::size_t size() const { return size_; }
  T& operator[](std::size_t i) { return room_.items[i]; }
  const T& operator[](std::size_t i) const { return room_.items[i]; }
  T& back() { return room_.items[size_ - 1]; }
  const T& back() const { return room_.items[size_ - 1]; }
  const T* data() const { return room_.items; }
  T* begin() { return room_.items; }
  T* end() { return room_.items + size_; }
  const T* begin() const { return room_.items; }
  const T* end() const { return room_.items + size_; }

 private:
  union Room {
    Room() {}
    T items[Capacity];
  } room_;
  std::size_t size_ = 0;
};

}  // namespace contact_cost
