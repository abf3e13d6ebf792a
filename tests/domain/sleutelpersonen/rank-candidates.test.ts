import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wallTime } from '#domain/shared/dates'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import { languageLevels, poolRoles } from '#domain/sleutelpersonen/profile'
import type { LanguageLevel, SpokenLanguage } from '#domain/sleutelpersonen/profile'
import { limitStates, rankCandidates } from '#domain/sleutelpersonen/rank-candidates'
import type { PoolMember, RankNeed } from '#domain/sleutelpersonen/rank-candidates'
import { whyNotAbove } from '#domain/sleutelpersonen/why-not-above'

const speaks = (language: string, speaking: LanguageLevel): SpokenLanguage => ({
  ...{ language, speaking, reading: null, interpreting: null },
})
const need: RankNeed = { languages: ['Tigrinya'], role: null, gemeenteId: null }

function member(name: string, wish: Partial<PoolMember> = {}): PoolMember {
  return {
    ...{ personId: name as PersonId, name, languages: [], roles: [], gemeenteIds: [] },
    ...{ freedom: 'free', quarterMinutes: 0, limits: 'fits', isOverCeiling: false },
    ...{ clashes: [], asked: null, consent: 'unknown' },
    ...wish,
  }
}

const double = {
  ...{ kind: 'double' as const, title: 'Taalhuis', until: wallTime('11:00'), isSure: true },
}

describe('the order in which to ask', () => {
  const fluent = [speaks('Tigrinya', 'fluent')]
  const pool = [
    member('Filmon', { languages: [speaks('Amhaars', 'fluent')] }),
    member('Selam', { languages: [speaks('Tigrinya', 'little')] }),
    member('Yonas', { languages: fluent, clashes: [double] }),
    member('Ruth', { languages: fluent, limits: 'over' }),
    member('Tesfay', { languages: fluent }),
  ]

  it('puts who fits first and keeps everybody, each with in a word how well they fit', () => {
    expect(rankCandidates(need, pool).map(({ personId, verdict }) => [personId, verdict])).toEqual([
      ['Tesfay', 'fits'],
      ['Ruth', 'over'],
      ['Yonas', 'double'],
      ['Selam', 'partly'],
      ['Filmon', 'other-language'],
    ])
  })

  it('says in what the one above has more', () => {
    const [tesfay, ruth, yonas] = rankCandidates(need, pool)
    if (!tesfay || !ruth || !yonas) throw new Error('Three candidates expected')
    expect(whyNotAbove(ruth, tesfay)).toEqual(['limits'])
    expect(whyNotAbove(yonas, ruth)).toEqual(['clash'])
    expect(whyNotAbove(tesfay, tesfay)).toEqual([])
  })

  it('puts who said no last, and who has worked least first of equals', () => {
    const order = rankCandidates(need, [
      member('B', { languages: fluent, quarterMinutes: 100 }),
      member('A', { languages: fluent, quarterMinutes: 200 }),
      member('C', { languages: fluent, asked: 'declined' }),
    ])
    expect(order.map(({ personId }) => personId)).toEqual(['B', 'A', 'C'])
  })

  it('puts who took the consent back below everybody, with that word', () => {
    const order = rankCandidates(need, [
      member('A', { languages: fluent, consent: 'withdrawn' }),
      member('B', { clashes: [double] }),
    ])
    expect(order.map(({ personId, verdict }) => [personId, verdict])).toEqual([
      ['B', 'other-language'],
      ['A', 'withdrawn'],
    ])
  })

  it('counts who chose no gemeenten as somebody of the whole region', () => {
    const here = 'GM0222' as GemeenteId
    const order = rankCandidates({ ...need, gemeenteId: here }, [
      member('Elders', { gemeenteIds: ['GM0294' as GemeenteId] }),
      member('Overal', { quarterMinutes: 100 }),
    ])
    expect(order[0]).toMatchObject({ personId: 'Overal', points: { area: 8 } })
  })
})

describe('for any pool', () => {
  const levels = fc.option(fc.constantFrom(...languageLevels), { nil: null })
  const language = fc.constantFrom('Tigrinya', 'Arabisch', 'Dari')
  const spoken = fc.record({ language, speaking: levels, reading: levels, interpreting: levels })
  const gemeenteId = fc.constantFrom('a', 'b').map((id) => id as GemeenteId)
  const anyMember = fc.record({
    personId: fc.uuid().map((id) => id as PersonId),
    name: fc.constantFrom('Fabel', 'Parabel', 'Sage'),
    languages: fc.uniqueArray(spoken, { selector: (each) => each.language, maxLength: 3 }),
    roles: fc.uniqueArray(fc.constantFrom(...poolRoles), { maxLength: 2 }),
    gemeenteIds: fc.uniqueArray(gemeenteId, { maxLength: 2 }),
    freedom: fc.constantFrom('free' as const, 'not-free', 'partly', 'unknown'),
    quarterMinutes: fc.nat(10_000),
    limits: fc.constantFrom(...limitStates),
    isOverCeiling: fc.boolean(),
    clashes: fc.constantFrom([], [double]),
    consent: fc.constantFrom('given' as const, 'withdrawn', 'unknown'),
    asked: fc.constantFrom(null, 'asked' as const, 'accepted', 'declined', 'cancelled'),
  })
  const anyPool = fc.uniqueArray(anyMember, {
    ...{ selector: ({ personId }) => personId, minLength: 1, maxLength: 12 },
  })
  const anyNeed = fc.record({
    languages: fc.uniqueArray(language, { maxLength: 2 }),
    role: fc.option(fc.constantFrom(...poolRoles), { nil: null }),
    gemeenteId: fc.option(gemeenteId, { nil: null }),
  })

  it('keeps everybody, whatever the order they came in', () => {
    fc.assert(
      fc.property(anyNeed, anyPool, (wanted, pool) => {
        const ranked = rankCandidates(wanted, pool).map(({ personId }) => personId)
        expect(new Set(ranked).size).toBe(pool.length)
        const other = rankCandidates(wanted, pool.toReversed()).map(({ personId }) => personId)
        expect(other).toEqual(ranked)
      }),
    )
  })

  it('never lowers who speaks a language more, or speaks it better', () => {
    fc.assert(
      fc.property(anyNeed, anyPool, fc.nat(11), spoken, (wanted, pool, index, more) => {
        const chosen = pool[index % pool.length]
        if (!chosen) return
        const placeIn = (members: readonly PoolMember[]) =>
          rankCandidates(wanted, members).findIndex(({ personId }) => personId === chosen.personId)
        const better = pool.map((each) =>
          each === chosen ? { ...each, languages: withMore(each.languages, more) } : each,
        )
        expect(placeIn(better)).toBeLessThanOrEqual(placeIn(pool))
      }),
    )
  })
})

// A language that is new, or at each level at least as high as it was.
function withMore(languages: readonly SpokenLanguage[], more: SpokenLanguage): SpokenLanguage[] {
  const known = languages.find(({ language }) => language === more.language)
  const highest = (one: LanguageLevel | null, other: LanguageLevel | null = null) =>
    [...languageLevels].reverse().find((level) => level === one || level === other) ?? null
  const better: SpokenLanguage = {
    language: more.language,
    speaking: highest(more.speaking, known?.speaking),
    reading: highest(more.reading, known?.reading),
    interpreting: highest(more.interpreting, known?.interpreting),
  }
  return [...languages.filter((each) => each !== known), better]
}
