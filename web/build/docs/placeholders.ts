// What stands in a page of web/docs between {{ and }}: everything that is known elsewhere is taken from there.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { paths } from '../paths.ts';

export type Fill = (...words: string[]) => string;

const languages: Record<string, string> = { conf: 'nginx', ts: 'ts' };

export function fence(text: string, language: string): string {
  const marks = '`'.repeat(
    Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)),
  );
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`;
}

const read = (path: string) => readFileSync(join(paths.web, path), 'utf8');

export function fileBlock(path = ''): string {
  const ending = extname(path).slice(1);
  return fence(read(path), languages[ending] ?? ending);
}

// An interface as its source declares it, with the comments.
export function interfaceBlock(path = '', name = ''): string {
  const declared = new RegExp(`^export interface ${name} \\{\\n.*?^\\}`, 'ms').exec(read(path));
  if (!declared) throw new Error(`no interface ${name} in ${path}`);
  return fence(declared[0].replace('export ', ''), 'ts');
}

// In one pass, so that nothing is looked for in what was filled in.
export function fill(markdown: string, fills: Record<string, Fill>): string {
  return markdown.replace(/\{\{([a-z][^{}]*)\}\}/g, (placeholder, inside: string) => {
    const [name = '', ...words] = inside.trim().split(/\s+/);
    const own = fills[name];
    if (!own) throw new Error(`nothing is known of ${placeholder}`);
    return own(...words);
  });
}
