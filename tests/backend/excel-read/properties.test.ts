import { writeWorkbook } from '#backend/excel/write/write-workbook'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { dateCell, numberCell, textCell } from '#domain/export/cells'
import { planPeopleImport } from '#domain/import/plan-people'
import type { SheetData } from '#domain/import/sheet-data'
import { addDays, isoDate } from '#domain/shared/dates'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { aBackend, storyNow, valueOf } from '../../builders/a-backend.ts'
import { region } from '../../domain/import/a-sheet.ts'
import { reportRow, times } from '../../faults/report-row.ts'
import { anyWorkbook } from './any-workbook.ts'
import { inThisProcess } from './in-this-process.ts'
import { aWorkbook, rowsXml, sheetXml } from './workbook-builder.ts'

const startChild = inThisProcess
const workbooks = times({ short: 150, long: 10_000 })
const lists = times({ short: 15, long: 300 })

async function sheetOf(bytes: Uint8Array): Promise<SheetData> {
  const answer = await readWorkbook(bytes, 'lijst.xlsx', { startChild })
  if (answer.kind === 'refused') throw new Error(answer.reason)
  const [sheet] = answer.workbook.sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}
const cellsOf = async (bytes: Uint8Array) => (await sheetOf(bytes)).rows.map(({ cells }) => cells)

const name = fc.constantFrom('Bo Proef', 'Proef, Bo van', 'Ans Test', 'فاطمة الحسن', 'n.v.t.', '')
const address = fc.constantFrom('bo@x.example', 'ans@x.example', 'geen mail', '')
const organisation = fc.constantFrom('UWV', 'STOER', 'Bakkerij Voorbeeld', '')
// A row that says nothing at all is no row of the list.
const row = fc
  .tuple(name, address, organisation)
  .filter((cells) => cells.some((cell) => cell !== '' && cell !== 'n.v.t.'))
const people = fc.array(row, { minLength: 1, maxLength: 10 })
const headings = ['Naam', 'E-mail', 'Organisatie']
const listOf = (rows: readonly (readonly string[])[]) =>
  aWorkbook({ sheet: sheetXml(rowsXml([headings, ...rows])) })

describe('any workbook', () => {
  it(`says what was put in it (${workbooks} workbooks)`, { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async ({ bytes, reads }) => {
        expect(await cellsOf(bytes)).toEqual(reads)
      }),
      { numRuns: workbooks },
    )
    reportRow('X*', workbooks, { 'generated workbooks read otherwise': 0 })
  })

  it('gives rows or a refusal when any bytes of it change', { timeout: 3_600_000 }, async () => {
    const change = fc.record({
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 30 }),
    })
    const changes = fc.array(change, { minLength: 1, maxLength: 5 })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(anyWorkbook, changes, async (workbook, made) => {
        const bytes = new Uint8Array(workbook.bytes)
        for (const { at, bytes: put } of made) {
          const from = at % bytes.length
          bytes.set(put.subarray(0, bytes.length - from), from)
        }
        const answer = await readWorkbook(bytes, 'lijst.xlsx', { startChild })
        if (answer.kind === 'read') {
          for (const sheet of answer.workbook.sheets) planPeopleImport(sheet, region, [])
          return
        }
        refused += 1
        expect(answer.sentence).toContain('Er is niets ingelezen.')
      }),
      { numRuns: workbooks },
    )
    reportRow('X*', workbooks, { 'with changed bytes refused': refused, crashes: 0, hangs: 0 })
  })
})

it('reads back what Schakel itself wrote', async () => {
  const day = fc
    .integer({ min: 0, max: 50_000 })
    .map((days) => addDays(isoDate('1950-01-01'), days))
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((said) =>
      said
        .normalize('NFC')
        .replaceAll(/\p{Cc}|\p{Cs}|_x/gu, '')
        .trim(),
    )
    .filter((said) => said !== '')
  const cells = fc.tuple(text, fc.integer({ min: -1_000_000, max: 1_000_000 }), day)
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 12 }), async (rows) => {
      const written = await writeWorkbook(
        {
          title: 'Proef',
          subject: '',
          sheets: [
            {
              name: 'Blad',
              columns: [{ width: 10 }, { width: 10 }, { width: 10 }],
              headerRow: 1,
              filterThrough: null,
              footer: '',
              rows: rows.map(([said, count, date]) => ({
                cells: [textCell(said), numberCell(count), dateCell(date)],
              })),
            },
          ],
        },
        { now: storyNow },
      )
      const expected = rows.map(([said, count, date]) => [
        said,
        count,
        { kind: 'date', date, time: null },
      ])
      expect(await cellsOf(written)).toEqual(expected)
    }),
    { numRuns: lists },
  )
})

it('takes nobody in twice when a list is taken in twice', { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(people, async (rows) => {
      const backend = aBackend({ startGateChild: startChild })
      const file = backend.files.put('lijst.xlsx', listOf(rows)).id
      const takeIn = async () => {
        const answer = await backend.dispatch('import.preview', { file, target: 'people' })
        if (answer.kind === 'ok') await valueOf(backend, 'import.apply', { file, target: 'people' })
        return (await valueOf(backend, 'people.list', {})).rows.length
      }
      const once = await takeIn()
      expect(await takeIn()).toBe(once)
      backend.close()
    }),
    { numRuns: lists },
  )
})

it('finds the same people whatever the order of the columns, and with columns more', async () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
  await fc.assert(
    fc.asyncProperty(people, orders, async (rows, order) => {
      const shuffled = [headings, ...rows].map((row, index) => {
        const more = [...row, index === 0 ? 'Schoenmaat' : '41', index === 0 ? 'Zaal' : 'Zaal 3']
        return order.map((column) => more[column] ?? '')
      })
      const found = async (bytes: Uint8Array) =>
        planPeopleImport(await sheetOf(bytes), region, []).rows.map(
          ({ row, outcome, record }) => [row, outcome, record] as const,
        )
      const moved = aWorkbook({ sheet: sheetXml(rowsXml(shuffled)) })
      expect(await found(moved)).toEqual(await found(listOf(rows)))
    }),
    { numRuns: lists },
  )
})

it('reports every rejected row once, with its address', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (rows) => {
      const plan = planPeopleImport(await sheetOf(listOf(rows)), region, [])
      const rejected = plan.rows.filter(({ outcome }) => outcome === 'rejected')
      const addresses = rejected.flatMap(({ reasons }) => reasons.map(({ cell }) => cell))
      expect(addresses).toEqual(rejected.map(({ row }) => `A${row}`))
      expect(new Set(addresses).size).toBe(rejected.length)
      expect(plan.rows.map(({ row: number }) => number)).toEqual(rows.map((_, index) => index + 2))
    }),
    { numRuns: lists },
  )
})

describe('the time zone of the machine', () => {
  const usual = process.env['TZ']
  afterEach(() => {
    if (usual === undefined) delete process.env['TZ']
    else process.env['TZ'] = usual
  })

  it('does not matter to what a workbook says', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async ({ bytes }) => {
        const read = []
        for (const zone of ['UTC', 'Europe/Amsterdam', 'Pacific/Honolulu']) {
          process.env['TZ'] = zone
          read.push(await cellsOf(bytes))
        }
        expect(read[1]).toEqual(read[0])
        expect(read[2]).toEqual(read[0])
      }),
      { numRuns: lists },
    )
  })
})
