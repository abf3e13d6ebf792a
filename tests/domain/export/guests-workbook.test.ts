import { describe, expect, it } from 'vitest'
import { noCounts } from '#domain/export/counts-sheet'
import { guestsWorkbook } from '#domain/export/guests-workbook'
import { sampleGuests } from '../../workbooks/sample-guests.ts'
import { instant } from '#domain/shared/dates'
import { sheetNamed, table } from './sheet-reading.ts'

describe('the deelnemers for the office', () => {
  it('say of each person what was asked, what they answered and when they were there', () => {
    const rows = table(sheetNamed(guestsWorkbook(sampleGuests), 'Deelnemers'))
    expect(rows[3]).toEqual([
      'Joke van Fictie',
      'Fijnder (voorbeeld)',
      'consulent',
      'Sociale dienst',
      'Berkelland, Oost Gelre, Winterswijk',
      'deelnemer',
      'aangemeld',
      '2025-01-21',
      '2025-01-21',
      'e-mail',
      'ja',
      '2025-01-24',
      '2025-01-24',
      'ja',
      '09:25',
      '12:55',
      null,
      '0199c000-0000-7000-8000-000000000001',
      'ja',
    ])
  })

  it('give no time of what was noted on another day than the day itself', () => {
    const [guest] = sampleGuests.people
    if (guest === undefined) throw new Error('No guest')
    const noted = instant('2025-02-17T08:25:00.000Z')
    const people = [{ ...guest, firstInAt: noted, leftAt: noted }]
    const rows = table(sheetNamed(guestsWorkbook({ ...sampleGuests, people }), 'Deelnemers'))
    expect(rows[3]?.slice(13, 16)).toEqual(['ja', null, null])
  })

  it('print a sensitive role as deelnemer unless it is ticked', () => {
    const textOf = (shows: boolean) =>
      JSON.stringify(guestsWorkbook({ ...sampleGuests, showsSensitiveRoles: shows }))
    expect(textOf(false).toLowerCase()).not.toContain('ervaringsdeskundige')
    expect(textOf(true)).toContain('Ervaringsdeskundige')
  })

  it('count from the list, each number with its formula', () => {
    const sheet = sheetNamed(guestsWorkbook(sampleGuests), 'Aantallen')
    const numbers = new Map(table(sheet).map(([label, count]) => [label, count]))
    expect(
      ['Op de lijst', 'Uitgenodigd', 'Aangemeld', 'Komt niet', 'Aanwezig'].map((label) =>
        numbers.get(label),
      ),
    ).toEqual([5, 4, 3, 1, 3])
    const formulas = sheet.rows.slice(4, -3).map(({ cells }) => cells[1]?.formula)
    expect(formulas[0]).toBe("COUNTA('Deelnemers'!$A$4:$A$8)")
    expect(formulas.every((formula) => formula !== undefined)).toBe(true)
  })

  it('keep what was counted without a name, and what is needed, in columns of their own', () => {
    const rows = table(sheetNamed(guestsWorkbook(sampleGuests), 'Aantallen'))
    expect(rows[3]).toEqual(['Wat', 'Mensen', 'Zonder naam', 'Nodig'])
    expect(rows.slice(-3)).toEqual([
      ['Webinar, 14 februari 2025', null, 24, null],
      ['Taal: Dari', null, null, 8],
      ['Toegankelijkheid: =1+1', null, null, 1],
    ])
  })

  it('hold a chain in which an empty cell stays empty', () => {
    const rows = table(sheetNamed(guestsWorkbook(sampleGuests), 'Keten'))
    expect(rows[4]).toEqual(['Uitgenodigd', 'Sociale dienst', null, null, 1, 1, 1, null, 1])
    expect(rows[5]?.[1]).toBe('deelnemer')
    expect(rows[6]?.slice(0, 2)).toEqual(['Uitgenodigd', 'Totaal'])
  })

  it('are an empty list with zeros when nobody is on it', () => {
    const workbook = guestsWorkbook({ ...sampleGuests, people: [], counts: noCounts })
    expect(sheetNamed(workbook, 'Deelnemers').filterThrough).toBeNull()
    expect(table(sheetNamed(workbook, 'Aantallen')).at(-1)).toEqual(['Aanwezig', 0])
  })
})
