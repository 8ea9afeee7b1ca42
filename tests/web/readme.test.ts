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

test('the sizes in the README hold, and say no more than must be said', () => {
  const { toFirstResult, beforeNear } = measure();
  const [, whole = '', near = ''] =
    /Less than (\d+) kB \(brotli\)[^;]*; less than (\d+) kB/.exec(readme) ?? [];
  assert.equal(Number(whole), Math.ceil(toFirstResult / 1000 / 5) * 5);
  assert.equal(Number(near), Math.ceil(beforeNear / 1000));
});

test('the README names each metric, language and command that there is', () => {
  const { metrics } = JSON.parse(
    execFileSync(`${root}build/native/bin/contact-cost`, ['catalogue'], { encoding: 'utf8' }),
  );
  for (const { id } of metrics) assert.ok(readme.includes(`\`${id}\``), id);
  for (const command of ['./run demo', './run test']) assert.ok(readme.includes(command), command);
});
