import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceWorkbook } from '#domain/export/attendance-sheet'
import { budgetWorkbook } from '#domain/export/budget-sheets'
import { randomBook, years } from '../domain/budget/random-book.ts'
import { wronglyCached } from './planted.ts'
import { missingReaders } from './readers/find-readers.ts'
import { recalculate } from './readers/recalculate.ts'
import { sampleAnnex } from './sample-annex.ts'
import { sampleAttendance } from './sample-attendance.ts'
import { written } from './written.ts'

const missing = missingReaders()
for (const line of missing) console.warn(line)

describe('the independent readers', () => {
  it.runIf(process.env['CI_COMPLETE'] === '1')('are all there', () => {
    expect(missing).toEqual([])
  })
})

describe.skipIf(missing.length > 0)('LibreOffice, computing every formula anew', () => {
  // First: a comparison that cannot fail says nothing about what follows.
  it('catches a planted wrong outcome', async () => {
    const { differences } = await recalculate(await written(wronglyCached))
    expect(differences).toEqual([
      { sheet: 'Blad', cell: 'A4', formula: '=SUM(A2:A3)', cached: '41', recalculated: '42' },
    ])
  })

  it('changes nothing in the presentielijst', async () => {
    const result = await recalculate(await written(attendanceWorkbook(sampleAttendance)))
    expect(result.differences).toEqual([])
    expect(result.formulas).toBe(2)
  })

  it('changes nothing in the begroting', async () => {
    const result = await recalculate(await written(budgetWorkbook(sampleAnnex)))
    expect(result.differences).toEqual([])
    expect(result.formulas).toBeGreaterThan(400)
  })

  it.each([20_250_214, 7, 424_242])(
    'counts random bookings as the budget rules do (seed %i)',
    async (seed) => {
      const books = fc.sample(randomBook, { seed, numRuns: 40 })
      const book = books.toSorted((a, b) => b.entries.length - a.entries.length)[0]
      if (book === undefined) throw new Error('No random book')
      expect(book.entries.length).toBeGreaterThan(20)
      const events = [...new Set(book.chains.flatMap((chain) => chain.eventId ?? []))]
      const workbook = budgetWorkbook({
        ...sampleAnnex,
        years,
        book,
        events: events.map((id) => ({ id, title: `Bijeenkomst ${id}`, date: null })),
      })
      const { differences, formulas } = await recalculate(await written(workbook))
      expect(differences).toEqual([])
      expect(formulas).toBeGreaterThan(150)
    },
  )
})
