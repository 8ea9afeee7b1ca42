// Where the figures come from.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { executablePath } from './chromium.mjs';

const firstLine = (...command) =>
  execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).split('\n')[0].trim();

const system = () =>
  /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform;

const peers = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export const machine = () => ({
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0].model,
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  system: system(),
  node: process.versions.node,
  browser: firstLine(executablePath, '--version'),
  compiler: firstLine('c++', '--version'),
  emscripten: readFileSync(
    new URL('../../build/wasm/bin/emscripten-version.txt', import.meta.url),
    'utf8',
  ).trim(),
  packages: peers.devDependencies,
});
