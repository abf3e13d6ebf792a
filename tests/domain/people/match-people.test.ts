import { describe, expect, it } from 'vitest'
import { markMatches, matchPeople, searchablePerson } from '#domain/people/match-people'
import { normaliseForSearch } from '#domain/people/normalise-for-search'
import type { PersonId } from '#domain/shared/ids'

function aPerson(given: string, particle: string | null, family: string | null, organisation = '') {
  const id = [given, particle, family].filter((part) => part !== null).join(' ') as PersonId
  const name = { givenName: given, tussenvoegsel: particle, familyName: family }
  return searchablePerson(id, name, organisation)
}

const people = [
  aPerson('Samira', null, 'Denkbeeld', 'COA'),
  aPerson('Sanne', null, 'Mythe', 'UWV'),
  aPerson('Elsa', 'van', 'Fictie', 'Taalhuis Voorbeeld'),
  aPerson('Hassan', null, 'Proefrit', 'Bakkerij Voorbeeld'),
  aPerson('Rosalie', null, 'Legende', 'Metaal Verzonnen bv'),
  aPerson('Fatima', 'van den', 'Berg', 'Fijnder'),
  aPerson('Jan', 'v.d.', 'Berg', 'Laborijn'),
  aPerson('Zoë', null, 'Müller-Łuczak'),
  aPerson('محمد', null, 'الحسيني'),
]

const found = (query: string) => matchPeople(query, people).map(({ personId }) => personId)

describe('finding people', () => {
  it('takes two letters that begin a name, in order of name', () => {
    expect(found('sa')).toEqual(['Samira Denkbeeld', 'Sanne Mythe'])
    expect(found('SA')).toEqual(found('sa'))
  })

  it('looks inside words only when no word begins so', () => {
    expect(found('ssan')).toEqual(['Hassan Proefrit'])
    expect(found('xyz')).toEqual([])
  })

  it('takes several words in any order, each the beginning of one', () => {
    expect(found('den sam')).toEqual(['Samira Denkbeeld'])
    expect(found('sam xyz')).toEqual([])
  })

  it('finds a tussenvoegsel written out or short', () => {
    expect(found('van den berg')).toEqual(['Fatima van den Berg', 'Jan v.d. Berg'])
    expect(found('v.d. berg')).toContain('Fatima van den Berg')
    expect(found('berg')).toEqual(['Fatima van den Berg', 'Jan v.d. Berg'])
    expect(found('van')).toEqual(['Elsa van Fictie', 'Fatima van den Berg'])
  })

  it('finds names without their diacritics', () => {
    expect(found('zoe mull')).toEqual(['Zoë Müller-Łuczak'])
    expect(found('lucz')).toEqual(['Zoë Müller-Łuczak'])
  })

  it('finds Arabic names with and without the article', () => {
    expect(found('حسين')).toEqual(['محمد الحسيني'])
    expect(found('الحسين')).toEqual(['محمد الحسيني'])
  })

  it('finds people by their organisation, after those by name', () => {
    expect(found('fi')).toEqual(['Elsa van Fictie', 'Fatima van den Berg'])
    expect(found('voorb')).toEqual(['Elsa van Fictie', 'Hassan Proefrit'])
  })

  it('puts a whole name before a longer one', () => {
    const twins = [aPerson('Janneke', null, 'Aap'), aPerson('Jan', null, 'Zee')]
    expect(matchPeople('jan', twins).map(({ rank }) => rank)).toEqual([0, 1])
    expect(matchPeople('jan', twins)[0]?.personId).toBe('Jan Zee')
  })

  it('finds nobody for an empty field', () => {
    expect(found('')).toEqual([])
    expect(found(' - ')).toEqual([])
  })
})

describe('the marks in a found name', () => {
  it('underline what was typed and keep the name whole', () => {
    expect(markMatches('zo mul', 'Zoë Müller-Łuczak')).toEqual([
      { text: 'Zo', isMatch: true },
      { text: 'ë', isMatch: false },
      { text: ' ', isMatch: false },
      { text: 'Mül', isMatch: true },
      { text: 'ler', isMatch: false },
      { text: '-', isMatch: false },
      { text: 'Łuczak', isMatch: false },
    ])
  })
})

describe('text made ready for search', () => {
  it.each([
    ['Zoë VAN ’t Hof-Müller', 'zoe van t hof muller'],
    ['أحمد', 'احمد'],
    ['فاطمة', 'فاطمه'],
    ['مصطفى', 'مصطفي'],
    ['القاهرة', 'قاهره'],
    ['ال', 'ال'],
    ['علی', 'علي'],
    ['ሰላም፡ ዓለም', 'ሰላም ዓለም'],
  ])('%s becomes %s', (text, ready) => {
    expect(normaliseForSearch(text)).toBe(ready)
    expect(normaliseForSearch(ready)).toBe(ready)
  })
})
