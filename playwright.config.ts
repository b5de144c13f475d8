import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // An action that cannot be done fails by its own line, before the whole test runs out of time without one.
  use: { actionTimeout: 20_000 },
  // A browser is shared by all tests of a worker: starting one costs more than most of them. Much of a test is waiting.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  outputDir: '.cache/test-results',
  reporter: [['list'], ['json', { outputFile: '.cache/end-to-end.json' }]],
});
