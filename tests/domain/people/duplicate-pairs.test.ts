import { describe, expect, it } from 'vitest'
import type { KnownPerson } from '#domain/import/people-plan'
import { comparable } from '#domain/import/person-index'
import type { Comparable } from '#domain/import/person-index'
import { duplicatePairs, duplicateReason } from '#domain/people/duplicate-pairs'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import { labelledPairs } from '../../../bench/labelled-pairs.ts'
import { scoreOf } from '../../../bench/matching.ts'

const aPerson = (givenName: string, familyName: string, more: Partial<KnownPerson> = {}) => {
  const person: KnownPerson = {
    ...{ personId: `${givenName} ${familyName}` as PersonId, givenName, familyName },
    ...{ tussenvoegsel: null, email: null, phone: null, organisationName: null },
    ...{ functionName: null, chainRoleId: null, gemeenteIds: [], ...more },
  }
  const { personId } = person
  return comparable({ kind: 'person', personId, name: personId }, person, person)
}

describe('500 pairs of which it is known whether they are one person', () => {
  const scores = [1, 2].map((seed) => scoreOf(labelledPairs(seed)))

  it.each(scores)('are told apart: precision $precision, recall $recall', (score) => {
    expect(score.precision).toBeGreaterThanOrEqual(0.98)
    expect(score.recall).toBeGreaterThanOrEqual(0.9)
  })

  it('are told apart as well when chance made others', () => {
    const [one, other] = scores
    if (!one || !other) throw new Error('Two seeds are needed')
    expect(Math.abs(one.precision - other.precision)).toBeLessThanOrEqual(0.02)
    expect(Math.abs(one.recall - other.recall)).toBeLessThanOrEqual(0.02)
  })

  it('are found among all thousand people as they are two by two', () => {
    const pairs = labelledPairs(1)
    const people = pairs.flatMap(({ one, other }) => [one, other])
    const found = duplicatePairs(people, () => false)
    const asked = pairs.filter(({ one, other }) => duplicateReason(one, other) !== null)
    const among = new Set(found.map(({ one, other }) => `${rowOf(one)} ${rowOf(other)}`))
    for (const { one, other } of asked) expect(among).toContain(`${rowOf(one)} ${rowOf(other)}`)
    expect(found.length - asked.length).toBeLessThan(10)
  })
})

const rowOf = ({ match }: Comparable): number => (match.kind === 'row' ? match.row : 0)

it('finds the surest pairs first and says why', () => {
  const organisationName = 'Taalhuis Voorbeeld'
  const people = [
    aPerson('Fatima', 'Berg', { organisationName }),
    aPerson('F.', 'Berg', { organisationName: 'Stichting Taalhuis Voorbeeld' }),
    aPerson('Yusuf', 'Mithal', { email: 'y@voorbeeld.example' }),
    aPerson('Joessoef', 'Mithal', { email: 'Y@voorbeeld.example' }),
    aPerson('Gerrit', 'Proef', { email: 'familie@voorbeeld.example' }),
    aPerson('Samira', 'Denkveld', { email: 'familie@voorbeeld.example' }),
  ]
  const found = duplicatePairs(people, () => false)
  expect(found.map(({ one, other, reason }) => [one.match.name, other.match.name, reason])).toEqual(
    [
      [
        'Yusuf Mithal',
        'Joessoef Mithal',
        { certainty: 'sure', shared: 'email', name: 'other-spelling' },
      ],
      ['Fatima Berg', 'F. Berg', { certainty: 'maybe', shared: 'organisation', name: 'initials' }],
    ],
  )
})

it('leaves out who is known to be somebody else, and who is told apart', () => {
  const twins = [aPerson('Gerrit', 'Proef'), aPerson('Proef', 'Gerrit')]
  expect(duplicatePairs(twins, () => false)).toHaveLength(1)
  expect(duplicatePairs(twins, () => true)).toEqual([])
  const namesakes = [
    aPerson('Gerrit', 'Proef', { email: 'a@voorbeeld.example', gemeenteIds: [gemeente('GM0197')] }),
    aPerson('Gerrit', 'Proef', { email: 'b@voorbeeld.example', gemeenteIds: [gemeente('GM0222')] }),
  ]
  expect(duplicatePairs(namesakes, () => false)).toEqual([])
})

const gemeente = (id: string) => id as GemeenteId
