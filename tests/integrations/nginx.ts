// A real nginx on loopback, with a folder of its own: the project's configuration as it is documented.
import { execFile } from 'node:child_process';
import { accessSync, constants, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, Service } from './service.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const snippets = fromHere('../../web/integrations/nginx/');

// Unpacked by ./run, where it is nobody's service; else the system's, which is not on everyone's path.
function locateNginx(): string {
  const folders = [
    fromHere('../../build/tools/nginx/usr/sbin'),
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
  ];
  for (const folder of folders) {
    const program = join(folder, 'nginx');
    try {
      accessSync(program, constants.X_OK);
      return program;
    } catch {} // not here
  }
  throw new Error('nginx is missing: install nginx and libnginx-mod-http-brotli-static');
}

export interface Nginx {
  /** The site with the calculator's files below /contact-cost/. */
  readonly origin: string;
  /** Another site, on another port. */
  readonly strangerOrigin: string;
  /** What `nginx -t` says. */
  readonly checked: string;
  stop(): Promise<void>;
}

export interface Setting {
  /** Where nginx keeps everything; holds `site` and `stranger`, the two roots. */
  readonly folder: string;
  readonly brotli?: boolean;
  /** A text that the sample policy of pages is to lack. */
  readonly without?: string;
}

export async function startNginx(setting: Setting): Promise<Nginx> {
  const { folder, brotli = true, without } = setting;
  const program = locateNginx();
  const [port, strangerPort] = [await freePort(), await freePort()];
  cpSync(snippets, join(folder, 'snippets'), {
    recursive: true,
    filter: (file) => brotli || !file.endsWith('contact-cost-brotli.conf'),
  });
  if (without !== undefined) removeText(join(folder, 'snippets/contact-cost-page.conf'), without);
  mkdirSync(join(folder, 'temporary'), { recursive: true });
  const module = join(
    dirname(dirname(program)),
    'lib/nginx/modules/ngx_http_brotli_static_module.so',
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    configuration({ port, strangerPort, load: brotli ? `load_module ${module};` : '' }),
  );
  const parameters = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
  const { stderr } = await promisify(execFile)(program, [...parameters, '-t']);
  const service = new Service('nginx', program, parameters);
  await service.listens(port);
  return {
    origin: `http://127.0.0.1:${port}`,
    strangerOrigin: `http://127.0.0.1:${strangerPort}`,
    checked: stderr,
    stop: () => service.stop(),
  };
}

function removeText(file: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replaceAll(text, '');
  if (after === before) throw new Error(`${file} does not say ${text}`);
  writeFileSync(file, after);
}

// One process and no change of user, so that the folder may be private. Headers and types of the site's own
// show that the calculator's files do not depend on them.
const configuration = (at: { port: number; strangerPort: number; load: string }) => `
${at.load}
daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temporary/${name};`).join(' ')}
  types { text/html html; }
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${at.port};
    root site;
    add_header X-Frame-Options DENY;
    include snippets/contact-cost.conf;
    location /glossary/ { include snippets/contact-cost-page.conf; }
  }
  server {
    listen 127.0.0.1:${at.strangerPort};
    root stranger;
  }
}
`;
