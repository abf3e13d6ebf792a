import { describe, expect, it } from 'vitest'
import { chainWorkbook } from '#domain/export/chain-workbook'
import { guestsWorkbook } from '#domain/export/guests-workbook'
import { isoDate } from '#domain/shared/dates'
import { missingReaders } from './readers/find-readers.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import { recalculate } from './readers/recalculate.ts'
import { sampleGuests } from './sample-guests.ts'
import { written } from './written.ts'

describe.skipIf(missingReaders().length > 0)('the deelnemers and the chain in Excel', () => {
  it('have real days and times, and text that stays text', async () => {
    const book = await readWithOpenpyxl(await written(guestsWorkbook(sampleGuests)))
    expect(book.sheets.map(({ name }) => name)).toEqual(['Deelnemers', 'Keten', 'Aantallen'])
    const [list] = book.sheets
    expect(list?.cells['H4']?.value).toBe('2025-01-21T00:00:00')
    expect([list?.cells['O4']?.value, list?.cells['P4']?.value]).toEqual(['09:25:00', '12:55:00'])
    expect(list?.cells['A5']).toEqual({
      value: '=HYPERLINK("http://voorbeeld.invalid")',
      format: '@',
    })
    expect(list).toMatchObject({ frozen: 'A4', filter: 'A3:S8', repeated: '$3:$3', merged: [] })
  })

  it('keep their numbers when LibreOffice counts again', async () => {
    const { differences, formulas } = await recalculate(await written(guestsWorkbook(sampleGuests)))
    expect(differences).toEqual([])
    expect(formulas).toBe(11)
  })

  it('show the chain of a year with its events', async () => {
    const model = chainWorkbook({
      ...sampleGuests.chain,
      title: 'Keten 2025',
      subtitle: 'Achterhoek',
      hidesSensitiveRoles: true,
      events: [{ title: 'CoP Taal op de werkvloer', date: isoDate('2025-03-20') }],
    })
    const book = await readWithOpenpyxl(await written(model))
    const [chain, events] = book.sheets
    expect(chain).toMatchObject({ name: 'Keten', paper: 9, isFitted: true, frozen: 'A5' })
    expect(['A5', 'B5', 'E5', 'G5', 'I5'].map((at) => chain?.cells[at]?.value)).toEqual([
      'Uitgenodigd',
      'Sociale dienst',
      1,
      1,
      1,
    ])
    expect(events?.cells['A4']?.value).toBe('2025-03-20T00:00:00')
  })
})
