import { defineConfig } from '@playwright/test';
import { engineNames } from './engines.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../results/browser',
  globalSetup: './global-setup.ts',
  reporter: [['list'], ['./reporter.ts']],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 40_000,
  expect: { timeout: 5_000 },
  // What is tagged so is the same JavaScript in every engine, and costs too much to be run in each.
  projects: engineNames.map((name) =>
    name === 'chromium' ? { name } : { name, grepInvert: /@once/ },
  ),
});
