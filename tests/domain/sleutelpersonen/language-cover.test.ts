import { describe, expect, it } from 'vitest'
import type { PersonId } from '#domain/shared/ids'
import { languageCover } from '#domain/sleutelpersonen/language-cover'
import type { LanguageLevel } from '#domain/sleutelpersonen/profile'

type Facts = Parameters<typeof languageCover>[0]
type Booked = Facts['booked'][number]

const counts = [
  { name: 'Tigrinya', people: 4 },
  { name: 'tigrigna', people: 2 },
  { name: 'Arabisch', people: 4 },
  { name: 'Dari', people: 1 },
]

function booked(name: string, wish: Partial<Booked> & { speaks?: Record<string, LanguageLevel> }) {
  const { speaks = {}, ...rest } = wish
  const languages = Object.entries(speaks).map(([language, speaking]) => ({
    ...{ language, speaking, reading: null, interpreting: null },
  }))
  const status = 'accepted' as const
  return { personId: name as PersonId, name, status, language: null, languages, ...rest }
}

const cover = (facts: Partial<Facts>) => languageCover({ counts, wishes: [], booked: [], ...facts })
const of = (language: string, facts: Partial<Facts>) =>
  cover(facts).find((each) => each.language === language)

describe('the languages of an event', () => {
  it('adds every word for one language, the most needed first', () => {
    expect(cover({}).map(({ language, people, state }) => [language, people, state])).toEqual([
      ['Tigrinya', 6, 'uncovered'],
      ['Arabisch', 4, 'uncovered'],
      ['Dari', 1, 'uncovered'],
    ])
  })

  it('is covered by who said yes and speaks it well, not by who was only asked', () => {
    const tesfay = { language: 'Tigrinya', speaks: { Tigrinya: 'fluent' as const } }
    const asked = of('Tigrinya', { booked: [booked('Tesfay', { ...tesfay, status: 'asked' })] })
    expect(asked).toMatchObject({ state: 'uncovered', askedOf: [{ name: 'Tesfay' }] })
    const yes = of('Tigrinya', { booked: [booked('Tesfay', tesfay)] })
    expect(yes).toMatchObject({ state: 'covered', coveredBy: [{ name: 'Tesfay' }], askedOf: [] })
    const no = of('Tigrinya', { booked: [booked('Tesfay', { ...tesfay, status: 'declined' })] })
    expect(no).toMatchObject({ state: 'uncovered', askedOf: [] })
  })

  it('is thin with little of the language, fewer than wanted, or somebody there for another one', () => {
    const selam = booked('Selam', { language: 'Tigrinya', speaks: { Tigrinya: 'little' } })
    expect(of('Tigrinya', { booked: [selam] })).toMatchObject({
      ...{ state: 'thin', thinBecause: 'little' },
    })
    const tesfay = booked('Tesfay', {
      ...{ language: 'Tigrinya', speaks: { Tigrinya: 'fluent', Arabisch: 'good' } },
    })
    const wishes = [{ language: 'Tigrinya', people: 2, notNeededWhy: null }]
    expect(of('Tigrinya', { booked: [tesfay], wishes })).toMatchObject({
      ...{ state: 'thin', thinBecause: 'fewer', wanted: 2 },
    })
    expect(of('Arabisch', { booked: [tesfay] })).toMatchObject({
      ...{ state: 'thin', thinBecause: 'shared' },
    })
  })

  it('needs nobody when she says so, with why', () => {
    const wishes = [{ language: 'dari', people: 1, notNeededWhy: 'Nederlands is genoeg' }]
    expect(of('Dari', { wishes })).toMatchObject({
      ...{ state: 'not-needed', notNeededWhy: 'Nederlands is genoeg' },
    })
  })

  it('shows a language nobody counted when somebody was asked for it', () => {
    const asked = booked('Oksana', { status: 'asked', language: 'Oekraïens' })
    expect(of('Oekraïens', { booked: [asked] })).toMatchObject({ people: 0, state: 'uncovered' })
  })
})
