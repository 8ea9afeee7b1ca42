// A real WordPress with the plugin, in a folder of its own, until it is stopped.
import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, Service } from '../service.ts';
import { startDatabase } from './database.ts';

export type Release = 'oldest' | 'newest';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);
export const archive = fromHere('../../../web/dist/wordpress/contact-cost-calculator.zip');

const configuration = (origin: string, socket: string, log: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WPLANG', 'lv' );
define( 'DISALLOW_UNFILTERED_HTML', true ); // as in a network of sites, where only its owner may write anything
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

export class WordPress {
  readonly origin: string;
  readonly #folder: string;
  readonly #services: Service[];

  private constructor(origin: string, folder: string, services: Service[]) {
    this.origin = origin;
    this.#folder = folder;
    this.#services = services;
  }

  static async start(release: Release, folder: string): Promise<WordPress> {
    const files = join(folder, 'wordpress');
    await cp(fromHere(`../../../build/tools/wordpress/${release}/wordpress`), files, {
      recursive: true,
    }).catch((reason) => {
      throw new Error(`no WordPress; tests/integrations/wordpress/fetch.sh gets it\n${reason}`);
    });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const { socket, service } = await startDatabase(folder);
    const site = new WordPress(origin, folder, [service]);
    try {
      await writeFile(
        join(files, 'wp-config.php'),
        configuration(origin, socket, join(folder, 'wordpress.log')),
      );
      await site.php('install.php', archive);
      const served = [...settings(folder), '-S', `127.0.0.1:${port}`, '-t', files];
      const server = new Service('php', 'php', served);
      site.#services.unshift(server);
      await server.listens(port);
    } catch (reason) {
      await site.stop();
      throw reason;
    }
    return site;
  }

  /** Runs a script of this folder in the site, and gives what it prints. */
  async php(script: string, ...parameters: string[]): Promise<string> {
    const files = join(this.#folder, 'wordpress');
    const command = [...settings(this.#folder), fromHere(script), files, ...parameters];
    const { stdout } = await run('php', command, { maxBuffer: 1 << 26 });
    return stdout;
  }

  /** What PHP had to say of the plugin: warnings, notices, deprecations. */
  async complaints(): Promise<string[]> {
    const log = await readFile(join(this.#folder, 'wordpress.log'), 'utf8').catch((reason) => {
      if (reason.code === 'ENOENT') return '';
      throw reason;
    });
    return log.split('\n').filter((line) => line.includes('/plugins/contact-cost-calculator/'));
  }

  async stop(): Promise<void> {
    for (const service of this.#services) await service.stop();
  }
}

// One process without a compile cache would take three times as long; nothing sends mail.
function settings(folder: string): string[] {
  return [
    'opcache.enable_cli=1',
    'sendmail_path=/bin/true',
    'display_errors=stderr',
    `error_log=${join(folder, 'php.log')}`,
  ].flatMap((setting) => ['-d', setting]);
}
