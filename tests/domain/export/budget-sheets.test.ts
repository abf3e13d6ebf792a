import { describe, expect, it } from 'vitest'
import { budgetWorkbook } from '#domain/export/budget-sheets'
import { sampleAnnex } from '../../workbooks/sample-annex.ts'
import { book, chain, entry, eventId } from '../budget/book.ts'
import { cellAt, sheetNamed, shown, table } from './sheet-reading.ts'

const workbook = budgetWorkbook(sampleAnnex)
const annex = sheetNamed(workbook, 'Begroting 2025')
const bookings = sheetNamed(workbook, 'Boekingen')

describe('the begroting', () => {
  it('has a sheet per year, the bookings, the events, the years together and a key', () => {
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Begroting 2024',
      'Begroting 2025',
      'Begroting 2026',
      'Boekingen',
      'Per bijeenkomst',
      'Meerjaren',
      'Toelichting',
    ])
  })

  it('shows per line what is budgeted, estimated, committed, spent and left', () => {
    expect(table(annex)[8]?.slice(0, 11)).toEqual([
      '03',
      'Bijeenkomsten en CoP',
      1_800_000,
      60_000,
      132_500,
      165_100,
      1_502_400,
      1_442_400,
      165_100 / 1_800_000,
      null,
      'na wijziging 15-01-2025: Tweede CoP erbij na besluit stuurgroep',
    ])
  })

  it('says in words that a line is overspent or has no budget', () => {
    const attention = table(annex)
      .slice(6, 16)
      .map((row) => row[9])
    expect(attention.filter((word) => word !== null)).toEqual([
      'overschrijding',
      'nog geen begroting',
      'nog geen begroting',
    ])
  })

  it('leaves unknown amounts empty and counts them in words', () => {
    expect(table(annex)[15]?.slice(2, 9)).toEqual([null, 0, 0, 0, null, null, null])
    expect(table(annex).at(-1)?.[0]).toMatch(/^2 posten zonder bedrag\./)
    const empty = sheetNamed(workbook, 'Begroting 2024')
    expect(table(empty)[16]?.slice(2, 9)).toEqual([null, 0, 0, 1_000_000, null, null, null])
  })

  it('puts what is open on the last commitment of each chain and year only', () => {
    const chains = table(bookings).slice(bookings.headerRow)
    const openOf = (number: number) =>
      chains.filter((row) => row[0] === number).map((row) => [row[2], row[7], row[14]])
    expect(openOf(1)).toEqual([
      [2024, 'verplichting', 0],
      [2024, 'factuur', null],
      [2025, 'verplichting', 166_667],
      [2025, 'factuur', null],
      [2026, 'verplichting', 1_000_000],
    ])
    expect(openOf(6).filter((row) => row[2] !== null)).toEqual([
      [2025, 'verplichting', 450_000],
      [2026, 'verplichting', 200_000],
    ])
  })

  it('carries a live formula for every figure that is counted', () => {
    for (const column of ['D', 'E', 'F', 'G', 'H', 'I', 'J']) {
      expect(cellAt(annex, `${column}9`).formula).toBeTruthy()
    }
    expect(cellAt(annex, 'C17').formula).toContain('SUM(C7:C16)')
    expect(cellAt(annex, 'C9').formula).toBeUndefined()
  })

  it('never makes a formula from what somebody typed', () => {
    const typed = 'x"&HYPERLINK("http://voorbeeld.invalid")&"'
    const hostile = budgetWorkbook({
      ...sampleAnnex,
      regionName: typed,
      events: [{ id: eventId('e'), title: typed, date: null }],
      book: book({
        chains: [chain('k', { eventId: eventId('e'), supplier: `=${typed}`, description: typed })],
        entries: [entry('actual', 2025, 5, { note: typed })],
      }),
    })
    const formulas = hostile.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) => row.cells.flatMap((cell) => cell.formula ?? [])),
    )
    expect(formulas.length).toBeGreaterThan(10)
    expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([])
    const supplier = cellAt(sheetNamed(hostile, 'Boekingen'), 'G6')
    expect([supplier.formula, shown(supplier.value)]).toEqual([undefined, `=${typed}`])
  })

  it('leaves foreign money out and says so', () => {
    expect(JSON.stringify(bookings)).not.toContain('Jongerenpilot')
    const notes = table(sheetNamed(workbook, 'Toelichting'))
    expect(notes).toContainEqual(['Geldbron', 'Verbindersbudget'])
    expect(notes).toContainEqual(['Buiten dit blad', 'Actieplan jongeren'])
  })

  it('lists only events that cost something, and what belongs to none', () => {
    const events = table(sheetNamed(workbook, 'Per bijeenkomst'))
      .slice(5)
      .map((row) => row[0])
    expect(events).toEqual([
      'Regionale bijeenkomst',
      'CoP-bijeenkomst "taal & werk"',
      'Ondernemerschap in Oost',
      'Zonder bijeenkomst',
      'Totaal',
      'Controle met de jaarbladen',
    ])
  })

  it('adds a year that was not asked for when money stands in it', () => {
    const late = book({ chains: [chain('k')], entries: [entry('actual', 2027, 5)] })
    const names = budgetWorkbook({ ...sampleAnnex, years: [2025], book: late }).sheets
    expect(names.slice(0, 2).map((sheet) => sheet.name)).toEqual([
      'Begroting 2025',
      'Begroting 2027',
    ])
  })

  it('can be made before there is a line or a booking', () => {
    const empty = budgetWorkbook({ ...sampleAnnex, book: book({ lines: [] }) })
    expect(table(sheetNamed(empty, 'Begroting 2025')).at(-2)?.[0]).toBe('Totaal')
  })
})

describe('the begroting as she wants it', () => {
  const chosen = budgetWorkbook({
    ...sampleAnnex,
    choice: { hidden: ['vrij', 'remark'], years: [2025] },
  })

  it('has sheets of the chosen years only, and says so', () => {
    expect(chosen.sheets.map(({ name }) => name)).toEqual([
      'Begroting 2025',
      'Boekingen',
      'Per bijeenkomst',
      'Meerjaren',
      'Toelichting',
    ])
    const notes = table(sheetNamed(chosen, 'Toelichting')).map(([term]) => term)
    expect(notes).toContain('Gekozen jaren')
    expect(table(sheetNamed(workbook, 'Toelichting')).map(([term]) => term)).not.toContain(
      'Gekozen jaren',
    )
  })

  it('hides the columns she left out, and counts the same', () => {
    const sheet = sheetNamed(chosen, 'Begroting 2025')
    const hidden = sheet.columns.flatMap(({ isHidden }, at) => (isHidden === true ? [at] : []))
    expect(hidden).toEqual([7, 10, 11])
    expect(table(sheet)).toEqual(table(annex))
  })

  it('has every year when none of the chosen ones is there', () => {
    const other = budgetWorkbook({ ...sampleAnnex, choice: { hidden: [], years: [1999] } })
    expect(other.sheets.map(({ name }) => name)).toContain('Begroting 2024')
  })
})
