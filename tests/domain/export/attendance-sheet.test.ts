import { describe, expect, it } from 'vitest'
import { attendanceWorkbook } from '#domain/export/attendance-sheet'
import { sampleAttendance, samplePerson } from '../../workbooks/sample-attendance.ts'
import { sheetNamed, table } from './sheet-reading.ts'

const sheetOf = (input: typeof sampleAttendance) =>
  sheetNamed(attendanceWorkbook(input), 'Presentielijst')
const sheet = sheetOf(sampleAttendance)
const rows = table(sheet)
const list = rows.slice(sheet.headerRow, sheet.filterThrough ?? 0)
const rowOf = (name: string) => list.find((row) => row[1] === name)

describe('the presentielijst', () => {
  it('says above the list what, when, where and whose it is', () => {
    expect(rows.slice(0, 6).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Presentielijst'],
      ['Regionale bijeenkomst Statushouders aan het werk'],
      [],
      ['Datum', '2025-02-14', 'Organisator', 'Regionaal verbinder Achterhoek'],
      ['Tijd', '9.30 tot 16.00 uur', 'Soort', 'Regionale bijeenkomst'],
      ['Plaats', 'Voorbeeldzaal De Hoeve, Dorpsstraat 1, Lichtenvoorde', 'Acties', 'd, k'],
    ])
  })

  it('lists who holds a seat or was there, and leaves out who waits or stayed away', () => {
    const names = list.map((row) => row[1]).filter((name) => name !== null)
    expect(names).toHaveLength(33)
    expect(rowOf('Heeft Een Aanbod')).toBeDefined()
    expect(rowOf('Inloper Zonder Antwoord')?.[5]).toBe('ja')
    expect(rowOf('Staat Op De Wachtlijst')).toBeUndefined()
  })

  it('ends the list with ten numbered lines for walk-ins', () => {
    expect(list.slice(-10).map((row) => row.filter((cell) => cell !== null))).toEqual(
      Array.from({ length: 10 }, (_, index) => [34 + index]),
    )
  })

  it('prints a privacy-sensitive role as deelnemer, unless ticked', () => {
    const name = '=HYPERLINK("http://voorbeeld.invalid")'
    expect(rowOf(name)?.[3]).toBe('deelnemer')
    expect(JSON.stringify(rows)).not.toMatch(/ervaringsdeskundige/i)
    const ticked = table(sheetOf({ ...sampleAttendance, showsSensitiveRoles: true }))
    expect(ticked.find((row) => row[1] === name)?.[3]).toBe('Ervaringsdeskundige')
  })

  it('keeps the key of every participation in a hidden column inside the filtered list', () => {
    expect(sheet.columns.map((column) => column.isHidden ?? false)).toEqual([
      ...Array.from({ length: 7 }, () => false),
      true,
      true,
      true,
    ])
    expect(rows[sheet.headerRow - 1]?.[8]).toBe('Schakel-sleutel')
    expect(rowOf('Heeft Een Aanbod')?.[8]).toBe('0199c000-0000-7000-8000-000000000043')
    const keys = list.map((row) => row[8]).filter((key) => key !== null)
    expect(new Set(keys).size).toBe(33)
  })

  it('shows who works for the whole region as Regio', () => {
    expect(rowOf('=HYPERLINK("http://voorbeeld.invalid")')?.[4]).toBe('Regio')
    expect(rowOf('Amina Voorbeeld')?.[4]).toBe('Berkelland, Oost Gelre, Winterswijk')
  })

  it('counts invited, registered and present at the foot', () => {
    const counted = rows.slice(-4, -1).map((row) => [row[1], row[2]])
    expect(counted).toEqual([
      ['Uitgenodigd', 80],
      ['Aangemeld', 31],
      ['Aanwezig', 22],
    ])
  })

  it('leaves room to sign: no row of the list is lower than 24 points', () => {
    const heights = sheet.rows.slice(sheet.headerRow, sheet.filterThrough ?? 0)
    expect(heights.every((row) => (row.height ?? 0) >= 24)).toBe(true)
    const long = samplePerson(1, { organisation: 'Voorbeeld '.repeat(20).trim() })
    const tall = sheetOf({ ...sampleAttendance, people: [long] })
    expect(tall.rows[tall.headerRow]?.height).toBeGreaterThan(60)
  })

  it('is a list of blank lines for an event of which little is known yet', () => {
    const bare = sheetOf({
      event: {
        title: 'Werkgroep',
        date: null,
        startTime: null,
        endTime: null,
        place: null,
        organiser: null,
        typeName: null,
        actions: [],
      },
      people: [],
      counts: { invited: 0 },
    })
    expect(table(bare)[3]).toEqual([
      'Datum',
      'nog niet bekend',
      null,
      'Organisator',
      'nog niet bekend',
    ])
    expect((bare.filterThrough ?? 0) - bare.headerRow).toBe(10)
  })

  it('breaks a place or actions that are too long for the line', () => {
    const event = {
      ...sampleAttendance.event,
      place: 'Voorbeeldzaal met een lange naam '.repeat(4),
    }
    const long = sheetOf({ ...sampleAttendance, event })
    expect(long.headerRow).toBeGreaterThan(sheet.headerRow)
    expect(table(long)[6]?.[0]).toBeNull()
  })
})
