import { expect, it } from 'vitest'
import { lintAt, rulesBrokenAt } from './lint-text.ts'

const rule = 'domain/events/planted.ts'
const handler = 'electron/backend/handlers/planted.ts'
const screen = 'renderer/screens/events/planted.tsx'

const forbidden: [name: string, path: string, text: string, rule: string][] = [
  ['a clock in domain/', rule, 'export const day = Date.now()', 'house/no-clock'],
  ['today out of nowhere in domain/', rule, 'export const day = new Date()', 'house/no-clock'],
  ['chance in domain/', rule, 'export const dice = Math.random()', 'house/no-clock'],
  [
    'a made-up id in domain/',
    rule,
    'export const id = globalThis.crypto.randomUUID()',
    'house/no-clock',
  ],
  [
    'the raw channel in a screen',
    screen,
    "import { ipcRenderer } from 'electron'\nipcRenderer.send('x')",
    'house/no-raw-ipc',
  ],
  ['an enum', rule, 'export enum Status { registered }', 'house/no-enum'],
  ['a default export', handler, 'export default 3', 'house/no-default-export'],
  ['a class', handler, 'export class Store {}', 'house/classes-for-errors-only'],
  [
    'an interface',
    rule,
    'export interface A { b: string }',
    '@typescript-eslint/consistent-type-definitions',
  ],
  ['any', rule, 'export const a: any = 3', '@typescript-eslint/no-explicit-any'],
  [
    'a rule switched off',
    rule,
    '// eslint-disable-next-line\nexport const a = 3',
    'house/no-escape-comment',
  ],
  ['work put off', rule, '// TODO later\nexport const a = 3', 'house/no-escape-comment'],
  ['an empty catch', handler, 'try { a() } catch {}', 'house/no-empty-catch'],
  ['a barrel', 'domain/events/index.ts', "export * from './a.ts'", 'house/no-barrel'],
  [
    'a path up the tree',
    handler,
    "import { sql } from '../db/sql.ts'\nsql()",
    'house/no-parent-import',
  ],
  ['a vague name', 'domain/events/date-utils.ts', 'export const a = 3', 'house/file-names'],
  ['a name in capitals', 'domain/events/DateCheck.ts', 'export const a = 3', 'house/file-names'],
  ['web storage', screen, "localStorage.setItem('a', 'b')", 'house/no-web-storage'],
  ['fetch in a screen', screen, "void fetch('/call')", 'house/no-fetch'],
  ['fetch in the backend', handler, "void fetch('/call')", 'house/no-fetch'],
  [
    'the streaming reader of exceljs',
    'electron/backend/excel/read/planted.ts',
    "import exceljs from 'exceljs'\nexport const a = new exceljs.stream.xlsx.WorkbookReader('a', {})",
    'house/no-stream-reader',
  ],
  ['the end of the process in a handler', handler, 'process.exit(1)', 'house/no-process-exit'],
  ['SQL in a handler', handler, 'db.all(sql`SELECT id FROM person`)', 'house/sql-in-db-only'],
  ['SQL as plain text', handler, "db.exec('DELETE FROM person')", 'house/sql-in-db-only'],
  [
    'the driver outside db/',
    handler,
    "import Database from 'better-sqlite3'\nexport const db = new Database('a')",
    'house/sql-in-db-only',
  ],
  [
    'a function without a name',
    rule,
    'export const a = () => { b() }',
    'house/function-declarations',
  ],
  ['a file of 301 lines', rule, 'export const a = 3\n'.repeat(301), 'max-lines'],
  [
    'a function of 60 lines',
    rule,
    `export function long(a: number): void {\n${'  use(a)\n'.repeat(60)}}`,
    'max-lines-per-function',
  ],
  [
    'a hook that is sometimes called',
    screen,
    'export function A({ on }: P) {\n  if (on) useState(1)\n  return null\n}',
    'react-hooks/rules-of-hooks',
  ],
  [
    'a picture without words',
    screen,
    'export function A() {\n  return <img src="a.png" />\n}',
    'jsx-a11y/alt-text',
  ],
  [
    'a window without its sandbox',
    'electron/main/planted.ts',
    "import { BrowserWindow } from 'electron'\nexport const w = new BrowserWindow({ webPreferences: { sandbox: false } })",
    'electron-security/no-sandbox-disabled',
  ],
]

it.each(forbidden)('forbids %s', async (_name, path, text, expected) => {
  expect(await rulesBrokenAt(path, text)).toContain(expected)
})

const allowed: [name: string, path: string, text: string, rule: string][] = [
  ['a function of one expression', rule, 'export const a = () => 3', 'house/function-declarations'],
  ['a given day in domain/', rule, "export const d = new Date('2027-02-14')", 'house/no-clock'],
  [
    'the clock in a port',
    'electron/hosts/planted.ts',
    'export const n = Date.now()',
    'house/no-clock',
  ],
  [
    'an error class',
    handler,
    'export class StoreError extends Error {}',
    'house/classes-for-errors-only',
  ],
  [
    'the index of the contract',
    'domain/contract/index.ts',
    "export * from './a.ts'",
    'house/no-barrel',
  ],
  ['a file beside it', handler, "import { a } from './a.ts'\na()", 'house/no-parent-import'],
  [
    'data of resources/',
    handler,
    "import a from '../../../resources/a.json'\na()",
    'house/no-parent-import',
  ],
  ['fetch in renderer/lib', 'renderer/lib/planted.ts', "void fetch('/call')", 'house/no-fetch'],
  ['a host that ends', 'electron/hosts/planted.ts', 'process.exit(1)', 'house/no-process-exit'],
  [
    'SQL in a repository',
    'electron/backend/db/repositories/planted.ts',
    'db.all(sql`SELECT id FROM person`)',
    'house/sql-in-db-only',
  ],
  ['English that selects', handler, "say('Select a file from the list')", 'house/sql-in-db-only'],
  [
    'a long migration',
    'electron/backend/db/migrations/0001-a.ts',
    'a()\n'.repeat(400),
    'max-lines',
  ],
]

it.each(allowed)('allows %s', async (_name, path, text, notExpected) => {
  expect(await rulesBrokenAt(path, text)).not.toContain(notExpected)
})

it('says in each message of its own what to use instead', async () => {
  const ownRules = forbidden.filter(([, , , name]) => name.startsWith('house/'))
  for (const [, path, text, name] of ownRules) {
    const found = (await lintAt(path, text)).filter(({ rule: broken }) => broken === name)
    for (const { message } of found) {
      expect(message, name).toMatch(/\b(Use|Take|Move|Keep|Throw|Name|Import|Recover|Mend|Do)\b/)
    }
  }
})
