// integrity.json: what a script tag says so that the browser refuses any other file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.ts';

export const integrityOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

export function writeIntegrity(folder: string): void {
  const entries = filesIn(folder).map((file) => [
    file,
    integrityOf(readFileSync(join(folder, file))),
  ]);
  const content = JSON.stringify(Object.fromEntries(entries), null, 2);
  writeFileSync(join(folder, 'integrity.json'), `${content}\n`);
}
