// With Emscripten 3.1.6: embind's own error classes and overloads, which two functions without overloads
// do not need. 0.4 kB (brotli).
mergeInto(LibraryManager.library, {
  $extendError: function (base) {
    return base;
  },
  $throwUnboundTypeError: function (message) {
    throw Error(message);
  },
  $ensureOverloadTable: function () {},
});
