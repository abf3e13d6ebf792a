import { findBrowser, noBrowser } from './browser.ts'
import { runE2e } from './e2e-suite.ts'

// npm run e2e                    all stories
// npm run e2e -- balie --headed  these; what follows -- goes to Playwright
if (findBrowser() === undefined) {
  console.log(noBrowser)
  process.exit(process.env['CI_COMPLETE'] === '1' ? 1 : 0)
}

const { count } = await runE2e(process.argv.slice(2))
for (const note of count.notes) console.log(note)
console.log(`${String(count.passed)} passed, ${String(count.failed)} failed`)
process.exit(count.failed === 0 ? 0 : 1)
