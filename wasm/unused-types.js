// embind registers every type it knows at start, with the code to convert each. The functions of
// bindings.cpp take and return strings and integers alone, so the rest registers nothing: a quarter of the
// glue. A name that a later Emscripten does not know is never called.
mergeInto(LibraryManager.library, {
  _embind_register_bool: function () {},
  _embind_register_float: function () {},
  _embind_register_emval: function () {},
  _embind_register_memory_view: function () {},
  _embind_register_std_wstring: function () {},
});
