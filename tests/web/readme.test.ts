// What README.md says is so: its command answers as printed, and its size is the measured one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { measure } from '../../web/build/budget.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

test('the command of the README answers as printed', () => {
  const [, command = '', answer = ''] = /^ {4}\$ (.+)\n {4}(.+)$/m.exec(readme) ?? [];
  assert.match(command, /contact-cost evaluate$/);
  const printed = execFileSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
  assert.equal(printed.trim(), answer);
});

test('the size in the README is the measured one', () => {
  const [, said = ''] = /([\d.]+) kB \(brotli\) from the first request/.exec(readme) ?? [];
  const measured = measure().toFirstResult / 1000;
  // Each release of Emscripten differs by up to 0.3 kB; the figure is that of 3.1.6.
  assert.ok(
    Math.abs(Number(said) - measured) <= 0.35,
    `README says ${said} kB, measured ${measured}`,
  );
});

test('the README names each metric, language and command that there is', () => {
  const { metrics } = JSON.parse(
    execFileSync(`${root}build/native/bin/contact-cost`, ['catalogue'], { encoding: 'utf8' }),
  );
  for (const { id } of metrics) assert.ok(readme.includes(`\`${id}\``), id);
  for (const command of ['./run demo', './run test']) assert.ok(readme.includes(command), command);
});
