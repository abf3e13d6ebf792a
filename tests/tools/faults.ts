import { programOf, runScript } from './run-program.ts'

// npm run faults: kill, fill and cut off the store, and see that what was acknowledged is there.
const ending = await runScript(
  [programOf('vitest'), 'run', '--project=faults', ...process.argv.slice(2)],
  { show: true },
)
process.exit(ending.exitCode)
