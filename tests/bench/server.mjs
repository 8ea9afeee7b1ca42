// A folder, served to the browsers of the bench for as long as they need it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../web/build/serve.mjs', import.meta.url));

export async function withServer(folder, use) {
  const server = spawn(process.execPath, [program, folder, '8190']);
  const [address] = await once(server.stdout, 'data');
  try {
    return await use(new URL(String(address).trim()).origin);
  } finally {
    server.kill();
  }
}
