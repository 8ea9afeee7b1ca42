// Every file that a server may send compressed, once compressed beside it: name.br and name.gz.
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from '../files-in.ts';

const compressible = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.map',
  '.mjs',
  '.svg',
  '.txt',
  '.wasm',
  '.xml',
]);

function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

// zlib writes no time, but which system it ran on: "unknown" makes the same bytes everywhere.
const systemByte = 9;
const unknownSystem = 255;

function gzip(bytes: Buffer): Buffer {
  const zipped = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  zipped[systemByte] = unknownSystem;
  return zipped;
}

export function precompress(folder: string): void {
  for (const name of filesIn(folder)) {
    const file = join(folder, name);
    if (!compressible.has(extname(name))) continue;
    const bytes = readFileSync(file);
    const { atime, mtime } = statSync(file);
    for (const [ending, compressed] of [
      ['.br', brotli(bytes)],
      ['.gz', gzip(bytes)],
    ] as const) {
      writeFileSync(file + ending, compressed);
      utimesSync(file + ending, atime, mtime); // nginx asks for one time for all forms of a file
    }
  }
}
