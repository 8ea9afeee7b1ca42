// How long the build takes from nothing, in a copy of what is under version control, and how fast it writes pages.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = join(root, 'build/bench');

// With their times, so that the packages are as new in the copy as they are here.
function makeCopy() {
  rmSync(copy, { recursive: true, force: true });
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { preserveTimestamps: true });
  }
  execFileSync('cp', ['-a', join(root, 'web/node_modules'), join(copy, 'web')]);
}

const parts = { core: 'native core', engine: 'wasm engine', web: 'web' };

export function measureBuild() {
  makeCopy();
  try {
    const said = execFileSync(join(copy, 'run'), ['build'], { cwd: copy, encoding: 'utf8' });
    const seconds = Object.entries(parts).map(([id, title]) => {
      const [, took] = new RegExp(`^== build: ${title}\\n +(\\d+) s$`, 'm').exec(said);
      return [id, Number(took)];
    });
    const site = execFileSync(process.execPath, ['--import', 'tsx', '../tests/bench/site.ts'], {
      cwd: join(copy, 'web'),
      encoding: 'utf8',
    });
    return {
      seconds: Object.fromEntries(seconds),
      site: JSON.parse(site.trim().split('\n').at(-1)),
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
