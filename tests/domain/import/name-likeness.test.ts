import { expect, it } from 'vitest'
import { isWithinEdits } from '#domain/import/edit-distance'
import { nameLikeness, namePartsOf } from '#domain/import/name-likeness'
import { parseName } from '#domain/import/person-name'

const parts = (text: string) =>
  namePartsOf(parseName(text) ?? { givenName: text, tussenvoegsel: null, familyName: null })
const likeness = (one: string, other: string) => nameLikeness(parts(one), parts(other))

it.each([
  ['van den Berg, Fatima', 'Fatima v.d. Berg', 'same'],
  ['Droomveld Saskia', 'Saskia Droomveld', 'other-order'],
  ['F. van den Berg', 'Fatima v.d. Berg', 'initials'],
  ['D.A. Inktstede', 'Dilara Inktstede', 'initials'],
  ['Bakker, V.', 'Vincent Bakker', 'initials'],
  ['Els Jansen-de Vries', 'Els Jansen', 'part'],
  ['Els Jansen - de Vries', 'Els de Vries', 'part'],
  ['Anna Maria Proef', 'Anna Proef', 'part'],
  ['Mohammed Mithal', 'Muhamed Mithal', 'other-spelling'],
  ['Joessoef Chayal', 'Yusuf Khayal', 'sounds-alike'],
  ['محمد مثال', 'Mohamad Mithal', 'other-spelling'],
  ['وهمي مصطفى', 'Wahmi Moestafa', 'other-spelling'],
  ['ዮሃንስ ምሳሌ', 'Yohannes Misale', 'other-spelling'],
  ['Сергій Вигадко', 'Serhii Vyhadko', 'other-spelling'],
  ['Петер Примаренко', 'Pieter Prymarenko', 'other-spelling'],
  ['Saskia Droomveld', 'Saskia Droomvedl', 'typing-slip'],
  ['Hendrika Mistkamp', 'Hendriak Mistkamp', 'typing-slip'],
])('%s and %s are one name: %s', (one, other, kind) => {
  expect(likeness(one, other)).toBe(kind)
  expect(likeness(other, one)).toBe(kind)
})

it.each([
  ['Jan Proef', 'Jana Proef'],
  ['Karim Proef', 'Karima Proef'],
  ['Marie Proef', 'Maria Proef'],
  ['Bart Proef', 'Bert Proef'],
  ['Sara Proef', 'Lara Proef'],
  ['G. Proef', 'Fatima Proef'],
  ['Saskia Proef', 'Saskia Denkveld'],
  ['محمود مثال', 'Mohamad Mithal'],
  ['Fatima', 'Samira'],
])('%s and %s are two names', (one, other) => {
  expect(likeness(one, other)).toBeNull()
})

it('counts two neighbours that changed places as one slip', () => {
  expect(isWithinEdits('hendrika', 'hendriak', 1)).toBe(true)
  expect(isWithinEdits('hendrika', 'hnedriak', 1)).toBe(false)
  expect(isWithinEdits('hendrika', 'hnedriak', 2)).toBe(true)
  expect(isWithinEdits('berg', 'bergen', 1)).toBe(false)
})
