import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/** What a suite came to; a note says why something counts as failed or was left out. */
export type Count = {
  passed: number
  failed: number
  skipped: string[]
  notes: string[]
  /** Each failed test by name, with the beginning of what it said. */
  failures: string[]
  /** Each test that needed a second try, with what its first try said. */
  unsteady: string[]
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

type PlaywrightSuite = {
  title: string
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    tests: { status: string; results?: { error?: { message?: string } }[] }[]
  }[]
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

const noReport: Count = {
  ...{ passed: 0, failed: 1, skipped: [], failures: [], unsteady: [] },
  notes: ['left no report'],
}

const longestSaid = 240

function failure(name: string, message = ''): string {
  const said = stripVTControlCharacters(message).replaceAll(/\s+/gu, ' ').trim()
  return said === '' ? name : `${name}: ${said.slice(0, longestSaid)}`
}

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
    failures: report.testResults
      .flatMap((result) => result.assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0])),
    unsteady: [],
  }
  return withEnding(count, exitCode)
}

function skippedIn(suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? [])
    .filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
    .map((spec) => spec.title)
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)]
}

type Wanted = { status: 'unexpected' | 'flaky'; path?: string }

function namesIn(suite: PlaywrightSuite, { status, path = suite.title }: Wanted): string[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ results }) => failure(`${path} › ${title}`, results?.[0]?.error?.message)),
  )
  const below = (suite.suites ?? []).flatMap((each) =>
    namesIn(each, { status, path: `${path} › ${each.title}` }),
  )
  return [...own, ...below]
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
    failures: report.suites.flatMap((suite) => namesIn(suite, { status: 'unexpected' })),
    unsteady: report.suites.flatMap((suite) => namesIn(suite, { status: 'flaky' })),
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
