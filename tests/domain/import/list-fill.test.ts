import { describe, expect, it } from 'vitest'
import type { KnownOrganisation } from '#domain/import/import-region'
import type { ListFill } from '#domain/import/list-fill'
import { planOrganisationImport } from '#domain/import/plan-organisations'
import { planPeopleImport } from '#domain/import/plan-people'
import type { OrganisationId } from '#domain/shared/ids'
import { aKnownPerson, aSheet, gemeente, region, role } from './a-sheet.ts'

const fill: ListFill = {
  organisationName: 'Stichting Proef',
  chainRoleId: role('taalhuis'),
  gemeenteIds: [gemeente('GM0197')],
}
const plan = (
  rows: readonly (readonly (string | null)[])[],
  known: Parameters<typeof planPeopleImport>[2] = [],
) => planPeopleImport(aSheet(rows), region, known, undefined, fill).rows

describe('what holds for everybody in a list', () => {
  it('fills what a row leaves open, and gives way to what it says', () => {
    const [bare, full] = plan([
      ['Naam', 'Organisatie', 'Rol', 'Gemeente'],
      ['Bo Proef', null, null, null],
      ['Ans Test', 'UWV', 'uwv', 'Winterswijk'],
    ])
    expect(bare?.record).toMatchObject({
      ...{ organisationName: 'Stichting Proef', chainRoleId: 'taalhuis', chainRoleFrom: 'list' },
      gemeenteIds: ['GM0197'],
    })
    expect(full?.record).toMatchObject({
      ...{ organisationName: 'UWV', chainRoleId: 'uwv', gemeenteIds: ['GM0294'] },
    })
  })

  it('leaves a role alone that the row makes clear', () => {
    const [row] = plan([
      ['Naam', 'Functie'],
      ['Bo Proef', 'klantmanager'],
    ])
    expect(row?.record).toMatchObject({ chainRoleId: 'consulent' })
  })

  it('adds to somebody who is known only what was empty', () => {
    const rows = [
      ['Naam', 'E-mail'],
      ['Fatima van den Proefberg', 'fatima@voorbeeld.example'],
    ]
    expect(plan(rows, [aKnownPerson()])).toMatchObject([{ outcome: 'duplicate', changes: [] }])
    const bare = { organisationName: null, chainRoleId: null, gemeenteIds: [] }
    const [row] = plan(rows, [aKnownPerson(bare)])
    expect(row?.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['organisation', null, 'Stichting Proef'],
      ['chainRole', null, 'Taalhuis'],
      ['gemeente', null, 'Aalten'],
    ])
  })

  it('adds to an organisation that is known only what was empty', () => {
    const sheet = aSheet([['Organisatie'], ['Bakkerij Verzonnen']])
    const known: KnownOrganisation = {
      ...{ organisationId: 'bakkerij' as OrganisationId, name: 'Bakkerij Verzonnen' },
      ...{ chainRoleId: null, gemeenteIds: [], email: null, phone: null, hasSource: true },
    }
    const planned = (more: Partial<KnownOrganisation>) =>
      planOrganisationImport(sheet, region, [{ ...known, ...more }], undefined, fill).rows[0]
    expect(planned({})).toMatchObject({
      outcome: 'changed',
      changes: [
        { field: 'chainRole', before: null, after: 'Taalhuis', isChosen: true },
        { field: 'gemeente', before: null, after: 'Aalten', isChosen: true },
      ],
    })
    const full = { chainRoleId: role('uwv'), gemeenteIds: [gemeente('GM0294')] }
    expect(planned(full)).toMatchObject({ outcome: 'duplicate', changes: [] })
  })

  it('gives a role and a gemeente to organisations that have none in the list', () => {
    const sheet = aSheet([
      ['Organisatie', 'Werkgebied'],
      ['Bakkerij Verzonnen', null],
      ['UWV', 'Winterswijk'],
    ])
    const { rows } = planOrganisationImport(sheet, region, [], undefined, fill)
    expect(rows.map(({ record }) => [record?.chainRoleId, record?.gemeenteIds])).toEqual([
      ['taalhuis', ['GM0197']],
      ['uwv', ['GM0294']],
    ])
  })
})
