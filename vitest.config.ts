import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/fixed-seed.ts']
// A thousand kills in one test take their time; the short set of every run keeps its bound.
const isLongRun = process.env['SCHAKEL_FAULTS'] === 'long'

// Pure rules share one worker per core; what opens a store or a page gets a process of its own.
export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'domain',
          setupFiles,
          include: ['tests/domain/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'backend',
          setupFiles,
          include: ['tests/{backend,hosts,electron,resources}/**/*.test.ts'],
          pool: 'forks',
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          setupFiles,
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'workbooks',
          setupFiles,
          include: ['tests/workbooks/**/*.test.ts'],
          pool: 'forks',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'faults',
          setupFiles,
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/faults/bundle-programs.ts'],
          pool: 'forks',
          testTimeout: isLongRun ? 3_600_000 : 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'check',
          include: ['tests/check/**/*.test.ts'],
          pool: 'forks',
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
