import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenStale } from '../../electron/hosts/build-screens.ts'
import { countPlaywright, type Count } from './counts.ts'
import { programOf, root, runScript } from './run-program.ts'
import { freshReport } from './suites.ts'

/** Builds the page when it is stale, then walks the stories in a browser. */
export async function runE2e(args: string[]): Promise<{ count: Count; seconds: number }> {
  const start = performance.now()
  const isBuilt = buildWhenStale(() => {
    console.log('Building the screens.')
  })
  if (!isBuilt) {
    const count = {
      ...{ passed: 0, failed: 1, skipped: [], failures: [], unsteady: [] },
      notes: ['the page could not be built'],
    }
    return { count, seconds: (performance.now() - start) / 1000 }
  }

  const report = freshReport('e2e')
  const run = String(process.pid)
  const ending = await runScript(
    [
      programOf('@playwright/test', 'playwright'),
      'test',
      '--config=tests/e2e/playwright.config.ts',
      ...args,
    ],
    { show: true, env: { SCHAKEL_REPORT: report, SCHAKEL_RUN: run, NO_COLOR: undefined } },
  )
  if (ending.exitCode === 0) {
    rmSync(join(root, 'test-results', `e2e-${run}`), { recursive: true, force: true })
  }
  return {
    count: countPlaywright(report, ending.exitCode),
    seconds: (performance.now() - start) / 1000,
  }
}
