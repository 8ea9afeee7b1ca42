// embind's functions, for those of bindings.cpp: no overloads, no classes, and by the first call every type is
// registered, so none waits for another: 0.6 kB of glue (brotli).
mergeInto(LibraryManager.library, {
  $registerType__deps: ['$registeredTypes'],
  $registerType: function (rawType, type) {
    registeredTypes[rawType] = type;
  },
  _embind_register_function__deps: ['$readLatin1String', '$registeredTypes', '$embind__requireFunction', '$runDestructors', '$throwBindingError'],
  _embind_register_function: function (name, count, types, signature, invoker, target) {
    name = readLatin1String(name);
    invoker = embind__requireFunction(signature, invoker);
    var typeAt = function (i) {
      return registeredTypes[HEAP32[(types >> 2) + i]]; // that of the answer first
    };
    Module[name] = function () {
      if (arguments.length != count - 1) throwBindingError(name + ' takes ' + (count - 1) + ' arguments');
      var destructors = [];
      var wired = [target];
      for (var i = 1; i < count; ++i) wired.push(typeAt(i)['toWireType'](destructors, arguments[i - 1]));
      var answer = typeAt(0)['fromWireType'](invoker.apply(null, wired));
      runDestructors(destructors);
      return answer;
    };
    Module[name].argCount = count - 1;
  },
});
