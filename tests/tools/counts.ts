import { readFileSync } from 'node:fs'

/** What a suite came to; a note says why something counts as failed or was left out. */
export type Count = { passed: number; failed: number; skipped: string[]; notes: string[] }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

type PlaywrightSuite = {
  title: string
  suites?: PlaywrightSuite[]
  specs?: { title: string; tests: { status: string }[] }[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: { message?: string }[]
  suites: PlaywrightSuite[]
}

function readReport<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return undefined
  }
}

const noReport: Count = { passed: 0, failed: 1, skipped: [], notes: ['left no report'] }

/** A run that ended badly without a failed test still failed, and so did one without a test. */
function withEnding(count: Count, exitCode: number): Count {
  if (count.failed > 0) return count
  if (exitCode !== 0) return { ...count, failed: 1, notes: [...count.notes, 'ended with an error'] }
  if (count.passed > 0) return count
  return { ...count, failed: 1, notes: [...count.notes, 'ran no test'] }
}

/** Adds up a vitest report; a file that could not be loaded counts as one failed test. */
export function countVitest(file: string, exitCode: number): Count {
  const report = readReport<VitestReport>(file)
  if (report === undefined) return noReport

  const unloaded = report.testResults.filter(
    (result) =>
      result.status === 'failed' &&
      !result.assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const skipped = report.testResults
    .flatMap((result) => result.assertionResults)
    .filter((assertion) => !['passed', 'failed'].includes(assertion.status))
    .map((assertion) => assertion.fullName)
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped,
    notes: unloaded.map((result) => `could not be loaded: ${result.name}`),
  }
  return withEnding(count, exitCode)
}

function skippedIn(suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? [])
    .filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
    .map((spec) => spec.title)
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)]
}

/** Adds up a Playwright report; an error outside a test counts as failed, a second try as passed. */
export function countPlaywright(file: string, exitCode: number): Count {
  const report = readReport<PlaywrightReport>(file)
  if (report === undefined) return noReport

  const { expected, unexpected, flaky } = report.stats
  const count = {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped: report.suites.flatMap(skippedIn),
    notes: report.errors.map((error) => error.message ?? 'an error outside a test'),
  }
  return withEnding(count, exitCode)
}

/** All suites together. */
export function addUp(counts: Count[]): { passed: number; failed: number } {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  }
}
