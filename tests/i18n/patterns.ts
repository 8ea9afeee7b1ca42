// Patterns of keys: "messages/hint.*", "*.summary". A star stands for any text.
const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');

export const matches = (pattern: string, key: string): boolean =>
  new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`).test(key);
