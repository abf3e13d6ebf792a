import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseLanguages } from '#domain/import/parse-languages'
import { languageLevels } from '#domain/sleutelpersonen/profile'
import { languageNames } from '#domain/texts/languages'
import { spokenWords } from '#domain/texts/pool-import-words'

const none = { speaking: null, reading: null, interpreting: null }

it.each([
  ['Tigrinya (goed), Arabisch (beetje)', ['Tigrinya', 'good'], ['Arabisch', 'little']],
  ['tigrigna: vloeiend; Arabic - basic', ['Tigrinya', 'fluent'], ['Arabisch', 'little']],
  ['Tigrinya goed en Dari', ['Tigrinya', 'good'], ['Dari', null]],
  ['Tigrinya/Arabisch', ['Tigrinya/Arabisch', null]],
])('reads %s', (text, ...wanted) => {
  const { languages, unclear } = parseLanguages(text)
  if (text.includes('/')) expect(unclear).toEqual(['Tigrinya/Arabisch'])
  else {
    expect(languages.map(({ language, speaking }) => [language, speaking])).toEqual(wanted)
    expect(unclear).toEqual([])
  }
})

it('reads what somebody does in a language', () => {
  expect(parseLanguages('Dari (spreekt goed, leest een beetje, tolkt vloeiend)').languages).toEqual(
    [{ language: 'Dari', speaking: 'good', reading: 'little', interpreting: 'fluent' }],
  )
})

it('tells what it cannot know, and never guesses a level', () => {
  expect(parseLanguages('Dari (redelijk), 2 talen, Fabeltaal')).toEqual({
    languages: [
      { language: 'Dari', ...none },
      { language: 'Fabeltaal', ...none },
    ],
    unclear: ['Dari (redelijk)', '2 talen'],
    unknown: ['Fabeltaal'],
  })
})

it('reads back what Schakel writes', () => {
  const level = fc.option(fc.constantFrom(...languageLevels))
  const spoken = fc.uniqueArray(
    fc.record({
      language: fc.constantFrom(...languageNames.map(({ name }) => name)),
      ...{ speaking: level, reading: level, interpreting: level },
    }),
    { selector: ({ language }) => language, minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(spoken, (languages) => {
      const read = parseLanguages(languages.map(spokenWords).join(', '))
      expect(read).toEqual({ languages, unclear: [], unknown: [] })
    }),
  )
})
