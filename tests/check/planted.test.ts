import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyTree, type TreeCopy } from './tree-copy.ts'

let tree: TreeCopy
beforeEach(() => {
  tree = copyTree()
})
afterEach(() => {
  tree.remove()
})

it('catches a file that reaches into a layer it may not use, types included', async () => {
  tree.plant('domain/events/planted.ts', "import { sql } from '#backend/db/sql'\nsql``\n")
  tree.plant(
    'renderer/components/planted.ts',
    "import type { Reader } from '#backend/db/sql'\nexport type Planted = Reader\n",
  )
  const output = await tree.failingStage('layers')
  expect(output).toContain('domain-is-pure: domain/events/planted.ts')
  expect(output).toContain('renderer-is-a-page: renderer/components/planted.ts')
})

it('catches two files that need each other', async () => {
  tree.plant('domain/events/one.ts', "import type { Two } from './two.ts'\nexport type One = Two\n")
  tree.plant('domain/events/two.ts', "import type { One } from './one.ts'\nexport type Two = One\n")
  expect(await tree.failingStage('layers')).toContain('no-circular')
})

it('does not compile a query that writes', async () => {
  tree.plant(
    'electron/backend/handlers/planted.ts',
    "import { sql, type Reader } from '#backend/db/sql'\n" +
      'export function listPlanted(db: Reader): void {\n  db.run(sql`DELETE FROM person`)\n}\n',
  )
  const output = await tree.failingStage('types:node')
  expect(output).toMatch(/handlers\/planted\.ts.*'run' does not exist on type 'Reader'/)
})

it('does not compile a call without a handler', async () => {
  tree.plant(
    'domain/contract/planted.ts',
    "import { z } from 'zod'\nimport { query } from './kinds.ts'\n" +
      "export const planted = { 'planted.list': query(z.object({})).returns(z.number()) }\n",
  )
  addToContract(tree)
  const output = await tree.failingStage('types:node')
  expect(output).toMatch(/handlers\/index\.ts.*'planted\.list'/s)
})

it('does not compile a call without an answer schema', async () => {
  tree.plant(
    'domain/contract/planted.ts',
    "import { z } from 'zod'\nimport { query } from './kinds.ts'\n" +
      "export const planted = { 'planted.list': query(z.object({})) }\n",
  )
  addToContract(tree)
  const output = await tree.failingStage('types:domain')
  expect(output).toMatch(/contract\/index\.ts.*planted\.list/s)
})

it('does not compile a command that nobody can reach', async () => {
  tree.plant(
    'domain/contract/planted.ts',
    "import { z } from 'zod'\nimport { command } from './kinds.ts'\n" +
      "export const planted = { 'planted.change': command(z.object({})).returns(z.number()) }\n",
  )
  addToContract(tree)
  const output = await tree.failingStage('types:domain')
  expect(output).toMatch(/commands\/reach\.ts.*planted\.change/)
})

it('catches a table that is not in the register', async () => {
  tree.change('electron/backend/db/migrations/0005-budget.ts', (text) =>
    text.replace(
      'CREATE TABLE',
      'CREATE TABLE planted_thing (id TEXT PRIMARY KEY) STRICT;\n\n  CREATE TABLE',
    ),
  )
  const output = await tree.failingTest('backend', 'tests/backend/store/table-register.test.ts')
  expect(output).toContain('planted_thing')
})

function addToContract(copy: TreeCopy): void {
  copy.change('domain/contract/index.ts', (text) =>
    text
      .replace('import { system }', "import { planted } from './planted.ts'\nimport { system }")
      .replace('...system,', '...system,\n  ...planted,'),
  )
}

it('does not compile a screen that uses Node, or a rule that uses either world', async () => {
  tree.plant(
    'renderer/lib/planted.ts',
    "import { readFileSync } from 'node:fs'\nreadFileSync('a')\n",
  )
  tree.plant('domain/events/planted.ts', 'export const page = document.title\n')
  expect(await tree.failingStage('types:web')).toContain('renderer/lib/planted.ts')
  expect(await tree.failingStage('types:domain')).toContain('domain/events/planted.ts')
})

it('catches words outside the text files', async () => {
  tree.plant(
    'renderer/components/planted.tsx',
    'export function Planted() {\n  return <p>Netwerk</p>\n}\n',
  )
  tree.plant(
    'domain/events/planted.ts',
    "export const sentence = 'Het bestand kan niet worden gelezen.'\n",
  )
  const output = await tree.failingLint(
    'renderer/components/planted.tsx',
    'domain/events/planted.ts',
  )
  expect(output).toMatch(/components\/planted\.tsx\s+2:.*no-visible-text/)
  expect(output).toMatch(/events\/planted\.ts\s+1:.*no-dutch-sentence/)
})
