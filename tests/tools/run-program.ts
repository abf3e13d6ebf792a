import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The top of the repository; npm runs every script from there. */
export const root = join(import.meta.dirname, '..', '..')

/** What a program said and how it ended. */
export type Ending = { exitCode: number; output: string; seconds: number }

/** The file behind a command of a package, so that no shell is needed on any system. */
export function programOf(packageName: string, command = packageName): string {
  const folder = join(root, 'node_modules', packageName)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command]
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, file)
}

/** Runs a script on this Node and waits; `show` also passes its words on as they come. */
export function runScript(
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean } = {},
): Promise<Ending> {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      output += text
      if (options.show === true) process.stdout.write(text)
    })
  }
  return new Promise((resolve) => {
    function end(exitCode: number): void {
      resolve({ exitCode, output, seconds: (performance.now() - start) / 1000 })
    }
    child.on('error', (error) => {
      output += error.message
      end(1)
    })
    child.on('close', (code) => {
      end(code ?? 1)
    })
  })
}
