import { describe, expect, it } from 'vitest'
import type { KnownPerson } from '#domain/import/people-plan'
import { planPeopleImport } from '#domain/import/plan-people'
import type { Cell } from '#domain/import/sheet-data'
import { aKnownPerson, aSheet, gemeente, person, region } from './a-sheet.ts'

const headings = ['Naam', 'Organisatie', 'Functie', 'E-mail', 'Telefoon', 'Gemeente', 'Rol']

const plan = (rows: readonly (readonly Cell[])[], known: readonly KnownPerson[] = []) =>
  planPeopleImport(aSheet([headings, ...rows]), region, known)

const outcomes = (rows: readonly (readonly Cell[])[], known?: readonly KnownPerson[]) =>
  plan(rows, known).rows.map(({ outcome, reasons }) => [outcome, ...reasons.map((r) => r.kind)])

describe('rows of one list', () => {
  it('are one person when the address is the same, whatever its capitals', () => {
    const rows = [
      ['Bo Proef', 'UWV', null, 'bo@x.example'],
      ['Proef, Bo', null, null, 'BO@X.example'],
    ]
    expect(outcomes(rows)).toEqual([['new'], ['duplicate', 'same-email']])
  })

  it('are doubtful when two names share an address, so nobody is dropped unseen', () => {
    const rows = [
      ['Bo Proef', 'UWV', null, 'info@x.example'],
      ['Ans Test', 'UWV', null, 'info@x.example'],
    ]
    expect(outcomes(rows)).toEqual([['new'], ['doubtful', 'same-email-other-name']])
  })

  it('are doubtful when name and organisation are alike', () => {
    const rows = [
      ['Fatima van den Berg', 'UWV Doetinchem', null, 'f@x.example', null, 'Aalten'],
      ['Berg, Fatima v.d.', 'UWV', null, 'fatima@x.example', null, 'Aalten'],
    ]
    expect(outcomes(rows)).toEqual([['new'], ['doubtful', 'similar-name-same-organisation']])
  })

  it('are doubtful when name and phone are alike, also with an initial', () => {
    const rows = [
      ['Fatima Berg', 'UWV', null, null, '0612345678'],
      ['F. Berg', 'STOER', null, null, '+31 6 12345678'],
    ]
    expect(outcomes(rows)).toEqual([['new'], ['doubtful', 'similar-name-same-phone']])
  })

  it('get a hint only, when two addresses and two gemeenten tell them apart', () => {
    const rows = [
      ['Henk Proef', 'UWV', null, 'henk1@x.example', null, 'Aalten'],
      ['Henk Proef', 'UWV', null, 'henk2@x.example', null, 'Doetinchem'],
    ]
    expect(outcomes(rows)).toEqual([['new'], ['new', 'same-name-hint']])
  })

  it('are doubtful when only the name is there, twice', () => {
    expect(outcomes([['Bo Proef'], ['Bo Proef']])).toEqual([
      ['new'],
      ['doubtful', 'same-name-nothing-else'],
    ])
  })

  it('are rejected without a name, and say where', () => {
    const [row] = plan([[null, 'UWV', null, 'bo@x.example']]).rows
    expect(row).toMatchObject({
      outcome: 'rejected',
      record: null,
      reasons: [{ kind: 'no-name', cell: 'A2' }],
    })
  })

  it('are rejected with a name that cannot be one, and say so', () => {
    for (const name of ['Proef '.repeat(30), '12345', 'https://voorbeeld.example']) {
      const [row] = plan([[name, 'UWV', null, 'bo@x.example']]).rows
      expect(row).toMatchObject({
        outcome: 'rejected',
        reasons: [{ kind: 'unreadable-name', cell: 'A2' }],
      })
    }
  })

  it('come in without what is unreadable, and name its cell', () => {
    const [row] = plan([['Bo Proef', 'UWV', null, 'geen mail', 'volgt', 'Zutphen', 'gast']]).rows
    expect(row?.outcome).toBe('new')
    expect(row?.record).toMatchObject({ email: null, phone: null, gemeenteIds: [] })
    expect(row?.notes).toEqual([
      { cell: 'G2', kind: 'unknown-chain-role', value: 'gast' },
      { cell: 'D2', kind: 'not-an-email', value: 'geen mail' },
      { cell: 'E2', kind: 'not-a-phone', value: 'volgt' },
      { cell: 'F2', kind: 'unknown-gemeente', value: 'Zutphen' },
    ])
  })

  it('leave out totals, repeated headings and numbered empty rows', () => {
    const sheet = aSheet([
      ['Nr', 'Naam', 'Mail'],
      [1, 'Bo Proef', 'bo@x.example'],
      ['Nr', 'Naam', 'Mail'],
      [2, null, null],
      [null, 'Totaal: 1', null],
      [null, 'Totaal Probe', 'totaal@x.example'],
    ])
    const found = planPeopleImport(sheet, region, [])
    expect(found.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'new'],
      [6, 'new'],
    ])
    expect(found.notes).toEqual([
      { cell: 'A3', kind: 'repeated-headings', value: 'Nr' },
      { cell: 'B5', kind: 'totals-row', value: 'Totaal: 1' },
    ])
  })

  it('never read a column that is nobody’s business, and say so', () => {
    const sheet = aSheet([
      ['Naam', 'BSN', 'Geboortedatum'],
      ['Bo Proef', '123456782', '1-1-1980'],
    ])
    const found = planPeopleImport(sheet, region, [])
    expect(JSON.stringify(found.rows)).not.toMatch(/123456782|1980/)
    expect(found.notes.map(({ cell, kind }) => [cell, kind])).toEqual([
      ['B1', 'sensitive-column'],
      ['C1', 'sensitive-column'],
    ])
  })

  it('say that hidden rows and columns count too', () => {
    const sheet = aSheet(
      [
        ['Naam', 'Mail'],
        ['Bo Proef', 'bo@x.example'],
      ],
      { hiddenColumns: [1] },
    )
    const rows = sheet.rows.map((row) => ({ ...row, isHidden: row.number === 2 }))
    expect(planPeopleImport({ ...sheet, rows }, region, []).notes).toEqual([
      { cell: 'B1', kind: 'hidden-column', value: 'Mail' },
      { cell: 'A2', kind: 'hidden-rows', value: '1' },
    ])
  })
})

