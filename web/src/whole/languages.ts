// The languages that this copy of the script holds, and those that other copies brought after it.
import type { LocaleFacts } from '../locale/lookup.ts';

export const locales: Record<string, LocaleFacts> = {};

const listeners = new Set<() => void>();

export function speak(others: Record<string, LocaleFacts>): void {
  Object.assign(locales, others);
  for (const listener of [...listeners]) listener();
}

export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
