import { printLine, printStage } from './report.ts'
import { programOf, runScript } from './run-program.ts'
import { runStages, staticStages } from './static-stages.ts'
import { unitProjects } from './suites.ts'

// npm run check                       everything
// npm run check -- --only lint,layers  these stages, no tests
const onlyAt = process.argv.indexOf('--only')
const only = onlyAt === -1 ? undefined : process.argv[onlyAt + 1]?.split(',')

const stages = staticStages().filter((stage) => only?.includes(stage.name) ?? true)
const results = await runStages(stages, printStage)

const failed = results.filter((result) => result.exitCode !== 0)
if (failed.length > 0) {
  const names = failed.map((result) => result.stage.name).join(', ')
  console.log(`check stops here: ${names} failed; the unit tests did not run.`)
  process.exit(1)
}
if (only !== undefined) process.exit(stages.length === only.length ? 0 : 1)

const units = await runScript(
  [programOf('vitest'), 'run', ...unitProjects.map((name) => `--project=${name}`)],
  { show: true },
)
printLine(units.exitCode === 0, 'unit tests', units.seconds)
console.log(units.exitCode === 0 ? 'check is green.' : 'check stops here: a unit test failed.')
process.exit(units.exitCode)
