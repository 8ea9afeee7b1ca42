import { fileURLToPath } from 'node:url';
import { test } from '../test.ts';

export { expect, test } from '../test.ts';

/** Serves the stub page to every test of the file that calls it. */
export function useStubPage(): void {
  test.use({ mounts: { '/': fileURLToPath(new URL('page', import.meta.url)) } });
}
