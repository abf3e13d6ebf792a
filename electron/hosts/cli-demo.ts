import { resolve } from 'node:path'
import { runDemo } from '#backend/run-demo'

/** The whole main job without a screen: a line per step on standard error, one answer at the end. */
export async function demoCommand(out: string): Promise<number> {
  const answer = await runDemo(resolve(out), (line) => console.error(line))
  console.log(JSON.stringify({ kind: 'ok', value: answer }))
  return 0
}
