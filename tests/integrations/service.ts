// A program that a test starts on loopback, with a folder of its own, and stops by its process id.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs with a new empty folder, which is gone afterwards. */
export async function withFolder<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `contact-cost-${name}-`));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export class Service {
  readonly #name: string;
  readonly #process: ChildProcess;
  readonly #exit: Promise<void>;
  #said = '';
  #ended = false;

  constructor(name: string, program: string, parameters: string[], options: SpawnOptions = {}) {
    this.#name = name;
    this.#process = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (data) => {
        this.#said = `${this.#said}${data}`.slice(-4_000);
      });
    this.#exit = new Promise((resolve) => {
      const end = () => {
        this.#ended = true;
        resolve();
      };
      this.#process.on('exit', end);
      this.#process.on('error', (error) => {
        this.#said += error.message;
        end();
      });
    });
  }

  /** Until something accepts connections: a port of 127.0.0.1, or a socket's path. */
  async listens(at: number | string, patience = 60_000): Promise<void> {
    const end = Date.now() + patience;
    while (!(await accepts(at))) {
      if (this.#ended || Date.now() > end)
        throw new Error(`${this.#name} does not listen at ${at}:\n${this.#said}`);
      await sleep(50);
    }
  }

  async stop(): Promise<void> {
    if (!this.#ended) this.#process.kill('SIGTERM');
    const overdue = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
    await this.#exit;
    clearTimeout(overdue);
  }
}

function accepts(at: number | string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = typeof at === 'number' ? connect(at, '127.0.0.1') : connect(at);
    const answer = (accepted: boolean) => () => {
      socket.destroy();
      resolve(accepted);
    };
    socket.on('connect', answer(true));
    socket.on('error', answer(false));
  });
}
