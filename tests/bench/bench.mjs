// `./run bench`: what a visitor waits for, and how fast the core is. Figures to read, never to assert.
import { cpus } from 'node:os';
import { lighthouseScores } from './lighthouse.mjs';
import { measurePage } from './page.mjs';
import { measureSpeed } from './speed.mjs';

const line = (name, value) => console.log(`${name.padEnd(52)} ${value}`);
const ms = (value) => `${value.toFixed(1)} ms`;

console.log(
  `${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`,
);

const speed = await measureSpeed();
for (const work of speed.works) {
  console.log(`\n${work.title}`);
  for (const { id, wrong, nanoseconds } of work.contenders) {
    const { name } = speed.contenders.find((one) => one.id === id);
    const ratio = nanoseconds / work.contenders[0].nanoseconds;
    const said = wrong > 0 ? `, ${wrong} of ${work.answers} answers wrong` : '';
    line(
      name,
      `${Math.round(1e9 / nanoseconds)} a second, ${ratio.toFixed(1)} times native${said}`,
    );
  }
}

for (const slowdown of [1, 6]) {
  const page = await measurePage(slowdown);
  const at = slowdown === 1 ? 'normal CPU' : `CPU slowed ${slowdown} times`;
  console.log('');
  line(`fetch to first result, ${at}`, ms(page.firstResult));
  line(
    `key to painted result, ${at}`,
    `median ${ms(page.painted.median)}, p95 ${ms(page.painted.p95)}`,
  );
  line(
    `handler of one key, ${at}`,
    `median ${ms(page.handler.median)}, p95 ${ms(page.handler.p95)}`,
  );
}

for (const [name, scores] of Object.entries(await lighthouseScores())) {
  console.log('');
  for (const [title, value] of scores) line(`Lighthouse, ${title}, ${name}`, value);
}
