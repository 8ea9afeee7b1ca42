// embind's own error classes and overloads, which two functions without overloads do not need: 0.6 kB
// (brotli). Their __deps are emptied, or what they name would be linked all the same.
mergeInto(LibraryManager.library, {
  $extendError: function (base) {
    return base;
  },
  $throwUnboundTypeError: function (message) {
    throw Error(message);
  },
  $throwBindingError: function (message) {
    throw Error(message);
  },
  $throwBindingError__deps: [],
  $throwInternalError: function (message) {
    throw Error(message);
  },
  $throwInternalError__deps: [],
  $ensureOverloadTable: function () {},
  $ensureOverloadTable__deps: [],
  $exposePublicSymbol: function (name, value) {
    Module[name] = value;
  },
  $exposePublicSymbol__deps: [],
  $replacePublicSymbol: function (name, value, numArguments) {
    Module[name] = value;
    value.argCount = numArguments;
  },
  $replacePublicSymbol__deps: [],
});
