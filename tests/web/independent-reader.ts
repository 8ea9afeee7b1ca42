// Reads numbers by rules of its own: it lists, for a language, every way in which a value may be written, and
// looks whether the text is one of them. It shares no code with the page and asks Intl nothing.
export interface Language {
  decimal: string;
  groups: readonly string[]; // marks that group for certain
  money: readonly string[]; // in lower case, without their full stop
  percent: readonly string[];
  second: readonly string[];
}

const spaces = [' ', '\u00a0', '\u2009', '\u202f'];

export const languagesByHand: Record<string, Language> = {
  en: {
    decimal: '.',
    groups: [',', ...spaces, "'", '’'],
    money: ['$', 'us$', 'usd', 'us dollars'],
    percent: ['%', 'percent', 'pct'],
    second: ['s', 'sec', 'seconds'],
  },
  lv: {
    decimal: ',',
    groups: [...spaces, "'", '’'],
    money: ['€', 'eur', 'eiro'],
    percent: ['%', 'procenti', 'pct'],
    second: ['s', 'sek', 'sekundes'],
  },
  da: {
    decimal: ',',
    groups: ['.', ...spaces, "'", '’'],
    money: ['kr', 'dkk', 'kroner'],
    percent: ['%', 'procent', 'pct'],
    second: ['s', 'sek', 'sekunder'],
  },
  vi: {
    decimal: ',',
    groups: ['.', ...spaces, "'", '’'],
    money: ['₫', 'đ', 'vnđ', 'vnd', 'đồng'],
    percent: ['%', 'phần trăm'],
    second: ['s', 'giây'],
  },
  fr: {
    decimal: ',',
    groups: [...spaces, "'", '’'],
    money: ['€', 'eur', 'euros'],
    percent: ['%', 'pour cent'],
    second: ['s', 'secondes'],
  },
  zh: {
    decimal: '.',
    groups: [',', ...spaces, "'", '’'],
    money: ['¥', '元', 'cny', '人民币', 'rmb'],
    percent: ['%'],
    second: ['秒', '秒钟', 's'],
  },
};

export type Verdict =
  | { kind: 'value'; value: string } // one number and no other
  | { kind: 'either'; values: readonly string[] } // two, of which neither is certain
  | { kind: 'none' };

const wide = '０１２３４５６７８９';
const folds: Record<string, string> = {
  '，': ',',
  '．': '.',
  '。': '.',
  '｡': '.',
  '（': '(',
  '）': ')',
  '－': '-',
  '＋': '+',
  '％': '%',
  '￥': '¥',
  '＄': '$',
  '：': ':',
  '；': ';',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '٫': '.',
};
const unseen = new Set([
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u2060',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\ufeff',
  '\u061c',
]);

function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    if (unseen.has(character)) continue;
    const digit = wide.indexOf(character);
    folded += digit >= 0 ? String(digit) : (folds[character] ?? character);
  }
  return folded;
}

const isSpace = (character: string | undefined) =>
  character !== undefined && spaces.includes(character);

