// bindings.cpp, engine.d.ts and the modules that run say the same, and the memory is enough for good.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { EngineModule } from '../../wasm/engine.d.ts';
import { readCatalogue } from '../../web/build/catalogue.ts';
import { periods } from '../../web/generated/catalogue.ts';
import createWasm from '../../web/generated/engine.js';
import createFallback from '../../web/generated/engine-fallback.js';
import { type Engine, engineOf } from '../../web/src/engine/engine.ts';
import { isValue } from '../../web/src/engine/response.ts';
import { memoryLimits } from './module-memory.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const wasmFiles = ['engine.wasm', 'engine-all.wasm'] as const;
const bytesOf = (file: string) => readFileSync(new URL(`web/dist/package/cdn/${file}`, root));

function bufferOf(file: string): ArrayBuffer {
  const bytes = bytesOf(file);
  const end = bytes.byteOffset + bytes.byteLength;
  return bytes.buffer.slice(bytes.byteOffset, end) as ArrayBuffer;
}

// What the glue hands to WebAssembly and gets back from it, seen from between the two.
const calls: string[] = [];
const memories = new Map<string, WebAssembly.Memory>();

async function createWatched(file: string): Promise<EngineModule> {
  const { instantiate } = WebAssembly;
  const watched = async (source: BufferSource, imports: WebAssembly.Imports = {}) => {
    const functions = Object.entries(imports.a ?? {}).map(([name, original]) => [
      name,
      (...parameters: unknown[]) => {
        calls.push(name);
        return (original as (...all: unknown[]) => unknown)(...parameters);
      },
    ]);
    const result = await instantiate(source, { a: Object.fromEntries(functions) });
    for (const value of Object.values(result.instance.exports))
      if (value instanceof WebAssembly.Memory) memories.set(file, value);
    return result;
  };
  WebAssembly.instantiate = watched as typeof WebAssembly.instantiate;
  try {
    return await createWasm({ wasm: bufferOf(file) });
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}

const modules: Record<string, EngineModule> = {
  'engine.wasm': await createWatched('engine.wasm'),
  'engine-all.wasm': await createWatched('engine-all.wasm'),
  'engine-fallback.js': await createFallback({}),
};

// "quotient(string, string, number): string"
const signature = (name: string, parameters: string[], result: string) =>
  `${name}(${parameters.join(', ')}): ${result}`;

function ofBindings(): string[] {
  const source = text('wasm/bindings.cpp');
  const [, table = ''] = /EMSCRIPTEN_BINDINGS\(\w+\) \{([^}]*)\}/.exec(source) ?? [];
  const types: Record<string, string> = {
    'const std::string&': 'string',
    'std::string': 'string',
    int: 'number',
  };
  const typeOf = (type: string) => types[type] ?? `unknown type ${type}`;
  return table
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', target = ''] =
        /^emscripten::function\("(\w+)", &(\w+)\)$/.exec(line) ?? [];
      const [, result = '', list = ''] =
        new RegExp(`^(\\S+) ${target}\\(([^)]*)\\) \\{`, 'm').exec(source) ?? [];
      const parameters = list
        .split(', ')
        .map((parameter) => typeOf(parameter.replace(/\s*\b\w+$/, '')));
      return signature(name, parameters, typeOf(result));
    });
}

function ofDeclarations(): string[] {
  const [, body = ''] = /interface EngineModule \{([^}]*)\}/.exec(text('wasm/engine.d.ts')) ?? [];
  return body
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', list = '', result = ''] = /^(\w+)\(([^)]*)\): (\w+)$/.exec(line) ?? [];
      return signature(
        name,
        list.split(', ').map((parameter) => parameter.replace(/^\w+: /, '')),
        result,
      );
    });
}

const expected = ['evaluate(string): string', 'quotient(string, string, number): string'];

