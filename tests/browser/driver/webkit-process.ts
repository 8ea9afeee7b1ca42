import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { locate } from '../engines.ts';
import { call } from './webdriver.ts';

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A child process whose last words are kept for error messages. */
export class Helper {
  readonly child: ChildProcess;
  #words = '';

  constructor(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    this.child.stderr?.on('data', (text) => {
      this.#words = (this.#words + text).slice(-2000);
    });
    running.add(this.child);
    this.child.once('exit', () => running.delete(this.child));
  }

  get lastWords(): string {
    return this.#words;
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async end(): Promise<void> {
    if (this.ended) return;
    const exit = once(this.child, 'exit');
    this.child.kill();
    const late = setTimeout(() => this.child.kill('SIGKILL'), 2000);
    await exit;
    clearTimeout(late);
  }
}

/**
 * A virtual screen. No window manager gives out the focus: the window under the pointer
 * has it, and the pointer rests in the middle.
 */
export class Display {
  static readonly size = { width: 1280, height: 1024 };
  readonly name: string;
  readonly #server: Helper;

  private constructor(name: string, server: Helper) {
    this.name = name;
    this.#server = server;
  }

  static async start(): Promise<Display> {
    const { width, height } = Display.size;
    const screen = ['-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
    const server = new Helper(locate('xvfb'), ['-displayfd', '3', ...screen]);
    const pipe = server.child.stdio[3] as Readable;
    const number = await Promise.race([
      once(pipe, 'data').then(String),
      once(server.child, 'exit').then(() => ''),
    ]);
    if (number === '') throw new Error(`Xvfb did not start: ${server.lastWords}`);
    return new Display(`:${number.trim()}`, server);
  }

  async end(): Promise<void> {
    await this.#server.end();
  }
}

/** A WebKitWebDriver of its own, because what the visitor has set is its environment. */
export async function startDriver(
  env: NodeJS.ProcessEnv,
): Promise<{ url: string; driver: Helper }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const driver = new Helper(locate('webKitDriver'), [`--port=${port}`], env);
  for (let attempt = 0; attempt < 200 && !driver.ended; attempt++) {
    const status = await call('GET', `${url}/status`).catch(() => undefined);
    if (status !== undefined) return { url, driver };
    await sleep(25);
  }
  await driver.end();
  throw new Error(`WebKitWebDriver did not start: ${driver.lastWords}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
