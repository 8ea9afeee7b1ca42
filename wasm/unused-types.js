// embind registers every type it knows at start, with the code to convert each. The functions of
// bindings.cpp take and return strings and integers alone, so the rest registers nothing: a quarter of the
// glue. A name that a later Emscripten does not know is never called.
mergeInto(LibraryManager.library, {
  _embind_register_bool: function () {},
  _embind_register_bigint: function () {}, // 4.0.0 and later register 64-bit integers too
  _embind_register_float: function () {},
  _embind_register_emval: function () {},
  _embind_register_emval__deps: [], // its table; the others' stay: 3.1.69 has a constant that only bool names
  _embind_register_memory_view: function () {},
  _embind_register_std_wstring: function () {},
  $integerReadValueFromPointer: function () {}, // integers within objects
  $getShiftFromSize: function () {}, // how these are read
  $getDynCaller: function () {}, // functions of 64-bit integers
  $getDynCaller__deps: [],
  $throwUnboundTypeError__deps: [], // the names of all types, to name the one missing: plain-errors.js does not
});
