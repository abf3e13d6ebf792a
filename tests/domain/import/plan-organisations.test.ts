import { describe, expect, it } from 'vitest'
import type { OrganisationId } from '#domain/shared/ids'
import type { KnownOrganisation } from '#domain/import/import-region'
import { planOrganisationImport } from '#domain/import/plan-organisations'
import type { Cell } from '#domain/import/sheet-data'
import { aSheet, gemeente, region, role } from './a-sheet.ts'

const headings = ['Organisatie', 'Rol in de keten', 'Werkgebied', 'Contactpersoon', 'Mail']

const fijnder: KnownOrganisation = {
  organisationId: 'fijnder' as OrganisationId,
  name: 'Fijnder',
  chainRoleId: role('sociale-dienst'),
  gemeenteIds: [gemeente('GM1586')],
  email: null,
  phone: null,
  hasSource: true,
}

const plan = (
  rows: readonly (readonly Cell[])[],
  known: readonly KnownOrganisation[] = [fijnder],
) => planOrganisationImport(aSheet([headings, ...rows]), region, known)

describe('a list of organisations', () => {
  it('reads role, gemeenten served and contact', () => {
    const row = ['Taalhuis Proef', 'Taalhuis', 'Aalten, OIJ', 'Bo Proef', 'bo@x.example']
    expect(plan([row]).rows[0]).toMatchObject({
      outcome: 'new',
      record: {
        name: 'Taalhuis Proef',
        chainRoleId: 'taalhuis',
        gemeenteIds: ['GM0197', 'GM1509'],
        contactName: 'Bo Proef',
        email: 'bo@x.example',
      },
    })
  })

  it('shows what differs from what is known; what has a source is not chosen beforehand', () => {
    const [row] = plan([['FIJNDER B.V.', null, 'Aalten', null, 'post@fijnder.example']]).rows
    expect(row).toMatchObject({
      outcome: 'changed',
      match: { kind: 'organisation', organisationId: 'fijnder', name: 'Fijnder' },
      changes: [
        { field: 'gemeente', cell: 'C2', before: 'Oost Gelre', after: 'Aalten', isChosen: false },
        { field: 'email', cell: 'E2', before: null, after: 'post@fijnder.example', isChosen: true },
      ],
    })
  })

  it('chooses differences beforehand where the network has no source', () => {
    const [row] = plan([['Fijnder', null, 'Aalten']], [{ ...fijnder, hasSource: false }]).rows
    expect(row?.changes).toMatchObject([{ field: 'gemeente', isChosen: true }])
  })

  it('is a duplicate without differences, and when it stands in the list twice', () => {
    const rows = [
      ['Fijnder', 'Sociale dienst', 'Oost Gelre'],
      ['Proef', null, 'Aalten'],
      ['Stichting Proef', null, 'Doetinchem'],
    ]
    const found = plan(rows).rows.map(({ outcome, match }) => [outcome, match?.name ?? null])
    expect(found).toEqual([
      ['duplicate', 'Fijnder'],
      ['new', null],
      ['duplicate', 'Proef'],
    ])
  })

  it('gives a hint at a similar name and takes it in as another', () => {
    expect(plan([['Fijnder Winterswijk']]).rows[0]).toMatchObject({
      outcome: 'new',
      reasons: [{ kind: 'similar-name-hint', cell: 'A2' }],
      match: { name: 'Fijnder' },
    })
  })

  it('rejects a row without a name', () => {
    expect(plan([[null, 'Taalhuis', 'Aalten']]).rows[0]).toMatchObject({
      outcome: 'rejected',
      reasons: [{ kind: 'no-name', cell: 'A2' }],
    })
  })

  it('is plain JSON', () => {
    const found = plan([['Fijnder', 'gast', 'Zutphen']])
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})
