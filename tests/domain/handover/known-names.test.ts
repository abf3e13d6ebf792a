import { expect, it } from 'vitest'
import { textsThatName } from '#domain/handover/known-names'

const nobody = { tussenvoegsel: null, email: null, phone: null }
const people = [
  { ...nobody, givenName: 'Elsa', tussenvoegsel: 'van', familyName: 'Fictie' },
  { ...nobody, givenName: 'Omar', familyName: 'Groen', phone: '06-12345678' },
]
const named = (text: string) => textsThatName([text], people).has(text)

it('finds a known person by the whole name, in any spelling', () => {
  expect(named('Gesprek met elsa van fictie')).toBe(true)
  expect(named('Fictie, Elsa van')).toBe(true)
})

it('finds a family name by itself, but not a word that only looks like it', () => {
  expect(named('Vraag van Groen')).toBe(true)
  expect(named('Werken in het groen')).toBe(false)
})

it('finds an address or a number, of whomever it is', () => {
  expect(named('Mail naar iemand@voorbeeld.example')).toBe(true)
  expect(named('Bel 0314 12 34 56 78')).toBe(true)
})

it('leaves what names nobody', () => {
  expect(named('Verbetering leerroute inburgering & jongeren')).toBe(false)
  expect(named('2025-Q1, 2025-Q2')).toBe(false)
  expect(textsThatName([], people)).toEqual(new Set())
})
