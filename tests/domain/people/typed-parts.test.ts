import { expect, it } from 'vitest'
import { partOffers, withPart } from '#domain/people/typed-parts'

const words = ['Aalten', 'Bronckhorst', 'Montferland', 'Oost Gelre', 'Oude IJsselstreek']

it('offers what begins with the part that is typed, also the second word of a name', () => {
  expect(partOffers('Bronckhorst, mo', words)).toEqual([{ word: 'Montferland', isIn: false }])
  expect(partOffers('gel', words)).toEqual([{ word: 'Oost Gelre', isIn: false }])
})

it('says of a word that it is in already, below those that are new', () => {
  expect(partOffers('Oost Gelre, o', words)).toEqual([
    { word: 'Oude IJsselstreek', isIn: false },
    { word: 'Oost Gelre', isIn: true },
  ])
})

it('offers nothing before a letter is typed, nor for a word that is written out', () => {
  expect(partOffers('Aalten, ', words)).toEqual([])
  expect(partOffers('', words)).toEqual([])
  expect(partOffers('aalten', words)).toEqual([])
})

it('puts the word in the place of what was typed of it, once', () => {
  expect(withPart('Bronckhorst, mo', 'Montferland')).toBe('Bronckhorst, Montferland')
  expect(withPart('mo', 'Montferland')).toBe('Montferland')
  expect(withPart('Aalten, aal', 'Aalten')).toBe('Aalten')
})
