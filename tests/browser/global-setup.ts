import type { FullConfig } from '@playwright/test';
import { type EngineName, engineNames, locateAll } from './engines.ts';

/** Stops the run if a browser it needs is missing: an engine left out is a failure. */
export default function checkBrowsers(config: FullConfig): void {
  const asked = process.argv.some((argument) => argument.startsWith('--project'));
  const wanted = asked ? engineNames.filter((name) => process.argv.join(' ').includes(name)) : [];
  const names = wanted.length > 0 ? wanted : config.projects.map(({ name }) => name as EngineName);
  for (const name of names) console.log(`${name}: ${locateAll(name).join(', ')}`);
}
