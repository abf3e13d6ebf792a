import { expect, it } from 'vitest'
import { languageKey, languageName } from '#domain/sleutelpersonen/language-key'

it.each([
  ['tigrigna', 'Tigrinya'],
  ['ትግርኛ', 'Tigrinya'],
  ['العربية', 'Arabisch'],
  ['oekraiens', 'Oekraïens'],
])('reads %s as %s', (word, name) => {
  expect(languageName(word)).toBe(name)
  expect(languageKey(word)).toBe(languageKey(name))
})

it('keeps a language it does not know as it was typed', () => {
  expect(languageName('  Bilin  taal ')).toBe('Bilin taal')
  expect(languageKey('BILIN TAAL')).toBe(languageKey('bilin  taal'))
})
