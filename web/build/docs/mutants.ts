// What came of the last whole runs of `./run mutate`, as a table.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '../paths.ts';

interface Counts {
  mutants: number;
  noticed: number;
}
interface CoreResults {
  files: Record<string, Record<'killed' | 'refused' | 'stuck' | 'survived', number>>;
}
interface WebResults {
  folders: Record<string, { mutants: number; killed: number; timeout: number }>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(join(paths.web, '../tests/mutation', name), 'utf8'));

// By folder. Those that the compiler makes the same programs of cannot be noticed.
function coreCounts(): Record<string, Counts> {
  const { files }: CoreResults = read('results.json');
  const folders: Record<string, Counts> = {};
  for (const [file, { killed, refused, stuck, survived }] of Object.entries(files)) {
    const folder = dirname(file);
    const { mutants, noticed } = folders[folder] ?? { mutants: 0, noticed: 0 };
    const now = killed + refused + stuck;
    folders[folder] = { mutants: mutants + now + survived, noticed: noticed + now };
  }
  return folders;
}

function webCounts(): Record<string, Counts> {
  const { folders }: WebResults = read('results-web.json');
  const counts: Record<string, Counts> = {};
  for (const [folder, { mutants, killed, timeout }] of Object.entries(folders))
    counts[folder === '(itself)' ? 'web/src' : `web/src/${folder}`] = {
      mutants,
      noticed: killed + timeout,
    };
  return counts;
}

export function mutantsTable(): [head: string[], rows: string[][]] {
  const rows = Object.entries({ ...coreCounts(), ...webCounts() }).map(
    ([folder, { mutants, noticed }]) => [
      `\`${folder}\``,
      String(mutants),
      `${((100 * noticed) / mutants).toFixed(1)} %`,
    ],
  );
  return [['folder', 'mutants', 'noticed'], rows];
}
