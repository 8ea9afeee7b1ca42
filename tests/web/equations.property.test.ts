// Every equation that the steps print holds for whoever puts its printed numbers into a calculator: exactly
// where it says "=", to the last printed digit where it says "≈". Random requests, in every language; the reader
// of the equations is this file's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isValue, type Value } from '../../web/src/engine/response.ts';
import { stepViews } from '../../web/src/view/steps.ts';
import { type LightElement, light } from './light-dom.ts';
import { contextOf, engine, factsFor, formOf, metricIds, textsOf } from './metrics.ts';
import { seeded } from './seeded.ts';
import { languages } from './support.ts';

type Ratio = readonly [bigint, bigint];
const reduced = ([n, d]: Ratio): Ratio => (d < 0n ? [-n, -d] : [n, d]);
const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const subtract = (a: Ratio, [c, d]: Ratio): Ratio => add(a, [-c, d]);
const multiply = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const divide = (a: Ratio, [c, d]: Ratio): Ratio => reduced(multiply(a, [d, c]));
const isAtMost = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d <= c * b;
const size = ([a, b]: Ratio): Ratio => [a < 0n ? -a : a, b];

const marks: Record<string, string> = { en: '.', lv: ',', da: ',', vi: ',', fr: ',', zh: '.' };
const number = /[-−]?(?:[^\d\s(]{0,4}\s?)?\d[\d.,\s]*(?:\/\d[\d.,\s]*)?/u;

interface Printed {
  value: Ratio;
  unit: Ratio; // of the last digit
}

// "$1,234.50 per hour", "59,172 %", "-¥7", "2/15 heures"
function read(text: string, language: string): Printed {
  const [found] = number.exec(text.replace(/\p{Zs}/gu, ' ')) ?? [];
  assert.ok(found, `no number in ${text}`);
  const isNegative = /[-−]/.test(found);
  const isPercent = text.includes('%');
  const mark = marks[language] ?? '.';
  const parts = found.split('/').map((part) => {
    const [whole = '', fraction = ''] = part.replaceAll(/[^\d.,]/g, '').split(mark);
    return [BigInt(whole.replace(/\D/g, '') + fraction), fraction.length] as const;
  });
  const [[above, places] = [0n, 0], [below] = [1n]] = parts;
  const scale = 10n ** BigInt(places) * (isPercent ? 100n : 1n);
  return { value: [isNegative ? -above : above, scale * below], unit: [1n, scale] };
}

const textOf = (node: LightElement | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

const signs: Record<string, (left: Ratio, right: Ratio) => Ratio> = {
  '+': add,
  '−': subtract,
  '×': multiply,
};

// The numbers of a chain stand each in an element of their own, the signs between them.
function chainHolds(chain: LightElement, language: string): string | undefined {
  const tokens: string[] = [];
  const walk = (node: LightElement | string): void => {
    if (typeof node === 'string') {
      if (/^[+−×=≈→·]$/.test(node.trim())) tokens.push(node.trim()); // a name may hold signs, too
    } else if (node.tag === 'bdi') tokens.push(`#${textOf(node)}`);
    else node.children.forEach(walk);
  };
  walk(chain);
  const text = textOf(chain);
  if (tokens.includes('→')) return undefined; // the larger of two, no equation
  const at = tokens.findIndex((token) => token === '=' || token === '≈');
  if (at < 0) return undefined; // nothing was left to multiply by
  const result = read(tokens[at + 1]?.slice(1) ?? '', language);
  let total: Ratio | undefined;
  let sign = '';
  for (const token of tokens.slice(0, at)) {
    if (!token.startsWith('#')) {
      sign = token;
      continue;
    }
    const { value } = read(token.slice(1), language);
    const operation = signs[sign];
    total = total === undefined || !operation ? value : operation(total, value);
  }
  return total === undefined ? `no terms in ${text}` : fault(total, result, tokens[at] ?? '', text);
}

function fault(
  worked: Ratio,
  { value, unit }: Printed,
  relation: string,
  text: string,
): string | undefined {
  const apart = size(subtract(reduced(worked), value));
  const holds = relation === '=' ? apart[0] === 0n : isAtMost(multiply(apart, [2n, 1n]), unit);
  return holds ? undefined : text;
}

function fractionHolds(math: LightElement, language: string): string | undefined {
  const [drawn] = math.all('mfrac');
  const [above, below] = (drawn?.children ?? []).map((part) => read(textOf(part), language).value);
  assert.ok(above && below);
  const rest = math.children.slice(1).map(textOf);
  const relation = rest.find((text) => /[=≈]/.test(text))?.trim() ?? '';
  const result = read(rest.at(-1) ?? '', language);
  const text = `${drawn?.children.map(textOf).join(' ÷ ')} ${rest.join('')}`;
  if (below[0] === 0n) return `by zero: ${text}`;
  return fault(divide(above, below), result, relation, text);
}

function faultsOf(views: readonly HTMLElement[], language: string): string[] {
  return views.flatMap((view) => {
    const step = light(view);
    const chains = step.all('p').filter(({ attributes }) => attributes.class === 'chain');
    return [
      ...chains.map((chain) => chainHolds(chain, language)),
      ...step.all('math').map((math) => fractionHolds(math, language)),
    ].filter((found) => found !== undefined);
  });
}

const texts = new Map(
  await Promise.all(languages.map(async (id) => [id, await textsOf(id)] as const)),
);

const digits = (most: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{0,${most - 1}}$`));
const amount = fc.oneof(
  digits(7),
  fc.tuple(digits(5), fc.stringMatching(/^[0-9]{1,3}$/)).map((parts) => parts.join('.')),
  fc.constantFrom('0.0085', '0.57', '480', '360', '0.004', '1', '100'),
);
const share = fc.oneof(
  fc.integer({ min: 5, max: 99 }).map(String),
  fc
    .tuple(fc.integer({ min: 5, max: 98 }), fc.integer({ min: 1, max: 999 }))
    .map((parts) => parts.join('.')),
);

const request = fc.record({
  metric: fc.constantFrom(...metricIds),
  language: fc.constantFrom(...languages),
  amounts: fc.array(amount, { minLength: 24, maxLength: 24 }),
  shares: fc.array(share, { minLength: 24, maxLength: 24 }),
  periods: fc.array(fc.constantFrom('week', 'month', 'quarter', 'year'), {
    minLength: 24,
    maxLength: 24,
  }),
});

interface Case {
  metric: string;
  language: (typeof languages)[number];
  amounts: string[];
  shares: string[];
  periods: string[];
}

// The example's fields with other numbers in them; nothing where the core refuses these.
function answer({ metric, language, amounts, shares, periods }: Case) {
  const form = formOf(metric, language);
  const ids = form.sections
    .flatMap(({ inputs }) => inputs)
    .filter((id) => 'value' in form.entry(id));
  ids.forEach((id, i) => {
    const { unit = 'money' } = form.inputFacts(id);
    const isYears = unit === 'year' || unit === 'month' || unit === 'number';
    const value = isYears
      ? String(1 + (i % 9))
      : unit === 'percent'
        ? shares[i % 24]
        : amounts[i % 24];
    if (factsFor(metric).inputs[id.split('.')[0] ?? ''])
      form.preset(id, { value: value ?? '1', period: periods[i % 24] ?? 'month' });
  });
  const response = engine.evaluate(form.request);
  return isValue(response) ? { response, form } : undefined;
}

const viewsOf = (
  { response, form }: { response: Value; form: ReturnType<typeof formOf> },
  language: string,
) => {
  const own = texts.get(language as (typeof languages)[number]);
  assert.ok(own);
  return stepViews(response, contextOf(form, own));
};

let answered = 0;
test('every printed equation holds by its printed numbers', () => {
  fc.assert(
    fc.property(request, (made) => {
      const found = answer(made);
      if (!found) return;
      answered += 1;
      assert.equal(
        faultsOf(viewsOf(found, made.language), made.language).join('\n'),
        '',
        made.metric,
      );
    }),
    seeded(1500),
  );
  assert.ok(answered > 500, `${answered} answered`);
});

test('two decimals for all would be found', () => {
  const form = formOf('labour-cost-per-contact', 'en');
  for (const [id, text] of Object.entries({ 'hourly-cost': '18', 'average-handle-time': '480' }))
    form.preset(id, text);
  const response = engine.evaluate(form.request);
  assert.ok(isValue(response));
  const views = viewsOf({ response, form }, 'en');
  assert.deepEqual(faultsOf(views, 'en'), []);
  for (const view of views)
    for (const bdi of light(view).all('bdi'))
      bdi.children = bdi.children.map((child) => (child === '2/15' ? '0.13' : child));
  assert.equal(faultsOf(views, 'en').length, 1); // 18 times 0.13 is no 2.40
});

test('an "=" that is none would be found', () => {
  const form = formOf('cost-per-contact', 'en');
  form.preset('total-cost', '100');
  form.preset('contacts', '3');
  const response = engine.evaluate(form.request);
  assert.ok(isValue(response));
  const views = viewsOf({ response, form }, 'en');
  assert.deepEqual(faultsOf(views, 'en'), []);
  for (const math of light(views[0]).all('math'))
    for (const text of math.all('mtext'))
      text.children = text.children.map((child) =>
        typeof child === 'string' ? child.replace('≈', '=') : child,
      );
  assert.equal(faultsOf(views, 'en').length, 1);
});
