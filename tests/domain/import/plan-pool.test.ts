import { describe, expect, it } from 'vitest'
import { kindOfSheet } from '#domain/import/inspect-sheets'
import type { KnownPerson } from '#domain/import/people-plan'
import { planPeopleImport } from '#domain/import/plan-people'
import type { PoolGround } from '#domain/import/plan-people'
import type { KnownProfile } from '#domain/import/pool-changes'
import { noFill } from '#domain/import/list-fill'
import type { Cell } from '#domain/import/sheet-data'
import { isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { aKnownPerson, aSheet, gemeente, person, region } from './a-sheet.ts'

const today = isoDate('2026-11-23')
const headings = [
  ...['Naam', 'E-mail', 'Talen', 'Rollen', 'Thema’s', 'Gemeenten', 'Beloning'],
  ...['Bedrag per uur', 'Bedrag per kilometer', '21 of ouder', 'Sinds'],
]
const full: Cell[] = [
  ...['Fenna Fabel', 'fenna@voorbeeld.example', 'Tigrinya (goed), Dari', 'tolk, rolmodel'],
  ...['wonen; zorg', 'Aalten en Winterswijk', 'vrijwilligersvergoeding', '€ 5,00', 0.23, 'Ja'],
  '01-03-2025',
]
const ground = (profiles: [PersonId, KnownProfile][] = []): PoolGround => ({
  ...{ profiles: new Map(profiles), withdrawn: new Set(), today },
})

const plan = (rows: Cell[][], known: KnownPerson[] = [], pool = ground(), heads = headings) =>
  planPeopleImport(aSheet([heads, ...rows]), region, known, undefined, noFill, pool)

const profile: KnownProfile = {
  ...{ sinceOn: isoDate('2025-03-01'), leftOn: null, reward: 'onbetaald', is21: null },
  languages: [{ language: 'Tigrinya', speaking: 'little', reading: 'good', interpreting: null }],
  ...{ roles: ['tolk'], themes: ['Wonen'], gemeenteIds: [gemeente('GM0197')], rates: [] },
}
const fatima = aKnownPerson({
  ...{ givenName: 'Fenna', tussenvoegsel: null, familyName: 'Fabel' },
  email: 'fenna@voorbeeld.example',
})

describe('a list of sleutelpersonen', () => {
  it('is told from other lists by its headings', () => {
    expect(kindOfSheet(aSheet([headings, full]), region)).toBe('pool')
    expect(kindOfSheet(aSheet([['Naam', 'E-mail', 'Taal'], full]), region)).toBe('people')
  })

  it('reads a profile, whatever the order of the columns', () => {
    const wanted = {
      languages: [
        { language: 'Tigrinya', speaking: 'good', reading: null, interpreting: null },
        { language: 'Dari', speaking: null, reading: null, interpreting: null },
      ],
      ...{ roles: ['tolk', 'rolmodel'], themes: ['wonen', 'zorg'] },
      gemeenteIds: [gemeente('GM0197'), gemeente('GM0294')],
      ...{ reward: 'vrijwilligersvergoeding', hourCents: 500, kmTenthCents: 230, is21: true },
      sinceOn: '2025-03-01',
    }
    const [row] = plan([full]).rows
    expect([row?.outcome, row?.pool, row?.notes]).toEqual(['new', wanted, []])
    const turned = plan([full.toReversed()], [], ground(), headings.toReversed())
    expect(turned.rows[0]?.pool).toEqual(wanted)
  })

  it('reads English headings', () => {
    const english = ['Full name', 'Languages', 'Roles', 'Payment', 'Hourly rate', '21 or older']
    const cells = ['Fenna Fabel', 'Arabic (fluent)', 'interpreter', 'invoice', 45, 'yes']
    expect(plan([cells], [], ground(), english).rows[0]?.pool).toMatchObject({
      languages: [{ language: 'Arabisch', speaking: 'fluent' }],
      ...{ roles: ['tolk'], reward: 'factuur', hourCents: 4500, is21: true },
    })
  })

  it('tells what is unclear with its cell, and leaves it', () => {
    const cells: Cell[] = [
      ...['Fenna Fabel', null, 'Dari (redelijk)', 'chauffeur', null, 'Parijs', 'vrijwillig'],
      ...['zie contract', 23, 34, '2024'],
    ]
    const [row] = plan([cells]).rows
    expect(row?.notes.map(({ kind, cell }) => [kind, cell])).toEqual([
      ['unknown-gemeente', 'F2'],
      ['unclear-language', 'C2'],
      ['unknown-pool-role', 'D2'],
      ['unclear-reward', 'G2'],
      ['unclear-rate', 'H2'],
      ['unclear-km-rate', 'I2'],
      ['unclear-21', 'J2'],
      ['unclear-since', 'K2'],
    ])
    expect(row?.pool).toMatchObject({
      languages: [{ language: 'Dari', speaking: null }],
      ...{ roles: [], reward: null, hourCents: null, kmTenthCents: null, is21: null },
      sinceOn: null,
    })
  })

  it.each(['BSN', 'IBAN', 'Geboorteland', 'Nationaliteit', 'Land van herkomst', 'Woonplaats'])(
    'does not take over a column %s',
    (heading) => {
      const { notes, columns } = plan([['Fenna Fabel', 'Dari', 'Verweggistan']], [], ground(), [
        'Naam',
        'Talen',
        heading,
      ])
      expect(columns[2]?.field).toBe('sensitive')
      expect(notes).toEqual([{ cell: 'C1', kind: 'sensitive-column', value: heading }])
    },
  )

  it('shows of who is known what changes, before and after', () => {
    const [row] = plan([full], [fatima], ground([[person('p1'), profile]])).rows
    expect(row?.outcome).toBe('changed')
    expect(row?.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      [
        'languages',
        'Tigrinya (spreekt een beetje, leest goed)',
        'Tigrinya (spreekt goed, leest goed), Dari',
      ],
      ['poolRoles', 'tolk', 'tolk, rolmodel'],
      ['themes', 'Wonen', 'Wonen, zorg'],
      ['poolGemeenten', 'Aalten', 'Aalten, Winterswijk'],
      ['reward', 'onbetaald', 'vrijwilligersvergoeding'],
      ['hourRate', null, '€ 5,00'],
      ['kmRate', null, '€ 0,23'],
      ['is21', null, 'ja'],
    ])
  })

  it('puts who is known into the pool, and waits for her with who left it', () => {
    const [joins] = plan([full], [fatima]).rows
    expect(joins?.changes[0]).toMatchObject({
      ...{ field: 'inPool', before: null, after: 'in de pool vanaf 1 maart 2025' },
    })
    const left = { ...profile, leftOn: isoDate('2026-05-01') }
    const [leaves] = plan([full], [fatima], ground([[person('p1'), left]])).rows
    expect(leaves?.changes[0]).toMatchObject({ field: 'inPool', isChosen: false })
  })

  it('asks who it is when only a name says so, also when only the pool is new', () => {
    const row = ['Fenna Fabel', '0314 11 22 33', 'Dari']
    const { rows } = plan([row], [{ ...fatima, email: null }], ground(), [
      ...['Naam', 'Telefoon', 'Talen'],
    ])
    expect(rows[0]).toMatchObject({
      ...{ outcome: 'doubtful', reasons: [{ kind: 'only-pool-new' }] },
    })
  })
})

it('leaves a list of other people as it was, also with a column of languages', () => {
  const sheet = aSheet([
    ['Naam', 'Taal', 'Rol', 'Gemeente'],
    ['Bo Proef', 'Dari', 'UWV', 'Aalten'],
  ])
  const { columns, rows, isPool } = planPeopleImport(sheet, region, [])
  expect(columns.map(({ field }) => field)).toEqual(['name', null, 'chainRole', 'gemeente'])
  expect([isPool, rows[0]?.pool]).toEqual([false, null])
})
