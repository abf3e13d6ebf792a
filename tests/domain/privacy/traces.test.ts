import { expect, it } from 'vitest'
import { clearedOf, findTraces, tracesOf } from '#domain/privacy/traces'

const elif = {
  givenName: 'Élif',
  tussenvoegsel: 'van den',
  familyName: 'Voorbeeld-Berg',
  email: 'Elif@voorbeeld.example',
  phone: '06-11 22 33 44',
}
const cleared = (text: string, person = elif) =>
  clearedOf(text, findTraces(text, tracesOf([person])), '[x]')

it.each([
  ['Belde met Élif van den Voorbeeld-Berg.', 'Belde met [x].'],
  ['elif  van den voorbeeld-berg komt', '[x] komt'],
  ['Voorbeeld-Berg, Elif van den (Fijnder)', '[x] (Fijnder)'],
  ['van den Voorbeeld-Berg, Elif', '[x]'],
  ['Elif Voorbeeld-Berg', '[x]'],
  ['mail naar ELIF@voorbeeld.example!', 'mail naar [x]!'],
  ['bel +31 6 11223344 of 0611223344', 'bel [x] of [x]'],
  ['E\u0301lif van den Voorbeeld-Berg zei ja', '[x] zei ja'],
])('finds somebody in: %s', (text, expected) => expect(cleared(text)).toBe(expected))

it.each([
  'Elif komt niet',
  'Elif van den Voorbeeld-Bergen',
  'xelif@voorbeeld.example',
  'bel 0611223345',
  '',
])('leaves another alone: %s', (text) => expect(cleared(text)).toBe(text))

it('is not sure of a name of one word', () => {
  const fatima = { ...elif, givenName: 'Fatima', tussenvoegsel: null, familyName: null }
  const found = findTraces('Fatima belde', tracesOf([{ ...fatima, email: null, phone: null }]))
  expect(found).toEqual([{ kind: 'name', isCertain: false, from: 0, until: 6 }])
})

it('takes an address that holds a name as one trace', () => {
  const text = 'Jan Proef <jan@voorbeeld.example>'
  const jan = { ...elif, givenName: 'Jan', tussenvoegsel: null, familyName: 'Proef' }
  const traces = tracesOf([{ ...jan, email: 'jan@voorbeeld.example' }])
  expect(findTraces(text, traces).map(({ kind }) => kind)).toEqual(['name', 'email'])
})
