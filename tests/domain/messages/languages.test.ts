import { expect, it } from 'vitest'
import { ownLanguage, spelledLanguage } from '#domain/texts/messages'

it('is one language, with or without capitals', () => {
  expect(spelledLanguage(' nederlands ', [])).toBe(ownLanguage)
  expect(spelledLanguage('ARABISCH', [])).toBe('Arabisch')
  expect(spelledLanguage('papiaments', ['Papiaments'])).toBe('Papiaments')
  expect(spelledLanguage(' Papiaments', [])).toBe('Papiaments')
})
