import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '../tools/browser.ts'

const results = join(import.meta.dirname, '..', '..', 'test-results')
const run = process.env['SCHAKEL_RUN'] ?? 'local'
const executablePath = findBrowser()
const isWholeRun = process.env['CI_COMPLETE'] === '1'

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: join(results, `e2e-${run}`),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A shared machine stands still now and then. A second try in the whole run, named "wankel" at its
  // end; by hand a story that fails once has failed.
  retries: isWholeRun ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['SCHAKEL_REPORT'] ?? join(results, `e2e-${run}.json`) }],
  ],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Recording what nobody will open makes every story slower.
    trace: isWholeRun ? 'off' : 'retain-on-failure',
    launchOptions: {
      args: browserArguments(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
})
