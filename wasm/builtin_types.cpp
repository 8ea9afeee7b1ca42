// Stands in for libembind's bind.cpp, which registers thirty types by name at start. The functions of
// bindings.cpp know three. 1.3 kB (brotli) with Emscripten 3.1.6; later releases keep their own.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <climits>
#include <cstring>
#include <string>

using emscripten::internal::TypeID;

extern "C" {

// Asked only for the name of a type that is not registered, and freed by the asker.
EMSCRIPTEN_KEEPALIVE const char* __getTypeName(const std::type_info*) { return strdup(""); }

EMSCRIPTEN_KEEPALIVE __attribute__((constructor)) void __embind_register_native_and_builtin_types() {
  using namespace emscripten::internal;
  _embind_register_void(TypeID<void>::get(), "void");
  _embind_register_integer(TypeID<int>::get(), "int", sizeof(int), INT_MIN, INT_MAX);
  _embind_register_std_string(TypeID<std::string>::get(), "std::string");
}

}  // extern "C"
