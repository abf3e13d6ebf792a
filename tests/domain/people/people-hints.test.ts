import { expect, it } from 'vitest'
import type { KnownPerson } from '#domain/import/people-plan'
import { similarPersonHint, textHints } from '#domain/people/people-hints'
import { worksFor } from '#domain/people/works-for'
import type { GemeenteId, PersonId } from '#domain/shared/ids'

const aPerson = (person: Partial<KnownPerson>): KnownPerson => ({
  personId: 'p1' as PersonId,
  givenName: 'Fatima',
  tussenvoegsel: 'van den',
  familyName: 'Berg',
  email: null,
  phone: null,
  organisationName: null,
  functionName: null,
  chainRoleId: null,
  gemeenteIds: [],
  ...person,
})

it('says that an address is none and that a number is not needed', () => {
  const hints = textHints({ name: 'Jan', email: 'jan.voorbeeld', note: 'nummer 111222333' })
  expect(hints).toEqual([
    { kind: 'not-an-email', value: 'jan.voorbeeld' },
    { kind: 'looks-like-bsn', field: 'note' },
  ])
})

it('has nothing to say about an ordinary person', () => {
  expect(textHints({ name: 'Jan', email: 'jan@voorbeeld.example', phone: null })).toEqual([])
})

it('names who is much like somebody, whatever the spelling of the tussenvoegsel', () => {
  const typed = aPerson({ personId: 'p2' as PersonId, tussenvoegsel: 'v.d.' })
  expect(similarPersonHint(typed, [aPerson({})])).toMatchObject({
    personId: 'p1',
    name: 'Fatima van den Berg',
  })
})

it('does not compare somebody with themselves', () => {
  expect(similarPersonHint(aPerson({}), [aPerson({})])).toBeNull()
})

it('takes the gemeenten of the organisation only from who has none of their own', () => {
  const [aalten, doetinchem] = ['GM0197', 'GM0222'] as [GemeenteId, GemeenteId]
  expect(worksFor([aalten], [doetinchem])).toEqual([aalten])
  expect(worksFor([], [doetinchem])).toEqual([doetinchem])
})
