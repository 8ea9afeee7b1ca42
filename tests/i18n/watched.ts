// A catalog that remembers what it was asked for.
import type { Arguments } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';

export class Watched extends Texts {
  readonly asked = new Set<string>();

  override parts(key: string, values: Arguments = {}) {
    this.asked.add(key);
    return super.parts(key, values);
  }
}
