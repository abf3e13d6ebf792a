import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationsWorkbook } from '#domain/export/organisations-sheet'
import type { OrganisationsSheetRow } from '#domain/export/organisations-sheet'
import { peopleWorkbook } from '#domain/export/people-sheet'
import type { PeopleSheetPerson } from '#domain/export/people-sheet'
import type { Workbook } from '#domain/export/workbook'
import { parseName } from '#domain/import/person-name'
import { planOrganisationImport } from '#domain/import/plan-organisations'
import { planPeopleImport } from '#domain/import/plan-people'
import { isoDate } from '#domain/shared/dates'
import { aSheet, region } from '../import/a-sheet.ts'

const statedOn = isoDate('2025-01-21')

/** The sheet as an import finds it. */
function readBack({ sheets }: Workbook) {
  const rows = sheets[0]?.rows ?? []
  return aSheet(
    rows.map(({ cells }) =>
      cells.map(({ value }) =>
        value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : null,
      ),
    ),
  )
}

function aPerson(over: Partial<PeopleSheetPerson> = {}): PeopleSheetPerson {
  return {
    ...{ givenName: 'Joke', tussenvoegsel: 'van', familyName: 'Fictie' },
    ...{ organisationName: 'Fijnder', functionName: 'consulent', chainRole: 'Sociale dienst' },
    ...{ isPrivacySensitive: false, gemeenten: ['Aalten', 'Oost Gelre'] },
    ...{ email: 'joke@voorbeeld.example', phone: '0544 00 00 12' },
    ...over,
  }
}

const names = ['Bo Proef', 'Proef, Bo van', 'J. v.d. Test', 'فاطمة الحسن', 'ሰላም ተስፋዬ', 'Iryna']
const people = fc
  .record({
    name: fc
      .constantFrom(...names)
      .map((text) => parseName(text) ?? { givenName: 'Bo', tussenvoegsel: null, familyName: null }),
    organisationName: fc.constantFrom('=Stichting Proef', 'UWV', null),
    functionName: fc.constantFrom('coach', '+ begeleider', null),
    chainRole: fc.constantFrom(...region.chainRoles.map(({ name }) => name), null),
    gemeenten: fc.subarray(region.gemeenten.map(({ name }) => name)),
    email: fc.constantFrom('bo@x.example', 'ANS@x.example', null),
    phone: fc.constantFrom('0612345678', '+31 6 12345678', '(0544) 12-34-56', null),
  })
  .map(({ name, ...facts }) => ({ ...facts, ...name, isPrivacySensitive: false }))

describe('people in Excel', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 12 }), (listed) => {
        const sheet = readBack(peopleWorkbook({ statedOn, people: listed }))
        const plan = planPeopleImport(sheet, region, [])
        expect(plan.notes).toEqual([])
        const read = plan.rows.map(({ record, notes }) => ({ ...record, notes }))
        const roleOf = (id: string | null | undefined) =>
          region.chainRoles.find((role) => role.id === id)?.name ?? null
        expect(
          read.map(({ chainRoleId, chainRoleFrom, gemeenteIds, note: _, ...rest }) => ({
            ...rest,
            // Without a role of their own it may be guessed, which is for the user to see.
            chainRole: chainRoleFrom === 'column' ? roleOf(chainRoleId) : null,
            gemeenten: region.gemeenten
              .filter(({ id }) => gemeenteIds?.includes(id))
              .map(({ name }) => name),
          })),
        ).toEqual(listed.map(({ isPrivacySensitive: _, ...person }) => ({ ...person, notes: [] })))
      }),
      { seed: 4, numRuns: 200 },
    )
  })

  it('show no sensitive role or function unless that is ticked', () => {
    const sensitive = aPerson({
      ...{ chainRole: 'Ervaringsdeskundige', functionName: 'ervaringsdeskundige' },
      isPrivacySensitive: true,
    })
    const texts = (showsSensitiveRoles: boolean) =>
      JSON.stringify(
        peopleWorkbook({ statedOn, people: [sensitive], showsSensitiveRoles }).sheets,
      ).toLowerCase()
    expect(texts(false)).toContain('deelnemer')
    expect(texts(false)).not.toContain('ervaringsdeskundige')
    expect(texts(true)).toContain('ervaringsdeskundige')
  })

  it('change nothing of somebody whose role was hidden, when the list comes back', () => {
    const listed = aPerson({ chainRole: 'Taalhuis', isPrivacySensitive: true })
    const sheet = readBack(peopleWorkbook({ statedOn, people: [listed] }))
    const [row] = planPeopleImport(sheet, region, []).rows
    expect(row?.record).toMatchObject({ functionName: null, chainRoleFrom: 'organisation' })
    expect(row?.notes).toEqual([])
  })

  it('say how many there are on which day, and can be filtered through the last', () => {
    const { sheets } = peopleWorkbook({ statedOn, people: [aPerson(), aPerson()] })
    expect(sheets).toMatchObject([
      {
        name: 'Mensen',
        headerRow: 4,
        filterThrough: 6,
        footer: expect.stringContaining('21-01-2025') as string,
      },
    ])
    expect(JSON.stringify(sheets)).toContain('Stand op 21-01-2025, 2 mensen')
  })
})

const organisations = fc.record<OrganisationsSheetRow>({
  name: fc.constantFrom('Stichting Proef', '=UWV', 'Fijnder', 'Bakkerij Verzonnen BV'),
  chainRole: fc.constantFrom(...region.chainRoles.map(({ name }) => name)),
  gemeenten: fc.subarray(region.gemeenten.map(({ name }) => name)),
  email: fc.constantFrom('info@x.example', null),
  phone: fc.constantFrom('0544 12 34 56', null),
  peopleCount: fc.nat(200),
  isPrivacySensitive: fc.constant(false),
})

describe('organisations in Excel', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(organisations, { minLength: 1, maxLength: 8 }), (listed) => {
        const sheet = readBack(organisationsWorkbook({ statedOn, organisations: listed }))
        const read = planOrganisationImport(sheet, region, []).rows.map(({ record }) => ({
          ...{ name: record?.name, email: record?.email, phone: record?.phone },
          chainRole: region.chainRoles.find(({ id }) => id === record?.chainRoleId)?.name,
          gemeenten: region.gemeenten
            .filter(({ id }) => record?.gemeenteIds.includes(id))
            .map(({ name }) => name),
        }))
        expect(read).toEqual(
          listed.map(({ peopleCount: _, isPrivacySensitive: _s, ...organisation }) => organisation),
        )
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('tell no sensitive role unless that is ticked, and change nothing when they come back', () => {
    const listed: OrganisationsSheetRow = {
      ...{ name: 'Huis Proef', chainRole: 'Taalhuis', isPrivacySensitive: true, gemeenten: [] },
      ...{ email: null, phone: null, peopleCount: 2 },
    }
    const workbook = (showsSensitiveRoles: boolean) =>
      organisationsWorkbook({ statedOn, organisations: [listed], showsSensitiveRoles })
    expect(JSON.stringify(workbook(false).sheets)).not.toContain('Taalhuis')
    expect(JSON.stringify(workbook(false).sheets)).toContain('deelnemer')
    expect(JSON.stringify(workbook(true).sheets)).toContain('Taalhuis')
    const [row] = planOrganisationImport(readBack(workbook(false)), region, []).rows
    expect(row).toMatchObject({ record: { chainRoleId: null }, notes: [] })
  })
})
