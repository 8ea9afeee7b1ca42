// A MariaDB of its own: data in the given folder, reached by a socket in it, with no network.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../service.ts';

// Started as root, it wants to be told so.
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

export async function startDatabase(folder: string): Promise<{ socket: string; service: Service }> {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  await mkdir(data);
  const service = new Service('mariadbd', '/usr/sbin/mariadbd', [
    '--no-defaults',
    ...asRoot,
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    // The folder is closed to other users, so there is nobody to tell apart, and the tables of users, which
    // take a second program to make, are not needed.
    '--skip-grant-tables',
    '--innodb-flush-log-at-trx-commit=0', // nothing here outlives the test
  ]);
  await service.listens(socket);
  return { socket, service };
}
