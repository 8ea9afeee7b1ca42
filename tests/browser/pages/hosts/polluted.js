// What a hole in some other script lets visitors write.
for (const name of [
  'value',
  'rows',
  'period',
  'once',
  'text',
  'plural',
  'id',
  'input',
  'open',
  'label',
  'lines',
  'either',
  'other',
])
  Object.prototype[name] = '<img src=x onerror=alert(1)>';
