import { readFileSync } from 'node:fs';

// One line of the contract as a request of the engine: what core/cli/request_json.cpp does for the program.
const requestFields = ['metric', 'inputs', 'period', 'calendar', 'digits'];
const inputFields = ['value', 'period'];
const defaults = { calendar: '365-days', digits: 2 };
const longestLine = 2 ** 24; // bytes without the line's end

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
  if (bytes.length > longestLine) return undefined;
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

// The list of rows that each metric takes, if it takes one.
const { metrics } = JSON.parse(
  readFileSync(new URL('../../web/generated/catalogue.json', import.meta.url), 'utf8'),
);
const lists = new Map(metrics.map((metric) => [metric.id, metric.list]));

const isRows = (value) => Array.isArray(value) && value.every(isObject);

const fields = (row) => sortedKeys(row).map((key) => [key, row[key]]);

function unknownFieldOf(inputs, list) {
  const ids = sortedKeys(inputs);
  const values = [
    ...ids.map((id) => inputs[id]),
    ...ids
      .filter((id) => isRows(inputs[id]))
      .flatMap((id) =>
        inputs[id]
          .flatMap(fields)
          .filter(([key]) => id !== list?.id || key !== list?.label)
          .map(([, value]) => value),
      ),
  ];
  return values
    .filter(isObject)
    .map((value) => unknownField(value, inputFields))
    .find((key) => key !== undefined);
}

function inputOf(id, input, list) {
  if (id !== list?.id || !Array.isArray(input)) return inputText(id, input);
  return { id, rows: input.map((row) => fields(row).map(([key, value]) => inputText(key, value))) };
}

// The response to refuse the line with, or the request to evaluate.
export function readLine(bytes) {
  const line = parse(bytes);
  if (!line || typeof line.metric !== 'string') return { refusal: { status: 'malformed-request' } };
  const { metric, inputs, period, calendar, digits } = { ...defaults, ...line };
  const texts =
    (!Object.hasOwn(line, 'period') || typeof period === 'string') && typeof calendar === 'string';
  const list = lists.get(metric);
  const rows = list && isObject(inputs) && Object.hasOwn(inputs, list.id) ? inputs[list.id] : [];
  const readable = !Array.isArray(rows) || isRows(rows);
  if (!isObject(inputs) || !texts || !Number.isInteger(digits) || !readable)
    return { refusal: { metric, status: 'malformed-request' } };

  const foreign = unknownField(line, requestFields) ?? unknownFieldOf(inputs, list);
  if (foreign !== undefined)
    return { refusal: { metric, status: 'unknown-field', input: foreign } };

  const entries = sortedKeys(inputs).map((id) => inputOf(id, inputs[id], list));
  const bounded = Math.min(Math.max(digits, 0), 13); // the boundary knows no sign; 13 is as far out as any
  return {
    request: { metric, inputs: entries, period, calendar, digits: digits < 0 ? 13 : bounded },
  };
}
