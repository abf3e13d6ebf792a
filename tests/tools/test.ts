import { rmSync } from 'node:fs'
import { findElectron } from '../../electron/hosts/electron-runtime.ts'
import {
  missingPaperReader,
  missingReaders,
  missingWriter,
} from '../workbooks/readers/find-readers.ts'
import { findBrowser, noBrowser } from './browser.ts'
import { addUp, type Count } from './counts.ts'
import { runE2e } from './e2e-suite.ts'
import { printLine, printStage } from './report.ts'
import { runStages, staticStages } from './static-stages.ts'
import { reportFolder, runVitest, unitProjects } from './suites.ts'

// npm test: everything this machine can run, then one line with the sum.
// CI_COMPLETE=1: what is left out counts as failed, but for the Electron runtime.
const mustBeComplete = process.env['CI_COMPLETE'] === '1'
const noRuntime = 'overgeslagen: geen Electron-runtime'
const counts: Count[] = []
const lines: { isGood: boolean; name: string; seconds: number }[] = []
const leftOut: string[] = []
const broken: string[] = []
const nothing: Count = { passed: 0, failed: 0, skipped: [], notes: [], failures: [], unsteady: [] }

function keep(name: string, count: Count, seconds: number): void {
  const allowed = count.skipped.filter((test) => test.includes('Electron-runtime'))
  const skipped = count.skipped.length - allowed.length
  const failed = count.failed + (mustBeComplete ? skipped : 0)
  for (const test of count.skipped) leftOut.push(`overgeslagen: ${name}: ${test}`)
  for (const note of count.notes) console.log(`${name}: ${note}`)
  for (const test of count.unsteady) broken.push(`wankel: ${name}: ${test}`)
  for (const test of count.failures) broken.push(`mislukt: ${name}: ${test}`)
  counts.push({ ...count, failed })
  lines.push({ isGood: failed === 0, name, seconds })
}

function leaveOut(sentence: string): void {
  leftOut.push(sentence)
  if (mustBeComplete) counts.push({ ...nothing, failed: 1, notes: [sentence] })
}

async function runSuite(name: string, projects = [name]): Promise<void> {
  const { count, seconds } = await runVitest(name, projects)
  keep(name, count, seconds)
}

for (const { stage, exitCode, seconds } of await runStages(staticStages(), printStage)) {
  const isGood = exitCode === 0
  keep(stage.name, { ...nothing, passed: Number(isGood), failed: Number(!isGood) }, seconds)
}
await runSuite('unit', unitProjects)
await runSuite('check')

const withoutReader = missingReaders()
for (const sentence of [...withoutReader, ...missingWriter()]) leaveOut(sentence)
if (withoutReader.length === 0) await runSuite('workbooks')

if (findBrowser() === undefined) {
  leaveOut(noBrowser)
} else {
  // Without it the prints are still counted and measured, only their words are not read.
  for (const sentence of missingPaperReader()) leaveOut(sentence)
  const { count, seconds } = await runE2e([])
  keep('e2e', count, seconds)
}

// The short set; the long one is npm run faults.
await runSuite('faults')
if (findElectron() === undefined) leftOut.push(noRuntime)

rmSync(reportFolder, { recursive: true, force: true })
console.log('')
for (const { isGood, name, seconds } of lines) printLine(isGood, name, seconds)
for (const sentence of leftOut) console.log(sentence)
// Last, where whoever sees only the end of the output reads which test it was.
for (const sentence of broken) console.log(sentence)

const { passed, failed } = addUp(counts)
console.log(`${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