function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  const idle = (character: string | undefined) =>
    isSpace(character) || character === '\n' || character === '\r' || character === '\t';
  while (from < to && idle(text[from])) from += 1;
  while (to > from && idle(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

const isDigits = (text: string) =>
  text.length > 0 && [...text].every((character) => character >= '0' && character <= '9');

// Threes from the right, the first of one to three and no zero in front.
function isInThrees(text: string, mark: string): boolean {
  const parts = text.split(mark);
  const [first = '', ...rest] = parts;
  return (
    rest.length > 0 &&
    isDigits(first) &&
    first.length <= 3 &&
    first[0] !== '0' &&
    rest.every((part) => isDigits(part) && part.length === 3)
  );
}

function whole(text: string, mark: string): string | undefined {
  if (isDigits(text)) return text;
  return mark !== '' && isInThrees(text, mark) ? text.split(mark).join('') : undefined;
}

// Every number that the bare text can be, with the mark that it takes for the decimal one.
function candidates(text: string): { value: string; decimal: string; group: string }[] {
  const found: { value: string; decimal: string; group: string }[] = [];
  const groupMarks = ['', ',', '.', ' ', "'"];
  const even = text
    .split('')
    .map((character) => (isSpace(character) ? ' ' : character === '’' ? "'" : character))
    .join('');
  for (const decimal of ['', ',', '.'])
    for (const group of groupMarks) {
      if (group !== '' && group === decimal) continue;
      const cut = decimal === '' ? -1 : even.lastIndexOf(decimal);
      if (decimal !== '' && (cut < 0 || even.indexOf(decimal) !== cut)) continue;
      const above = cut < 0 ? even : even.slice(0, cut);
      const below = cut < 0 ? '' : even.slice(cut + 1);
      if (below !== '' && !isDigits(below)) continue;
      if (group !== '' && !above.includes(group)) continue;
      const integer = above === '' && below !== '' ? '0' : whole(above, group);
      if (integer === undefined) continue;
      found.push({ value: shortest(integer, below), decimal, group });
    }
  return found;
}

export function shortest(integer: string, fraction: string): string {
  let above = integer;
  while (above.length > 1 && above[0] === '0') above = above.slice(1);
  let below = fraction;
  while (below.endsWith('0')) below = below.slice(0, -1);
  return below === '' ? above : `${above}.${below}`;
}

function verdict(text: string, language: Language): Verdict {
  const all = candidates(text);
  const values = [...new Set(all.map(({ value }) => value))];
  const [first, second] = values;
  if (first === undefined) return { kind: 'none' };
  if (second === undefined) return { kind: 'value', value: first };
  // A mark that is never the decimal one here groups for certain.
  const certain = all.find(
    ({ group, decimal }) => decimal === '' && language.groups.includes(group),
  );
  return certain ? { kind: 'value', value: certain.value } : { kind: 'either', values };
}

const signed = (found: Verdict, isLoss: boolean): Verdict => {
  if (!isLoss || found.kind === 'none') return found;
  return found.kind === 'value'
    ? { kind: 'value', value: `-${found.value}` }
    : { kind: 'either', values: found.values.map((value) => `-${value}`) };
};

/** What a person of that language would take the text for, in a field of that kind. */
export function judge(
  text: string,
  id: string,
  kind: 'money' | 'percent' | 'second' | 'contact',
): Verdict {
  const language = languagesByHand[id];
  if (!language) return { kind: 'none' };
  const words = kind === 'contact' ? [] : language[kind];
  let rest = trimmed(fold(text));
  let sign = '';
  const takeSign = (): boolean => {
    if (sign !== '') return false;
    if (rest[0] === '-' || rest[0] === '+') {
      sign = rest[0];
      rest = trimmed(rest.slice(1));
      return true;
    }
    if (rest[0] === '(' && rest.endsWith(')')) {
      sign = '(';
      rest = trimmed(rest.slice(1, -1));
      return true;
    }
    return false;
  };
  const takeWord = (): boolean => {
    const longestFirst = [...words].sort((one, other) => other.length - one.length);
    for (const word of longestFirst.flatMap((word) => [`${word}.`, word])) {
      const lower = rest.toLowerCase();
      if (word.endsWith('.') && !/[a-zđ]\.$/u.test(word)) continue;
      if (lower.startsWith(word)) {
        rest = trimmed(rest.slice(word.length));
        return true;
      }
      if (lower.endsWith(word)) {
        rest = trimmed(rest.slice(0, -word.length));
        return true;
      }
    }
    return false;
  };
  while (takeSign() || takeWord());
  if (rest.length > 2 && rest.endsWith('-') && (rest.at(-2) === ',' || rest.at(-2) === '.'))
    rest = rest.slice(0, -1);
  return signed(verdict(rest, language), sign === '-' || sign === '(');
}
