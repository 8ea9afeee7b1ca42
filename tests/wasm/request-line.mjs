// One line of the contract as a request of the engine: what core/cli/request_json.cpp does for the program.
const requestFields = ['metric', 'inputs', 'period', 'calendar', 'digits'];
const inputFields = ['value', 'period'];
const defaults = { period: 'month', calendar: '365-days', digits: 2 };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const byCodePoint = (left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right));

const sortedKeys = (object) => Object.keys(object).sort(byCodePoint);

// What JSON.parse accepts and a reader of UTF-8 and doubles does not: half a surrogate pair, and a number
// beyond every double, even under a key that a later one replaces.
function hasUnreadable(text) {
  const plain = text.replace(/\\\\/g, '');
  const halves =
    /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]/;
  if (halves.test(plain)) return true;
  const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? [];
  return numbers.some((number) => !Number.isFinite(Number(number)));
}

function parse(bytes) {
  try {
    const text = decoder.decode(bytes);
    const value = JSON.parse(text);
    return isObject(value) && !hasUnreadable(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

const unknownField = (object, fields) => sortedKeys(object).find((key) => !fields.includes(key));

function inputText(id, input) {
  if (typeof input === 'string') return { id, value: input };
  if (!isObject(input)) return { id, value: '' };
  const value = typeof input.value === 'string' ? input.value : '';
  if (!Object.hasOwn(input, 'period')) return { id, value };
  return { id, value, period: typeof input.period === 'string' ? input.period : '' };
}

// The response to refuse the line with, or the request to evaluate.
export function readLine(bytes) {
  const line = parse(bytes);
  if (!line || typeof line.metric !== 'string') return { refusal: { status: 'malformed-request' } };
  const { metric, inputs, period, calendar, digits } = { ...defaults, ...line };
  const texts = typeof period === 'string' && typeof calendar === 'string';
  if (!isObject(inputs) || !texts || !Number.isInteger(digits))
    return { refusal: { metric, status: 'malformed-request' } };

  const foreign =
    unknownField(line, requestFields) ??
    sortedKeys(inputs)
      .filter((id) => isObject(inputs[id]))
      .map((id) => unknownField(inputs[id], inputFields))
      .find((key) => key !== undefined);
  if (foreign !== undefined)
    return { refusal: { metric, status: 'unknown-field', input: foreign } };

  const entries = sortedKeys(inputs).map((id) => inputText(id, inputs[id]));
  const bounded = Math.min(Math.max(digits, 0), 13); // the boundary knows no sign; 13 is as far out as any
  return {
    request: { metric, inputs: entries, period, calendar, digits: digits < 0 ? 13 : bounded },
  };
}
