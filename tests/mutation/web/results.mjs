// node results.mjs REPORT: what became of Stryker's mutants, by folder of web/src; on the screen, with those
// that no test found, and in tests/mutation/results-web.json.
import { readFileSync, writeFileSync } from 'node:fs';

const { files } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
const folderOf = (path) => /^web\/src\/(?:(\w+)\/)?/.exec(path)?.[1] ?? '(itself)';

const unfound = ({ source, mutants }, path) =>
  mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location: { start }, replacement, mutatorName, status }) => {
      const line = source.split('\n')[start.line - 1].trim();
      return `${path}:${start.line}:${start.column} ${status} ${mutatorName}\n  ${line}\n  ${replacement}`;
    });

const mutants = Object.entries(files).flatMap(([path, file]) => {
  for (const text of unfound(file, path)) console.log(text);
  return file.mutants.map(({ status }) => ({ folder: folderOf(path), status }));
});
const odd = mutants.filter(({ status }) => !statuses.includes(status));
if (odd.length > 0)
  throw new Error(`mutants that are neither found nor not: ${JSON.stringify(odd)}`);

const resultOf = (own) => {
  const count = (name) => own.filter(({ status }) => status === name).length;
  const [killed, timeout, survived, noCoverage] = statuses.map(count);
  const score = Number(((100 * (killed + timeout)) / own.length).toFixed(1));
  return { score, mutants: own.length, killed, timeout, survived, noCoverage };
};

const folders = [...Map.groupBy(mutants, ({ folder }) => folder)].sort(([a], [b]) =>
  a < b ? -1 : 1,
);
const results = {
  all: resultOf(mutants),
  folders: Object.fromEntries(folders.map(([name, own]) => [name, resultOf(own)])),
};
const target = new URL('../results-web.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(results, null, 2)}\n`);
console.table({ ...results.folders, all: results.all });
