import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { addUp, countPlaywright, countVitest } from '../tools/counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'schakel-counts-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

let written = 0
function aReport(content: unknown): string {
  written += 1
  const file = join(folder, `${String(written)}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}

function aVitestReport(changes: object): string {
  return aReport({ numPassedTests: 2, numFailedTests: 0, testResults: [], ...changes })
}

function aPlaywrightReport(stats: object, errors: object[] = []): string {
  return aReport({
    stats: { expected: 0, unexpected: 0, flaky: 0, ...stats },
    errors,
    suites: [{ title: 'balie', specs: [{ title: 'a', tests: [{ status: 'skipped' }] }] }],
  })
}

it('counts what passed and names what was skipped', () => {
  const report = aVitestReport({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        assertionResults: [
          { status: 'passed', fullName: 'one' },
          { status: 'skipped', fullName: 'two' },
        ],
      },
    ],
  })
  expect(countVitest(report, 0)).toEqual({
    ...{ passed: 2, failed: 0, skipped: ['two'], notes: [], failures: [], unsteady: [] },
  })
})

it('counts a test file that could not be loaded as failed', () => {
  const report = aVitestReport({
    testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }],
  })
  expect(countVitest(report, 1)).toMatchObject({ passed: 2, failed: 1 })
})

it('counts a missing report, a bad ending and an empty run as failed', () => {
  expect(countVitest(join(folder, 'none.json'), 0).failed).toBe(1)
  expect(countPlaywright(join(folder, 'none.json'), 0).failed).toBe(1)
  expect(countVitest(aVitestReport({}), 1).failed).toBe(1)
  expect(countVitest(aVitestReport({ numPassedTests: 0 }), 0).failed).toBe(1)
})

it('counts the errors Playwright reports outside a test', () => {
  const report = aPlaywrightReport({ expected: 3, flaky: 1 }, [{ message: 'no such file' }])
  expect(countPlaywright(report, 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: ['a'],
    notes: ['no such file'],
    failures: [],
    unsteady: [],
  })
})

it('names each failed test with the beginning of what it said', () => {
  const failed = { status: 'failed', fullName: 'a sum', failureMessages: ['1 is\n  not 2'] }
  const vitest = aVitestReport({
    numFailedTests: 1,
    testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [failed] }],
  })
  expect(countVitest(vitest, 1).failures).toEqual(['a sum: 1 is not 2'])
  const tests = [{ status: 'unexpected', results: [{ error: { message: '\u001b[31mno row' } }] }]
  const playwright = aReport({
    stats: { expected: 0, unexpected: 1, flaky: 0 },
    errors: [],
    suites: [{ title: 'balie', suites: [{ title: 'door', specs: [{ title: 'opens', tests }] }] }],
  })
  expect(countPlaywright(playwright, 1).failures).toEqual(['balie › door › opens: no row'])
})

it('names a test that needed a second try', () => {
  const tests = [{ status: 'flaky', results: [{ error: { message: 'too late' } }, {}] }]
  const report = aReport({
    stats: { expected: 0, unexpected: 0, flaky: 1 },
    errors: [],
    suites: [{ title: 'balie', specs: [{ title: 'opens', tests }] }],
  })
  expect(countPlaywright(report, 0)).toMatchObject({
    ...{ passed: 1, failed: 0, failures: [] },
    unsteady: ['balie › opens: too late'],
  })
})

it('adds the suites up', () => {
  const one = { passed: 3, failed: 1, skipped: [], notes: [], failures: [], unsteady: [] }
  expect(addUp([one, one])).toEqual({ passed: 6, failed: 2 })
})
