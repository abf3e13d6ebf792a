import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '#domain/contract/answers'
import type { AttendanceOverview } from '#domain/contract/attendance'
import type { BudgetSheetAnswer } from '#domain/contract/budget'
import { missingReaders } from './readers/find-readers.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import type { ReadSheet } from './readers/read-workbook.ts'
import { recalculate } from './readers/recalculate.ts'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../electron/hosts/cli.ts')
const folder = mkdtempSync(join(tmpdir(), 'schakel-demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Demo = { eventId: string; dataFolder: string; files: string[] }
let demo: Demo

async function schakel(...words: string[]): Promise<Answer> {
  const { stdout } = await run(process.execPath, [cli, ...words], { maxBuffer: 1e8 })
  return JSON.parse(stdout) as Answer
}

async function call<Value>(name: string, input: object): Promise<Value> {
  const answer = await schakel('call', name, JSON.stringify(input), '--data', demo.dataFolder)
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer))
  return answer.value as Value
}

beforeAll(async () => {
  const answer = await schakel('demo', '--out', folder)
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer))
  demo = answer.value as Demo
})

const fileOf = (word: string) => {
  const file = demo.files.find((name) => name.includes(word))
  if (file === undefined) throw new Error(`The demo wrote no ${word}`)
  return file
}

/** The row whose first filled cell says this. */
function rowOf(sheet: ReadSheet | undefined, label: string): Map<string, unknown> {
  const found = Object.entries(sheet?.cells ?? {}).find(([, { value }]) => value === label)
  const number = /\d+$/.exec(found?.[0] ?? '')?.[0]
  const cells = Object.entries(sheet?.cells ?? {}).filter(
    ([address]) => /\d+$/.exec(address)?.[0] === number,
  )
  return new Map(cells.map(([address, { value }]) => [address.replace(/\d+$/, ''), value]))
}

it('answers with one JSON and leaves the workbooks it names', () => {
  expect(demo.files.filter((file) => !existsSync(file))).toEqual([])
  expect(demo.files).toHaveLength(9)
})

describe.skipIf(missingReaders().length > 0)('the totals of the demo', () => {
  it('are the same for the command line, openpyxl and LibreOffice in the begroting', async () => {
    const { total } = await call<BudgetSheetAnswer>('budget.sheet', { year: 2025 })
    const book = await readWithOpenpyxl(fileOf('begroting'))
    const row = rowOf(
      book.sheets.find(({ name }) => name === 'Begroting 2025'),
      'Totaal',
    )
    const inCents = ['C', 'D', 'E', 'F', 'G', 'H'].map((column) =>
      Math.round(Number(row.get(column)) * 100),
    )
    const { begroot, geraamd, verplicht, gerealiseerd, restant, vrij } = total
    expect(inCents).toEqual([begroot, geraamd, verplicht, gerealiseerd, restant, vrij])
    const { differences, formulas } = await recalculate(fileOf('begroting'))
    expect(differences).toEqual([])
    expect(formulas).toBeGreaterThan(100)
  })

  it('are the same for all three in the presentielijst', async () => {
    const { counts } = await call<AttendanceOverview>('attendance.list', { eventId: demo.eventId })
    const book = await readWithOpenpyxl(fileOf('presentielijst'))
    const numbers = ['Uitgenodigd', 'Aangemeld', 'Aanwezig'].map((label) => {
      const value = Object.entries(book.sheets[0]?.cells ?? {}).findLast(
        ([address, cell]) => address.startsWith('B') && cell.value === label,
      )
      return book.sheets[0]?.cells[`C${value?.[0].slice(1)}`]?.value
    })
    expect(numbers).toEqual([counts.invited, counts.registered, counts.present])
    expect((await recalculate(fileOf('presentielijst'))).differences).toEqual([])
  })
  it('are the same for all three in the deelnemers, each person once', async () => {
    const { counts } = await call<AttendanceOverview>('attendance.list', { eventId: demo.eventId })
    const book = await readWithOpenpyxl(fileOf('deelnemers'))
    const sheet = book.sheets.find(({ name }) => name === 'Aantallen')
    const numbers = ['Uitgenodigd', 'Aangemeld', 'Aanwezig'].map((label) =>
      rowOf(sheet, label).get('B'),
    )
    expect(numbers).toEqual([counts.invited, counts.registered, counts.present])
    expect((await recalculate(fileOf('deelnemers'))).differences).toEqual([])
  })
})
