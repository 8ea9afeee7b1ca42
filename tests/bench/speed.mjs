// Evaluations per second of everybody doing the same work, in rounds where each has its turn.
import { engines } from './engines.mjs';
import { median } from './median.mjs';
import { peers } from './peers/peers.mjs';
import { works } from './work.mjs';

const rounds = 25;
const turn = 20e6; // nanoseconds

function timer({ time, evaluate, answers }) {
  if (time) return time;
  const requests = answers.length;
  return (count) => {
    const start = process.hrtime.bigint();
    for (let i = 0, request = 0; i < count; i += 1) {
      evaluate(request);
      request = request + 1 < requests ? request + 1 : 0;
    }
    return Number(process.hrtime.bigint() - start);
  };
}

// Everybody names the same steps; how many figures are another than the exact one.
function wrongOf(name, work, answers) {
  const own = (id) => id.replace('-per-month', ''); // the core calls what it converts as it was called
  const expected = work.steps.map(({ id }) => own(id)).join();
  const wrong = work.answers.filter(([text, exact], i) => {
    const { rounded, named } = answers[i];
    const found = Object.keys(named).map(own).join();
    if (found !== expected) throw new Error(`${name} names ${found}, not ${expected}`);
    if (Math.abs(rounded - exact) > 0.0101) throw new Error(`${name}: ${rounded} of ${text}`);
    return rounded !== exact;
  });
  return wrong.length;
}

function fill(time) {
  let count = 16;
  for (;;) {
    const spent = time(count);
    if (spent > turn / 2) return Math.ceil((count * turn) / spent);
    count *= 2;
  }
}

// How many fill a turn, once compilers have seen ten turns of it.
function warm(time) {
  time(10 * fill(time));
  return fill(time);
}

function measure(work, contenders) {
  const ready = contenders.map(({ id, name, prepare }) => {
    const prepared = prepare(work);
    const wrong = wrongOf(name, work, prepared.answers);
    const time = timer(prepared);
    return { id, wrong, time, count: prepared.count ?? warm(time), spent: [] };
  });
  for (let round = 0; round < rounds; round += 1)
    for (const { time, count, spent } of ready) spent.push(time(count) / count);
  return {
    id: work.id,
    title: work.title,
    answers: work.answers.length,
    contenders: ready.map(({ id, wrong, spent }) => ({ id, wrong, nanoseconds: median(spent) })),
  };
}

export async function measureSpeed() {
  const contenders = [...(await engines()), ...peers];
  return {
    contenders: contenders.map(({ id, name, how }) => ({ id, name, how })),
    works: works.map((work) => measure(work, contenders)),
  };
}
