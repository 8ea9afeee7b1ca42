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
  projects: engineNames.map((name) => ({ name })),
});
