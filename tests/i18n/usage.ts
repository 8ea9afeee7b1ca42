// Which message keys the sources can ask for: those that a string names, those that a template makes of
// known words, and the words themselves.
const strings = /'([^'\\\n]*)'|"([^"\\\n]*)"/g;
const templates = /`([^`\\\n]*\$\{[^`\\\n]*)`/g;
const placeholder = /\$\{[^}]*\}/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export function unusedKeys(
  keys: readonly string[],
  sources: readonly string[],
  words: readonly string[],
): string[] {
  const named = new Set(words);
  const made: RegExp[] = [];
  const anyWord = `(${words.map(escaped).join('|')})`;
  for (const source of sources) {
    for (const [, single, double] of source.matchAll(strings)) named.add(single ?? double ?? '');
    for (const [, template = ''] of source.matchAll(templates)) {
      const fixed = template.split(placeholder);
      if (
        fixed.every((text) => /^[a-z.-]*$/.test(text)) &&
        fixed.some((text) => /[a-z]/.test(text))
      )
        made.push(new RegExp(`^${fixed.map(escaped).join(anyWord)}$`));
    }
  }
  return keys.filter((key) => !named.has(key) && !made.some((pattern) => pattern.test(key)));
}
