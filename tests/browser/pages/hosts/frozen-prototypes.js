// As hardened pages do against prototype pollution.
for (const name of [
  'Object',
  'Array',
  'Function',
  'String',
  'Number',
  'Promise',
  'Map',
  'Error',
  'RegExp',
  'Uint8Array',
])
  Object.freeze(window[name].prototype);
for (const global of [Object, Array, JSON, Intl, Promise, Reflect]) Object.freeze(global);