describe('rows about people the network has', () => {
  it('are changed, before beside after, and an empty cell changes nothing', () => {
    const row = ['Fatima v.d. Proefberg', null, 'coach', 'FATIMA@voorbeeld.example', '0314998877']
    const [found] = plan([row], [aKnownPerson()]).rows
    expect(found).toMatchObject({
      outcome: 'changed',
      match: { kind: 'person', personId: 'p1', name: 'Fatima van den Proefberg' },
      changes: [
        { field: 'phone', cell: 'E2', before: '0314 11 22 33', after: '0314998877' },
        { field: 'function', cell: 'C2', before: 'taalcoach', after: 'coach' },
      ],
    })
  })

  it('are duplicates when they say nothing else, spelling aside', () => {
    const row = [
      'PROEFBERG, FATIMA VAN DEN',
      'taalhuis doetinchem',
      'Taalcoach',
      'fatima@voorbeeld.example',
      '+31 314 112233',
      'doetinchem',
      'Taalhuis',
    ]
    expect(outcomes([row], [aKnownPerson()])).toEqual([['duplicate', 'same-email']])
  })

  it('say what joining would change when they are doubtful', () => {
    const row = ['Fatima Proefberg', 'Taalhuis Doetinchem', null, 'f@x.example']
    const [found] = plan([row], [aKnownPerson({ email: null })]).rows
    expect(found).toMatchObject({
      outcome: 'doubtful',
      changes: [{ field: 'email', cell: 'D2', before: null, after: 'f@x.example' }],
    })
  })

  it('do not replace a chosen role by one guessed from the function', () => {
    const row = ['Fatima van den Proefberg', null, 'klantmanager', 'fatima@voorbeeld.example']
    const [found] = plan([row], [aKnownPerson()]).rows
    expect(found?.changes.map(({ field }) => field)).toEqual(['function'])
  })

  it('change somebody once: a second row is a duplicate of the first', () => {
    const row = ['Fatima van den Proefberg', null, 'coach', 'fatima@voorbeeld.example']
    expect(outcomes([row, row], [aKnownPerson()])).toEqual([
      ['changed', 'same-email'],
      ['duplicate', 'same-email'],
    ])
  })

  it('are not new when the same list is read again', () => {
    const rows = [
      ['Bo Proef', 'UWV', 'coach', 'bo@x.example', '0612345678', 'Aalten'],
      ['Ans Test', 'UWV', null, null, '0687654321', 'Aalten'],
      ['Cor Proef', 'STOER', null, null, null, null],
      ['Dia Test', null, null, null, null, null],
    ]
    const first = plan(rows)
    const known = first.rows.flatMap(({ record, row }) =>
      record === null ? [] : [{ ...record, personId: person(`p${row}`) }],
    )
    expect(first.counts.new).toBe(4)
    expect(plan(rows, known).counts).toEqual({
      new: 0,
      changed: 0,
      doubtful: 2,
      duplicate: 2,
      rejected: 0,
    })
  })
})

describe('a plan', () => {
  it('is plain JSON', () => {
    const found = plan([['Bo Proef', 'UWV', 'coach', 'x', '06', 'Aalten']], [aKnownPerson()])
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  it('stays the same when columns stand in another order beside others', () => {
    const order = [3, 0, 5, 4, 1, 2]
    const rows = [
      ['Bo Proef', 'UWV', 'coach', 'bo@x.example', '0612345678', 'Aalten'],
      ['Ans Test', 'STOER', 'coach', 'geen', '0687654321', 'OIJ'],
    ]
    const moved = [headings, ...rows].map((row) => [...order.map((at) => row[at] ?? null), 'extra'])
    const records = planPeopleImport(aSheet(moved), region, []).rows.map(({ record }) => record)
    expect(records).toEqual(plan(rows).rows.map(({ record }) => record))
  })

  it('compares 20,000 namesakes without looking at every pair', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      'Bo Proef',
      'UWV',
      null,
      `bo${index}@x.example`,
      null,
      index % 2 === 0 ? 'Aalten' : 'Doetinchem',
    ])
    expect(plan(rows).rows).toHaveLength(20_000)
  })

  it('serves the gemeenten of a cell and the role of its column', () => {
    const [row] = plan([['Bo Proef', 'UWV', null, null, null, 'OIJ en Aalten', 'taalcoach']]).rows
    expect(row?.record).toMatchObject({
      gemeenteIds: [gemeente('GM1509'), gemeente('GM0197')],
      chainRoleId: 'taalhuis',
      chainRoleFrom: 'column',
    })
  })
})
