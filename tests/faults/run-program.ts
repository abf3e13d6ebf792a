import { spawn } from 'node:child_process'
import { join } from 'node:path'

type Options = {
  /** Milliseconds after its first words at which it is killed; never without. */
  readonly killAfter?: number
  /** What goes before the program, such as a tracer. */
  readonly before?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly uid?: number
}

/** What a program said before it ended, in whole lines: what was cut off halfway was not said. */
export type Said = {
  readonly lines: readonly string[]
  readonly errors: string
  readonly code: number | null
}

/** The file of a built program. */
function programFile(name: string): string {
  return join(process.env['SCHAKEL_PROGRAMS'] ?? '', `${name}.js`)
}

/** Runs a built program, and kills it hard when asked to. */
export function runProgram(
  name: string,
  args: readonly (string | number)[],
  { killAfter, before = [], env, uid }: Options = {},
): Promise<Said> {
  // Built, the workbook library is no longer a package whose old ways Node keeps quiet about.
  const node = [process.execPath, '--no-deprecation']
  const [command = '', ...rest] = [...before, ...node, programFile(name)]
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...rest, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '' && killAfter !== undefined) {
        setTimeout(() => child.kill('SIGKILL'), killAfter)
      }
      output += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')))
    child.on('error', reject)
    child.on('close', (code) => resolve({ lines: output.split('\n').slice(0, -1), errors, code }))
  })
}
