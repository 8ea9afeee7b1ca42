// A multilingual site that takes the component, built by the real program into a folder of its own.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const site = fromHere('hugo/');
const themes = fromHere('../../web/dist/hugo/');

export interface Built {
  readonly folder: string;
  /** What the site's visitors get. */
  readonly published: string;
  readonly status: number;
  readonly said: string;
}

/** Builds the site, with further files of its own: a path and its text. */
export async function buildSite(
  parameters: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-cost-hugo-'));
  cpSync(site, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const { status, said } = await run(
    ['--themesDir', themes, '--cacheDir', join(folder, 'cache'), '--panicOnWarning', ...parameters],
    folder,
  );
  return { folder, published: join(folder, 'public'), status, said };
}

function run(parameters: string[], cwd: string): Promise<Pick<Built, 'status' | 'said'>> {
  const program = process.env.TEST_HUGO ?? 'hugo';
  return new Promise((resolve, reject) => {
    execFile(program, parameters, { cwd }, (error, out, faults) => {
      const status = error ? error.code : 0;
      if (typeof status === 'number') resolve({ status, said: out + faults });
      else reject(error);
    });
  });
}

/** A page of the site with this in it. */
export const pageWith = (text: string) => `---\ntitle: Page\n---\n${text}\n`;
