import type { StageResult } from './static-stages.ts'

/** One line about a stage: whether it holds, its name, its time. */
export function printLine(isGood: boolean, name: string, seconds: number): void {
  console.log(
    `${isGood ? 'ok    ' : 'FAILED'}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`,
  )
}

/** A static stage in one line, and what it said when it failed. */
export function printStage({ stage, exitCode, output, seconds }: StageResult): void {
  printLine(exitCode === 0, stage.name, seconds)
  if (exitCode !== 0) console.log(`\n${output.trim()}\n\n${stage.name}: ${stage.advice}.\n`)
}
