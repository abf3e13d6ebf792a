import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { programOf, root, runScript } from '../tools/run-program.ts'

/** A copy of the tree in which something wrong can be planted. */
export type TreeCopy = {
  plant: (path: string, text: string) => void
  change: (path: string, change: (text: string) => string) => void
  /** Runs one stage of `npm run check` there and gives what it said; throws when it found nothing. */
  failingStage: (stage: string) => Promise<string>
  /** Runs the lint of `npm run check` there over these files; throws when it found nothing. */
  failingLint: (...paths: string[]) => Promise<string>
  /** Runs the tests of one file there and gives what they said; throws when they passed. */
  failingTest: (project: string, file: string) => Promise<string>
  remove: () => void
}

const parts = [
  ...['domain', 'electron', 'renderer', 'resources', 'tests'],
  ...['package.json', 'eslint.config.js', '.dependency-cruiser.cjs', 'vitest.config.ts'],
  ...['base', 'domain', 'node', 'web', 'e2e', 'lint'].map((layer) => `tsconfig.${layer}.json`),
  'tsconfig.json',
]

/** Copies what check looks at to a temp folder; the packages are shared. */
export function copyTree(): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-check-'))
  for (const part of parts) {
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => basename(path) !== 'fixtures',
    })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')

  function plant(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  async function failing(args: string[]): Promise<string> {
    const { exitCode, output } = await runScript(args, { cwd: folder })
    if (exitCode === 0) throw new Error(`nothing was caught:\n${output}`)
    return output
  }
  return {
    plant,
    change(path, change) {
      const before = readFileSync(join(folder, path), 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`${path} has no place for the planted change`)
      plant(path, after)
    },
    failingStage: (stage) => failing([join('tests', 'tools', 'check.ts'), '--only', stage]),
    failingLint: (...paths) => failing([programOf('eslint'), ...paths]),
    failingTest: (project, file) =>
      failing([programOf('vitest'), 'run', `--project=${project}`, file]),
    remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
