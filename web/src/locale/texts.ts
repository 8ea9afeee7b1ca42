// The catalog in use.
import type { Arguments, Messages, Part } from './messages.ts';

const textOf = (part: Part | undefined) =>
  typeof part === 'object' ? (part.textContent ?? '') : (part ?? '');

export class Texts {
  readonly messages: Messages;

  constructor(messages: Messages) {
    this.messages = messages;
  }

  has(key: string): boolean {
    return key in this.messages;
  }

  parts(key: string, values: Arguments = {}): Part[] {
    const message = this.messages[key] ?? '';
    if (typeof message === 'string') return [message];
    const parts = message(values);
    // A currency's own full stop ends the sentence, too: "5 kr."
    return parts.map((part, i) =>
      typeof part === 'string' && part.startsWith('.') && textOf(parts[i - 1]).endsWith('.')
        ? part.slice(1)
        : part,
    );
  }

  // For attributes, where there are no elements: every argument is text.
  text(key: string, values: Arguments = {}): string {
    return this.parts(key, values).join('');
  }
}
