// A folder in which nothing is installed but the packed package, as whoever uses it has it.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const builtPackage = path('../../web/dist/package/');

/** Of this project's tests; a consumer would have its own. */
export const tool = (file: string): string => path(`../node_modules/${file}`);
export const compiler = path('../../web/node_modules/typescript/bin/tsc');

export interface Outcome {
  status: number;
  said: string;
}

export async function execute(
  folder: string,
  program: string,
  ...parameters: string[]
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run(program, parameters, { cwd: folder, maxBuffer: 2 ** 24 });
    return { status: 0, said: stdout + stderr };
  } catch (error) {
    const {
      code,
      stdout = '',
      stderr = '',
    } = error as { code: number; stdout?: string; stderr?: string };
    return { status: code, said: `${stdout}${stderr}` };
  }
}

export async function succeed(...call: Parameters<typeof execute>): Promise<string> {
  const { status, said } = await execute(...call);
  if (status !== 0) throw new Error(`${call.slice(1).join(' ')}: ${said}`);
  return said;
}

export async function pack(folder: string): Promise<string> {
  await succeed(builtPackage, 'npm', 'pack', '--silent', '--pack-destination', folder);
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (!file) throw new Error('npm pack left no archive');
  return join(folder, file);
}

export async function install(folder: string): Promise<void> {
  const archive = await pack(await mkdtemp(join(folder, 'archive-')));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await succeed(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', archive);
}

export const page = (script: string, lang = 'lv') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Consumer</title>
<meta name="viewport" content="width=device-width">${script}</head>
<body><main><contact-cost-calculator metric="cost-per-contact"><p>6,40 €</p></contact-cost-calculator></main></body></html>
`;

export const module = (address: string) => `<script type="module" src="${address}"></script>`;

/** A project with one page and one script. */
export async function project(
  installed: string,
  name: string,
  entry: string,
): Promise<{ folder: string; dist: string }> {
  const folder = join(installed, name);
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'main.js'), entry);
  await writeFile(join(folder, 'index.html'), page(module('/main.js')));
  await cp(join(folder, 'index.html'), join(folder, 'dist/index.html'));
  return { folder, dist: join(folder, 'dist') };
}
