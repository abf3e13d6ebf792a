import { describe, expect, it } from 'vitest'
import { chainRoleMatcher, chainRoleOf } from '#domain/import/match-chain-role'
import { gemeenteMatcher } from '#domain/import/match-gemeente'
import { areAlikeOrganisations, organisationKey } from '#domain/import/organisation-name'
import { region } from './a-sheet.ts'

describe('gemeenten as people write them', () => {
  const gemeentenIn = gemeenteMatcher(region.gemeenten)

  it.each([
    ['OIJ', ['GM1509']],
    ['oij', ['GM1509']],
    ['Oude-IJsselstreek', ['GM1509']],
    ['Oude Ijsselstreek', ['GM1509']],
    ['oost gelre', ['GM1586']],
    ['Oost-Gelre ', ['GM1586']],
    ['gem. Aalten', ['GM0197']],
    ['Winterwijk', ['GM0294']],
    ['Oost Gelre (Groenlo)', ['GM1586']],
    ['Aalten, Doetinchem en Winterswijk', ['GM0197', 'GM0222', 'GM0294']],
    ['Aalten/Doetinchem;Aalten', ['GM0197', 'GM0222']],
    ['hele regio', []],
    ['n.v.t.', []],
  ])('%s', (text, expected) => {
    expect(gemeentenIn(text)).toEqual({ gemeenteIds: expected, unknown: [] })
  })

  it('names what lies elsewhere', () => {
    expect(gemeentenIn('Aalten en Zutphen')).toEqual({
      gemeenteIds: ['GM0197'],
      unknown: ['Zutphen'],
    })
  })
})

describe('chain roles as people write them', () => {
  const match = chainRoleMatcher(region.chainRoles)
  const roleOf = (column: string, organisation: string, functionName: string) =>
    chainRoleOf(match, { column, organisation, functionName })

  it('takes the column of roles first', () => {
    expect(roleOf('taalcoach', 'UWV', 'klantmanager')).toEqual({ id: 'taalhuis', from: 'column' })
  })

  it('takes the organisation before the function', () => {
    expect(roleOf('', 'UWV Doetinchem', 'klantmanager')).toEqual({
      id: 'uwv',
      from: 'organisation',
    })
    expect(roleOf('', 'Fijnder', 'klantmanager')).toEqual({
      id: 'sociale-dienst',
      from: 'organisation',
    })
  })

  it('takes the function where it says more than a word in the name of the organisation', () => {
    expect(roleOf('', 'Gemeente Aalten', 'Beleidsmedewerker')).toEqual({
      id: 'beleid',
      from: 'function',
    })
    expect(roleOf('', '', 'klantmanager')).toEqual({ id: 'consulent', from: 'function' })
  })

  it('knows nothing of other words', () => {
    expect(roleOf('gast', 'Bakkerij Proef', 'eigenaar')).toBeNull()
  })
})

describe('names of organisations', () => {
  it('are the same without capitals, signs and legal form', () => {
    const keys = ['Stichting Proef B.V.', 'proef bv', 'PROEF', 'de Proef'].map(organisationKey)
    expect(new Set(keys)).toEqual(new Set(['proef']))
  })

  it.each([
    ['uwv', 'uwv doetinchem', true],
    ['bakkerij proefkorst', 'bakkerij proefkorts', true],
    ['gemeente aalten', 'gemeente lochem', false],
    ['coa', 'coach', false],
    ['', 'uwv', false],
  ])('%s is like %s: %s', (left, right, expected) => {
    expect(areAlikeOrganisations(left, right)).toBe(expected)
  })
})
