import { describe, expect, it } from 'vitest'
import { distinguishing } from '#domain/people/distinguishing'
import { initialsOf, sortName } from '#domain/people/person-name'
import type { PersonId } from '#domain/shared/ids'

describe('a name', () => {
  const elsa = { givenName: 'Elsa', tussenvoegsel: 'van', familyName: 'Fictie' }
  const omar = { givenName: 'Omar', tussenvoegsel: null, familyName: null }

  it('is sorted by family name with the tussenvoegsel behind', () => {
    expect(sortName(elsa)).toBe('Fictie, Elsa van')
    expect(sortName(omar)).toBe('Omar')
  })

  it('has initials without the tussenvoegsel', () => {
    expect(initialsOf(elsa)).toBe('EF')
    expect(initialsOf(omar)).toBe('O')
    expect(initialsOf({ givenName: "'élise", tussenvoegsel: null, familyName: 'øst' })).toBe('ÉØ')
  })
})

describe('people with the same name', () => {
  function aPerson(id: string, change: object = {}) {
    return {
      personId: id as PersonId,
      name: 'Gerrit Romanink',
      organisation: 'Taalhuis Voorbeeld',
      gemeente: 'Berkelland',
      functionName: 'Docent',
      email: null as string | null,
      ...change,
    }
  }
  const values = (people: ReturnType<typeof aPerson>[]) =>
    distinguishing(people).map(({ values: shown }) => shown)

  it('need nothing beside the name when there is only one', () => {
    expect(values([aPerson('a')])).toEqual([[]])
  })

  it('are told apart by organisation when that differs', () => {
    expect(values([aPerson('a'), aPerson('b', { organisation: 'Fijnder' })])).toEqual([
      ['Taalhuis Voorbeeld'],
      ['Fijnder'],
    ])
  })

  it('are told apart by gemeente, then function, then e-mail', () => {
    expect(values([aPerson('a'), aPerson('b', { gemeente: 'Aalten' })])).toEqual([
      ['Berkelland'],
      ['Aalten'],
    ])
    expect(values([aPerson('a'), aPerson('b', { functionName: 'Coach' })])).toEqual([
      ['Docent'],
      ['Coach'],
    ])
    expect(
      values([
        aPerson('a', { email: 'g@voorbeeld.nl' }),
        aPerson('b', { email: 'r@voorbeeld.nl' }),
      ]),
    ).toEqual([['g@voorbeeld.nl'], ['r@voorbeeld.nl']])
  })

  it('show several fields when one is not enough', () => {
    const three = [
      aPerson('a'),
      aPerson('b', { organisation: 'Fijnder' }),
      aPerson('c', { gemeente: 'Aalten' }),
    ]
    expect(values(three)).toEqual([
      ['Taalhuis Voorbeeld', 'Berkelland'],
      ['Fijnder', 'Berkelland'],
      ['Taalhuis Voorbeeld', 'Aalten'],
    ])
  })

  it('do not rely on a field that one of them lacks when another tells them apart', () => {
    const two = [aPerson('a', { organisation: null }), aPerson('b', { gemeente: 'Aalten' })]
    expect(values(two)).toEqual([['Berkelland'], ['Aalten']])
  })

  it('are the same name whatever the accents and capitals', () => {
    const two = [aPerson('a'), aPerson('b', { name: 'GERRIT Românink', organisation: 'Fijnder' })]
    expect(values(two)).toEqual([['Taalhuis Voorbeeld'], ['Fijnder']])
  })
})
