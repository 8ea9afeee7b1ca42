// A static server for a folder: `node serve.mjs FOLDER [PORT]`. Takes the next port when one is in use.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const [folder = '.', port = '8080'] = process.argv.slice(2);
const root = resolve(folder);

function fileOf(url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = join(root, normalize(path));
  if (!file.startsWith(root)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return path.endsWith('/') ? join(file, 'index.html') : undefined;
  return found && file;
}

const server = createServer((request, response) => {
  let file;
  try {
    file = fileOf(request.url);
  } catch {
    file = undefined;
  }
  if (!file || !statSync(file, { throwIfNoEntry: false })) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
    return;
  }
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    createReadStream(file).pipe(response);
    return;
  }
  response.setHeader('content-encoding', 'gzip');
  createReadStream(file).pipe(createGzip()).pipe(response);
});

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  listen(Number(error.port) + 1);
});

function listen(at) {
  server.listen(at, '127.0.0.1');
}

server.on('listening', () => {
  console.log(`http://localhost:${server.address().port}/lv/cost-per-contact/`);
});
listen(Number(port));