test('bindings.cpp exports two functions', () => assert.deepEqual(ofBindings(), expected));
test('engine.d.ts declares the same', () => assert.deepEqual(ofDeclarations(), expected));

// What else a module shows as a function.
const exceptions: readonly (readonly [name: RegExp, reason: string])[] = [
  [/Error$/, 'what embind throws'],
  [/^_/, 'the fallback’s own exports, for its glue'],
  [/^run$/, 'starts the fallback'],
];

for (const [file, module] of Object.entries(modules)) {
  const functions = Object.entries(module as object).filter(
    ([, value]) => typeof value === 'function',
  );

  test(`${file} has the same functions with as many parameters`, () => {
    const bound = functions.filter(([, value]) => 'argCount' in value);
    const arities = bound.map(([name, value]) => [name, value.argCount]);
    assert.deepEqual(Object.fromEntries(arities), { evaluate: 1, quotient: 3 });
  });

  test(`${file} shows no other without a reason`, () => {
    const others = functions.filter(([, value]) => !('argCount' in value)).map(([name]) => name);
    assert.deepEqual(
      others.filter((name) => !exceptions.some(([pattern]) => pattern.test(name))),
      [],
    );
  });
}

for (const file of wasmFiles)
  test(`the memory of ${file} stays as large as it is`, () => {
    const memory = memories.get(file);
    const pages = file === 'engine.wasm' ? 16 : 192; // of 64 kB: 1 MB, or the 12 that the longest npv needs
    assert.deepEqual(memoryLimits(bytesOf(file)), { minimum: pages, maximum: pages });
    assert.equal(memory?.buffer.byteLength, pages * 65536);
    assert.throws(() => memory?.grow(1), RangeError);
  });

const published = {
  metric: 'cost-per-contact',
  inputs: [
    { id: 'total-cost', value: '71600' },
    { id: 'contacts', value: '10000' },
  ],
  period: 'month',
  calendar: '365-days',
  digits: 2,
};

// Every line of both totals, three in four of another period.
const thirtyDigits = '123456789012345678901234567890';
const perContact = readCatalogue().metrics.find(({ id }) => id === 'cost-per-contact');
const lines = (perContact?.inputs ?? []).flatMap(({ id, role }) => (role === 'part' ? id : []));
const largest = (value: string) => ({
  ...published,
  inputs: lines.map((id, i) => ({ id, value, period: periods[i % 4] ?? 'month' })),
  period: 'week',
  digits: 12,
});

