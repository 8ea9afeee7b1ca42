// `npm run --prefix web readme`: README.md with the figures of tests/bench/results.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { paths } from '../paths.ts';
import { withFigures } from './readme.ts';
import { readResults } from './results.ts';

writeFileSync(paths.readme, withFigures(readFileSync(paths.readme, 'utf8'), readResults()));
