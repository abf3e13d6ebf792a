import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'

// Built beforehand it starts in a moment; from its source it works as well.
const built = process.env['SCHAKEL_PROGRAMS']

/** The program of these tests, as a process of its own. */
export const childProgram = built
  ? join(built, 'copies-child.js')
  : join(import.meta.dirname, '../programs/copies-child.ts')

type Ended = { readonly lines: readonly string[]; readonly signal: NodeJS.Signals | null }

/** Runs the child until it ends; `onReady` gets it once it said so many lines. */
export function runChild(
  given: readonly string[],
  onReady: (child: ChildProcess) => void = () => undefined,
  linesBefore = 1,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [childProgram, ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    let isReady = false
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (isReady || output.split('\n').length <= linesBefore) return
      isReady = true
      onReady(child)
    })
    child.on('error', reject)
    // A line that was cut off halfway was not said.
    child.on('close', (_code, signal) =>
      resolve({ lines: output.split('\n').slice(0, -1), signal }),
    )
  })
}
