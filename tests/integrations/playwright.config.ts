// The package in the real things it is made for: bundlers, WordPress, Hugo, nginx. One browser is enough here;
// tests/browser holds the element itself to all three.
import { defineConfig } from '@playwright/test';
import { locate } from '../browser/engines.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../results/integrations',
  reporter: [['list'], ['../browser/reporter.ts']],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        viewport: { width: 800, height: 600 },
        launchOptions: {
          executablePath: locate('chromium'),
          args: ['--disable-gpu', '--disable-quic'],
        },
      },
    },
  ],
});