// As long as the boundary lets a request be.
const longInputs = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i}`.padEnd(64, 'x'),
    value: '1'.repeat(64),
    period: 'y'.repeat(64),
  }));
const longest = {
  ...published,
  inputs: [{ id: 'channels', rows: [longInputs(256)] }, ...longInputs(127)],
};

// Every row there can be, with all that it can need: a conversion of each field and a result of its own.
const rowsOf = (...fields: string[]) =>
  Array.from({ length: 61 }, (_, row) =>
    fields.map((id, i) => ({
      id,
      value: `${7 + row}.125`,
      period: periods[(row + i) % 4] ?? 'month',
    })),
  );
const mix = {
  metric: 'channel-mix',
  inputs: [{ id: 'channels', rows: rowsOf('cost', 'contacts') }],
  period: 'week',
  calendar: '365-days',
  digits: 12,
};

for (const [file, module] of Object.entries(modules)) {
  const engine: Engine = engineOf(module);

  test(`${file} answers the published example`, () => {
    assert.deepEqual(engine.evaluate(published), {
      metric: 'cost-per-contact',
      status: 'ok',
      exact: '179/25',
      rounded: '7.16',
      unit: 'money/contact',
      period: 'month',
      warnings: [],
      steps: [
        {
          id: 'cost-per-contact',
          operation: 'quotient',
          operands: [
            { id: 'total-cost', exact: '71600' },
            { id: 'contacts', exact: '10000' },
          ],
          exact: '179/25',
        },
      ],
    });
    assert.equal(engine.quotient('2', '3', 3), '0.667');
    assert.equal(engine.quotient('1', '0', 3), '');
    const long = `-${'6'.repeat(400)}/${'3'.repeat(400)}`; // as npv's exact texts can be
    assert.equal(engine.quotient(long, '1', 3), file === 'engine.wasm' ? '' : '-2.000');
  });

  test(`${file} answers the largest request`, () => {
    assert.equal(lines.length, 18);
    const response = engine.evaluate(largest('1234567.89'));
    assert.ok(isValue(response), response.status);
    assert.deepEqual(response.warnings, ['fractional-count', 'mixed-periods']);
    const conversions = response.steps.filter(({ operation }) => operation === 'convert-period');
    assert.equal(conversions.length, lines.filter((_, i) => periods[i % 4] !== 'week').length);
    assert.equal(response.steps.length, conversions.length + 3);
  });

  test(`${file} answers thirty digits on every line`, () => {
    const response = engine.evaluate(largest(thirtyDigits));
    assert.ok(isValue(response), response.status);
    // Of one and the same number: (4 + 3 (84 + 28 + 7) / 365) / (1 + (2 * 84 + 28 + 7) / 365)
    assert.deepEqual([response.exact, response.rounded], ['1817/568', '3.198943661972']);
    assert.equal(engine.evaluate(largest(`${thirtyDigits}1`)).status, 'malformed-number');
  });

  test(`${file} answers the longest request`, () => {
    const response = engine.evaluate(longest);
    assert.equal(response.status, 'unknown-input');
  });

  if (file !== 'engine.wasm')
    test(`${file} answers as many rows as there can be`, () => {
      const response = engine.evaluate(mix);
      assert.ok(isValue(response), response.status);
      assert.deepEqual(response.warnings, ['fractional-count', 'mixed-periods']);
      const conversions = response.steps.filter(({ operation }) => operation === 'convert-period');
      assert.equal(conversions.length, 61 * 2 - 16 - 15); // those of a week stay as they are
      assert.equal(response.steps.length, conversions.length + 61 + 3);
      for (let i = 0; i < 1_000; i += 1) assert.equal(engine.evaluate(mix).status, 'ok', String(i));
    });

  test(`${file} answers ten thousand times`, () => {
    const first = JSON.stringify(engine.evaluate(published));
    for (let i = 0; i < 10_000; i += 1) {
      if (i % 100 === 0) engine.evaluate(longest);
      if (i % 10 === 0) engine.evaluate(largest('1234567.89'));
      engine.quotient('1', '3', 2);
      assert.equal(JSON.stringify(engine.evaluate(published)), first);
    }
  });

  test(`${file} refuses what is no text, and is none the worse for it`, () => {
    for (const argument of [5, null, undefined, {}, 'ā'])
      assert.throws(() => module.evaluate(argument as string));
    assert.throws(() => (module.evaluate as () => string)());
    assert.equal(engine.quotient('1', '2', 1), '0.5');
    const tenKilobytes = `${'x'.repeat(10_000)}ā`; // if it stayed, the arena would be full after 26
    for (let i = 0; i < 100; i += 1) assert.throws(() => module.evaluate(tenKilobytes));
    assert.equal(engine.quotient('1', '2', 1), '0.5');
  });
}

test('at start, WebAssembly registers its functions and types', () => {
  assert.ok(calls.length > 0);
});

for (const file of wasmFiles)
  test(`in use, ${file} asks nothing of the page and takes no more memory`, () => {
    const engine = engineOf(modules[file] as EngineModule);
    const before = memories.get(file)?.buffer;
    calls.length = 0;
    for (let i = 0; i < 1_000; i += 1) engine.evaluate(i % 2 ? mix : largest(thirtyDigits));
    assert.deepEqual(calls, []);
    assert.ok(before);
    assert.equal(memories.get(file)?.buffer, before);
  });
