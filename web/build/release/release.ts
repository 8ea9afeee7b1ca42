// web/dist/cdn: what a server gets. A folder of its version, with each file compressed beforehand, and nginx's
// configuration beside it.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import { precompress } from './precompress.ts';

export function buildRelease(version: string): void {
  const release = join(paths.web, 'dist/cdn');
  rmSync(release, { recursive: true, force: true });
  cpSync(paths.cdn, join(release, version), { recursive: true });
  precompress(join(release, version));
  cpSync(join(paths.web, 'integrations/nginx'), release, { recursive: true });
}
