import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')
const sources = join(import.meta.dirname, 'programs')

/** Builds every program of this folder once, so that one that is killed starts in a moment. */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-programs-'))
  // Somebody who is not root runs some of them.
  chmodSync(folder, 0o755)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const programs = readdirSync(sources).map((name) => [basename(name, '.ts'), join(sources, name)])
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rolldownOptions: {
        input: {
          ...(Object.fromEntries(programs) as Record<string, string>),
          'gate-child': join(root, 'electron/backend/excel/read/gate-child.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  process.env['SCHAKEL_PROGRAMS'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
