import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countVitest, type Count } from './counts.ts'
import { programOf, root, runScript } from './run-program.ts'

/** The suites of `check`: quick, and without a browser or another program. */
export const unitProjects = ['domain', 'backend', 'renderer']

/** Where the reports of one run are kept apart from those of another. */
export const reportFolder = join(root, 'test-results', `run-${String(process.pid)}`)

/** An empty place for a suite's report: an old one may never be read as new. */
export function freshReport(name: string): string {
  mkdirSync(reportFolder, { recursive: true })
  const file = join(reportFolder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** Runs vitest projects, shows them, and counts what came of it. */
export async function runVitest(
  name: string,
  projects: string[],
): Promise<{ count: Count; seconds: number }> {
  const report = freshReport(name)
  const ending = await runScript(
    [
      programOf('vitest'),
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { show: true },
  )
  return { count: countVitest(report, ending.exitCode), seconds: ending.seconds }
}
