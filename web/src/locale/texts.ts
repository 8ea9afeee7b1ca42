// The catalog in use.
import type { Arguments, Messages, Part } from './messages.ts';

export class Texts {
  readonly messages: Messages;

  constructor(messages: Messages) {
    this.messages = messages;
  }

  has(key: string): boolean {
    return key in this.messages;
  }

  parts(key: string, values: Arguments = {}): Part[] {
    const message = this.messages[key] ?? key;
    return typeof message === 'string' ? [message] : message(values);
  }

  // For attributes, where there are no elements: every argument is text.
  text(key: string, values: Arguments = {}): string {
    return this.parts(key, values).join('');
  }
}
