import { describe, expect, it } from 'vitest'
import { attendanceWorkbook } from '#domain/export/attendance-sheet'
import { budgetWorkbook } from '#domain/export/budget-sheets'
import { dateCell, textCell, timeCell } from '#domain/export/cells'
import type { Workbook } from '#domain/export/workbook'
import { columnLetters } from '#domain/import/cell-address'
import { isoDate, wallTime } from '#domain/shared/dates'
import { missingReaders } from './readers/find-readers.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import type { ReadBook } from './readers/read-workbook.ts'
import { sampleAnnex } from './sample-annex.ts'
import { sampleAttendance } from './sample-attendance.ts'
import { written } from './written.ts'

const sheetOf = (book: ReadBook, name: string) => {
  const sheet = book.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`No sheet ${name}`)
  return sheet
}

describe.skipIf(missingReaders().length > 0)('what openpyxl finds', () => {
  it('is author, title, language, moment and the current year in front', async () => {
    const book = await readWithOpenpyxl(await written(budgetWorkbook(sampleAnnex)))
    expect(book).toMatchObject({
      title: 'Begroting Arbeidsmarktregio Achterhoek',
      creator: 'Schakel',
      lastModifiedBy: 'Schakel',
      language: 'nl-NL',
      created: '2025-09-30T09:00:00',
      front: 'Begroting 2025',
    })
  })

  it.each([
    ['presentielijst', attendanceWorkbook(sampleAttendance)],
    ['begroting', budgetWorkbook(sampleAnnex)],
  ])(
    'of every sheet of the %s prints on A4, one page wide, with its headings',
    async (_, model) => {
      const book = await readWithOpenpyxl(await written(model))
      for (const [index, sheet] of book.sheets.entries()) {
        const headerRow = model.sheets[index]?.headerRow ?? 0
        expect(sheet).toMatchObject({
          paper: 9,
          orientation: 'landscape',
          fits: [1, 0],
          isFitted: true,
          frozen: `A${headerRow + 1}`,
          repeated: `$${headerRow}:$${headerRow}`,
          footRight: 'Pagina &P van &N',
          merged: [],
          area: [`$A$1:${lastCell(model, index)}`],
        })
        expect(sheet.footLeft).toMatch(/^\p{L}/u)
      }
    },
  )

  it('in the presentielijst is a real day, a hidden key and text that stays text', async () => {
    const path = await written(attendanceWorkbook(sampleAttendance))
    const sheet = sheetOf(await readWithOpenpyxl(path), 'Presentielijst')
    expect(sheet.cells['B4']).toEqual({
      value: '2025-02-14T00:00:00',
      format: '[$-413]dddd d mmmm yyyy',
    })
    expect(sheet.hidden).toEqual(['H', 'I', 'J'])
    expect(sheet.filter).toBe('A8:J51')
    const typed = Object.values(sheet.cells).filter((cell) => String(cell.value).startsWith('=HY'))
    expect(typed).toEqual([{ value: '=HYPERLINK("http://voorbeeld.invalid")', format: '@' }])
    expect(Object.values(sheet.cells).some((cell) => String(cell.value).includes('@'))).toBe(false)
  })

  it('in the begroting is a number with a formula for every amount that is counted', async () => {
    const sheet = sheetOf(
      await readWithOpenpyxl(await written(budgetWorkbook(sampleAnnex))),
      'Begroting 2025',
    )
    const money = '[$€-413] #,##0.00;[Red]-[$€-413] #,##0.00'
    expect(sheet.cells['C12']).toEqual({ value: 5000, format: money })
    expect(sheet.cells['G12']).toMatchObject({ value: -505.5, format: money })
    expect(sheet.cells['J12']).toMatchObject({ value: 'overschrijding' })
    expect(sheet.cells['I12']).toMatchObject({ value: 1.1011, format: '0%' })
    expect(sheet.cells['C17']?.formula).toBe('=IF(COUNT(C7:C16)=0,"",SUM(C7:C16))')
    expect(sheet.cells['C16']).toBeUndefined()
    expect(sheet.cells['A7']).toEqual({ value: '01', format: '@' })
  })

  it('is the same day and time on either side of a change of the clock', async () => {
    const days = ['1900-03-01', '2025-03-30', '2025-10-26', '2100-12-31'].map(isoDate)
    const rows = days.map((day) => ({ cells: [dateCell(day), timeCell(wallTime('02:30'))] }))
    const model = oneSheet([{ cells: [textCell('Dag', 'header')] }, ...rows])
    const { cells } = sheetOf(await readWithOpenpyxl(await written(model)), 'Blad')
    expect(days.map((_, index) => cells[`A${index + 2}`]?.value)).toEqual(
      days.map((day) => `${day}T00:00:00`),
    )
    expect(cells['B2']?.value).toBe('02:30:00')
  })

  it('is text as it was typed, whatever it looks like', async () => {
    const texts = ['+31 6', '-1', '@naam', '0612345678', '01', '1-2', 'ትግርኛ', '😀', '<&>"', ' a ']
    const odd = ['_x0041_', 'regel 1\nregel 2']
    const all = [...texts, ...odd]
    const model = oneSheet([
      { cells: [textCell('Tekst', 'header')] },
      ...all.map((text) => ({ cells: [textCell(text)] })),
    ])
    const { cells } = sheetOf(await readWithOpenpyxl(await written(model)), 'Blad')
    expect(all.map((_, index) => cells[`A${index + 2}`])).toEqual(
      all.map((value) => ({ value, format: '@' })),
    )
  })
})

function lastCell(model: Workbook, index: number): string {
  const sheet = model.sheets[index]
  return `$${columnLetters((sheet?.columns.length ?? 1) - 1)}$${sheet?.rows.length ?? 0}`
}

function oneSheet(rows: Workbook['sheets'][number]['rows']): Workbook {
  const columns = [{ width: 20 }, { width: 20 }]
  const sheet = { name: 'Blad', columns, headerRow: 1, filterThrough: null, footer: 'Blad', rows }
  return { title: 'Proef', subject: '', sheets: [sheet] }
}
