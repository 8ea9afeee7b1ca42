// What lies in the package's cdn/, how large it is and what it is for. A file that nobody has explained stops
// the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesIn } from '../files-in.ts';
import { paths } from '../paths.ts';

// By the name of a file, or of many at once.
const purposes: Readonly<Record<string, string>> = {
  'define.js': 'For a script tag: registers the element, and loads the rest when it comes near.',
  'calculator.<lang>.min.js': 'For a script tag with integrity: everything in one language.',
  'calculator.min.js': 'For a script tag with integrity: everything in all languages.',
  'integrity.json': 'The `sha384` value of every other file here.',
  'reserve.css': 'Room for each calculator before it is there, where no style attribute may be.',
  'embed.html': 'The page for an iframe.',
  'embed.js': 'Its script.',
  'embed.css': 'Its style.',
  'frame.js': 'For the page around the iframe: gives it the height of its content.',
  'calculator.js': 'Loaded by `define.js`: form and result.',
  'engine.wasm': 'Loaded by `define.js`: the calculation, for the metrics that most pages show.',
  'engine-all.wasm': 'Instead of it for all other metrics.',
  'locales/<lang>.js': 'What every calculator says in one language.',
  'metrics/<metric>/<lang>.js': 'What one metric asks for and says.',
  'later.js': 'After the first result: settings, steps, rows, levers, pictures.',
  'later/<lang>.js': 'What they say.',
  'engine-fallback.js': 'The calculation as JavaScript, only where WebAssembly is refused.',
};

const patternOf = (name: string) =>
  new RegExp(`^${name.replaceAll('.', '\\.').replace(/<\w+>/g, '[a-z]{2,}[a-z-]*')}$`);

const thousands = (bytes: number) => (bytes / 1000).toFixed(1);

function range(sizes: readonly number[]): string {
  const [least, most] = [thousands(Math.min(...sizes)), thousands(Math.max(...sizes))];
  return least === most ? least : `${least}–${most}`;
}

interface Sizes {
  file: string;
  raw: number;
  brotli: number;
}
const known = new Map<string, Sizes>(); // several pages ask for the same

function sizesOf(file: string): Sizes {
  const found = known.get(file);
  if (found) return found;
  const bytes = readFileSync(join(paths.cdn, file));
  const sizes = { file, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
  known.set(file, sizes);
  return sizes;
}

export const brotliOf = (file: string): string => `${thousands(sizesOf(file).brotli)} kB`;

export function filesTable(): string[][] {
  const files = filesIn(paths.cdn).map(sizesOf);
  const rows = Object.entries(purposes).map(([name, purpose]) => {
    const own = files.filter(({ file }) => patternOf(name).test(file));
    if (own.length === 0) throw new Error(`cdn/ has no ${name}`);
    const raw = range(own.map((one) => one.raw));
    return { own, row: [`\`${name}\``, raw, range(own.map((one) => one.brotli)), purpose] };
  });
  const explained = rows.flatMap(({ own }) => own);
  const rest = files.filter((file) => !explained.includes(file)).map(({ file }) => file);
  if (rest.length > 0 || explained.length !== files.length)
    throw new Error(`to be explained once each in web/build/docs/files.ts: ${rest}`);
  return rows.map(({ row }) => row);
}
