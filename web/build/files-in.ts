import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Every file beneath a folder, by its path within it, in an order that is the same everywhere.
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .sort();
