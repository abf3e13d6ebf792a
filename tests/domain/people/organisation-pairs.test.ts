import { expect, it } from 'vitest'
import type { KnownOrganisation } from '#domain/import/import-region'
import { organisationPairs, organisationReason } from '#domain/people/organisation-pairs'
import type { ChainRoleId, GemeenteId, OrganisationId } from '#domain/shared/ids'

const places = ['Aalten', 'Oude IJsselstreek', 'Winterswijk']

function anOrganisation(
  name: string,
  more: Partial<{ role: string; gemeenten: string[]; email: string; phone: string }> = {},
): KnownOrganisation {
  return {
    ...{ organisationId: name as OrganisationId, name, hasSource: false },
    chainRoleId: (more.role ?? null) as ChainRoleId | null,
    gemeenteIds: (more.gemeenten ?? []) as GemeenteId[],
    ...{ email: more.email ?? null, phone: more.phone ?? null },
  }
}

type Facts = Parameters<typeof anOrganisation>[1]

const reasonOf = (one: string, other: string, first: Facts = {}, second: Facts = first) =>
  organisationReason(anOrganisation(one, first), anOrganisation(other, second), places)

it.each([
  ['Taalhuis Voorbeeld', 'Stichting Taalhuis Voorbeeld', 'same', 'sure'],
  ['Taalhuis Voorbeeld', 'TAAL HUIS voorbeeld B.V.', 'same', 'sure'],
  ['Gemeente Aalten', 'Aalten', 'same-but-kind', 'maybe'],
  ['Proefwerk Leerbedrijf', 'Leerbedrijf Proefwerk', 'same-but-kind', 'maybe'],
  ['Taalhuis Voorbeeld', 'Taalhuis Vorbeeld', 'typing-slip', 'maybe'],
])('sees that %s and %s are alike by name alone', (one, other, nameLikeness, certainty) => {
  expect(reasonOf(one, other)).toEqual({ certainty, nameLikeness, shared: 'name-only' })
})

it.each([
  ['Taalhuis Aalten', 'Taalhuis Winterswijk'],
  ['Basisschool Proef 1', 'Basisschool Proef 2'],
  ['Welzijn Oost', 'Welzijn West'],
  ['Fietsenbank', 'Voedselbank'],
])('sees no likeness in %s and %s', (one, other) => {
  expect(reasonOf(one, other, { role: 'taal', gemeenten: ['GM1'] })).toBeNull()
})

it('is surer of a slip when the role is the same, and of nothing when all else differs', () => {
  const [one, other] = ['Taalhuis Voorbeeld', 'Taalhuis Vorbeeld']
  expect(reasonOf(one, other, { role: 'taal' })).toMatchObject({
    ...{ certainty: 'likely', shared: 'chainRole' },
  })
  const facts: [Facts, Facts] = [
    { role: 'taal', gemeenten: ['GM1'] },
    { role: 'zorg', gemeenten: ['GM2'] },
  ]
  expect(reasonOf(one, other, ...facts)).toBeNull()
})

it('sees one name in the other only with the same role or gemeente', () => {
  const names = ['Mythe', 'Mythe Leren en Werken'] as const
  expect(reasonOf(...names)).toBeNull()
  expect(reasonOf(...names, { role: 'taal' })).toEqual({
    ...{ certainty: 'maybe', shared: 'chainRole', nameLikeness: 'part' },
  })
  expect(reasonOf(...names, { gemeenten: ['GM1'] })).toMatchObject({ shared: 'gemeente' })
  const elsewhere: [Facts, Facts] = [
    { role: 'taal', gemeenten: ['GM1'] },
    { role: 'taal', gemeenten: ['GM2'] },
  ]
  expect(reasonOf(...names, ...elsewhere)).toBeNull()
})

it('takes a place for no name', () => {
  const facts: Facts = { gemeenten: ['GM1'] }
  expect(reasonOf('Gemeente Aalten', 'Bibliotheek Aalten', facts)).toBeNull()
  const roles: [Facts, Facts] = [{ role: 'gemeente' }, { role: 'sport' }]
  expect(reasonOf('Gemeente Aalten', 'Stichting Aalten', ...roles)).toBeNull()
})

it('doubts one name in two gemeenten, and not when the address is the same', () => {
  const facts: [Facts, Facts] = [{ gemeenten: ['GM1'] }, { gemeenten: ['GM2'] }]
  expect(reasonOf('Mythe', 'Stichting Mythe', ...facts)?.certainty).toBe('likely')
  const withAddress = facts.map((each) => ({ ...each, email: 'Info@mythe.example' }))
  expect(reasonOf('Mythe', 'Stichting Mythe', ...(withAddress as [Facts, Facts]))).toMatchObject({
    ...{ certainty: 'sure', shared: 'email' },
  })
})

it('lists every pair once, the surest first', () => {
  const found = organisationPairs(
    [
      anOrganisation('Fijndr', { role: 'dienst' }),
      anOrganisation('Mythe'),
      anOrganisation('Fijnder', { role: 'dienst' }),
      anOrganisation('Denkbeeld'),
      anOrganisation('Stichting Mythe'),
    ],
    places,
  )
  expect(found.map(({ one, other }) => [one.name, other.name])).toEqual([
    ['Mythe', 'Stichting Mythe'],
    ['Fijndr', 'Fijnder'],
  ])
})

it('finds among five thousand, in passing, what it finds two by two', () => {
  const syllables = ['ba', 'do', 'fi', 'ku', 'lem', 'nor', 'pas', 'ret', 'sol', 'tin']
  const nameOf = (at: number) =>
    [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10, Math.floor(at / 1_000)]
      .map((digit) => syllables[digit])
      .join('')
  const many = Array.from({ length: 4_999 }, (_, at) =>
    anOrganisation(`Taalhuis ${nameOf(at)} Aalten`, { role: 'taal' }),
  )
  const alike = anOrganisation('Stichting Taalhuis badofiku Aalten', { role: 'taal' })
  const twin = anOrganisation('Taalhuis badofiku Aalten', { role: 'taal' })
  const rest = many.filter(({ name }) => name !== twin.name)
  const started = performance.now()
  const found = organisationPairs([...rest, twin, alike], places)
  expect(performance.now() - started).toBeLessThan(3_000)
  expect(found[0]).toMatchObject({
    ...{ one: { name: twin.name }, other: { name: alike.name }, reason: { certainty: 'sure' } },
  })
})
