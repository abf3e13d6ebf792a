import { describe, expect, it } from 'vitest'
import { hoursWorkbook } from '#domain/export/hours-workbook'
import { paymentsWorkbook } from '#domain/export/payments-workbook'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { recalculate } from './readers/recalculate.ts'
import { missingReaders } from './readers/find-readers.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import { aPaidYear } from './sample-pool.ts'
import { written } from './written.ts'

describe.skipIf(missingReaders().length > 0)('the urenstaat in Excel', () => {
  it('has the totals and the room that Schakel itself gives', async () => {
    const { hours, allowance } = await aPaidYear()
    const path = await written(hoursWorkbook(hours))
    expect(await recalculate(path)).toMatchObject({ differences: [] })
    const book = await readWithOpenpyxl(path)
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...['Overzicht', 'Ruth Fabel', 'Tesfay Parabel'],
    ])
    for (const person of allowance) {
      const sheet = book.sheets.find(({ name }) => name === person.name)
      const rows = Object.entries(sheet?.cells ?? {})
      for (const limit of person.limits.filter(({ kind }) => kind !== 'hour')) {
        const [address = ''] = rows.find(([, { value }]) => value === limit.name) ?? []
        const at = address.slice(1)
        const euros = (column: string) => Number(sheet?.cells[`${column}${at}`]?.value ?? 0)
        expect({
          ...{ name: person.name, limit: limit.name },
          used: Math.round((euros('D') + euros('G')) * 100),
          room: Math.round(euros('H') * 100),
        }).toEqual({
          ...{ name: person.name, limit: limit.name },
          used: limit.used,
          room: limit.room,
        })
      }
    }
  })

  it('says in words where a limit is crossed, also on the sheet of everybody', async () => {
    const { hours } = await aPaidYear()
    const book = await readWithOpenpyxl(await written(hoursWorkbook(hours)))
    const [overview] = book.sheets
    expect(overview?.cells['A6']?.value).toBe('Ruth Fabel')
    expect(overview?.cells['K6']).toMatchObject({ value: 'overschrijding' })
    expect(overview?.cells['K7']?.value ?? '').toBe('')
    expect(overview).toMatchObject({ paper: 9, isFitted: true, frozen: 'A6', merged: [] })
  })

  it('says that a limit is not known yet, and leaves it empty', async () => {
    const { hours } = await aPaidYear()
    const unknown = { ...hours, limits: { month: null, year: null } }
    const path = await written(hoursWorkbook(unknown))
    expect(await recalculate(path)).toMatchObject({ differences: [] })
    const book = await readWithOpenpyxl(path)
    const words = Object.values(book.sheets[1]?.cells ?? {}).map(({ value }) => value)
    expect(words.filter((word) => word === 'grens nog niet bekend')).toHaveLength(13)
  })
})

describe.skipIf(missingReaders().length > 0)('the payment overview in Excel', () => {
  it('adds lines up to payments and payments to a total that a recount leaves as it is', async () => {
    const { payments } = await aPaidYear()
    const period = { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') }
    const model = paymentsWorkbook({ ...period, statedOn: isoDate('2026-11-23'), payments })
    const path = await written(model)
    expect(await recalculate(path)).toMatchObject({ differences: [] })
    const book = await readWithOpenpyxl(path)
    const [list, lines] = book.sheets
    const total = payments.reduce((sum, payment) => cents(sum + payment.total), cents(0))
    const row = 6 + payments.length
    expect(list?.cells[`A${row}`]?.value).toBe('Totaal')
    expect(Math.round(Number(list?.cells[`N${row}`]?.value) * 100)).toBe(total)
    expect(lines).toMatchObject({ name: 'Regels', frozen: 'A6', merged: [] })
  })
})
