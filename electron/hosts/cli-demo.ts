import { resolve } from 'node:path'
import type { Answer } from '#domain/contract/answers'
import { refuse } from '#domain/texts/refusals'
import { isTaken, runDemo } from '#backend/run-demo'

/** The whole main job without a screen: a line per step on standard error, one answer at the end. */
export async function demoCommand(given: string, regionPackage?: string): Promise<number> {
  const out = resolve(given)
  if (isTaken(out)) {
    const { reason, sentence } = refuse('folder-taken')
    console.log(JSON.stringify({ kind: 'refused', reason, sentence } satisfies Answer))
    return 0
  }
  const answer = await runDemo(out, (line) => console.error(line), regionPackage)
  console.log(JSON.stringify({ kind: 'ok', value: answer }))
  return 0
}
