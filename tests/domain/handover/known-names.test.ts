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

it('finds a given name or a short family name by itself', () => {
  const others = [
    { ...nobody, givenName: 'Fatima', familyName: 'El Amrani' },
    { ...nobody, givenName: 'J.', familyName: 'Vos' },
    { ...nobody, givenName: 'Piet', familyName: 'van Dijk' },
    { ...nobody, givenName: 'فاطمة', familyName: 'الحسن' },
  ]
  const isNaming = (text: string) => textsThatName([text], others).has(text)
  expect(isNaming('Fatima belt de taalschool')).toBe(true)
  expect(isNaming('Vraag van Amrani')).toBe(true)
  expect(isNaming('Mevrouw Vos belt')).toBe(true)
  expect(isNaming('Bij van Dijk thuis')).toBe(true)
  expect(isNaming('Taart van Dijk')).toBe(true)
  expect(isNaming('Gesprek met الحسن')).toBe(true)
  expect(isNaming('Wandelen over de dijk, met een vos')).toBe(false)
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
