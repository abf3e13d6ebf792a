import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingOf } from '#domain/plan/indicator-standing'
import type { IndicatorFacts, Measured } from '#domain/plan/indicator-standing'
import { isoDate } from '#domain/shared/dates'

const share: IndicatorFacts = {
  ...{ kind: 'percentage', target: 50, direction: 'up', definition: null },
}
const rise: IndicatorFacts = { ...share, target: null }
const yesNo: IndicatorFacts = { ...share, kind: 'ja_nee', target: null, direction: null }
const words: IndicatorFacts = { ...yesNo, kind: 'kwalitatief' }

function measured(value: number | null, more: Partial<Measured> = {}): Measured {
  return {
    ...{ measuredOn: isoDate('2025-06-01'), value, text: null, level: 'regio' },
    ...{ definition: null, isStart: false },
    ...more,
  }
}
const national = measured(40, { level: 'landelijk', isStart: true, measuredOn: null })

describe('a target', () => {
  it('says there is no figure of the region when only a national start figure is known', () => {
    expect(standingOf(share, [national])).toMatchObject({
      ...{ last: null, start: { value: 40 }, verdict: null, why: 'no-regional-figure' },
    })
    expect(standingOf(share, [])).toMatchObject({ start: null, why: 'no-measurement' })
  })

  it('is more than, not as much as', () => {
    expect(standingOf(share, [measured(50)])).toMatchObject({ verdict: 'not-reached' })
    expect(standingOf(share, [measured(50.5)])).toMatchObject({ verdict: 'reached', isMet: true })
    expect(standingOf({ ...share, direction: 'down' }, [measured(47.5)])).toMatchObject({
      verdict: 'reached',
    })
  })

  it('never holds a regional figure against a national start', () => {
    const standing = standingOf(share, [national, measured(47.5)])
    expect(standing).toMatchObject({ last: { value: 47.5 }, change: null, verdict: 'not-reached' })
  })

  it('takes the newest of the region, though one of the country or of a gemeente is newer', () => {
    const later = measured(60, { level: 'Aalten', measuredOn: isoDate('2025-09-01') })
    expect(standingOf(share, [later, measured(47)])).toMatchObject({ last: { value: 47 } })
    expect(standingOf(share, [later])).toMatchObject({
      ...{ last: { value: 60 }, verdict: null, why: 'no-regional-figure' },
    })
  })
})

describe('a direction', () => {
  const start = measured(30, { isStart: true, measuredOn: isoDate('2024-01-01') })

  it('needs a start figure of the same level and the same definition', () => {
    expect(standingOf(rise, [measured(34)])).toMatchObject({ why: 'no-start' })
    expect(standingOf(rise, [national, measured(34)])).toMatchObject({ why: 'start-other-level' })
    const other = measured(34, { definition: 'betaald werk van 12 uur of meer' })
    expect(standingOf(rise, [start, other])).toMatchObject({ why: 'other-definition' })
    expect(standingOf(rise, [start, measured(34.2)])).toMatchObject({
      ...{ verdict: 'up', change: 4.2, isMet: true },
    })
    expect(standingOf(rise, [start, measured(29)])).toMatchObject({ verdict: 'down', isMet: false })
    expect(standingOf(rise, [start, measured(30)])).toMatchObject({ verdict: 'same', isMet: false })
  })
})

it('knows yes, no and not measured yet', () => {
  expect(standingOf(yesNo, [])).toMatchObject({ verdict: null, why: 'no-measurement' })
  const no = measured(0, { measuredOn: isoDate('2025-01-01') })
  expect(standingOf(yesNo, [no])).toMatchObject({ verdict: 'no' })
  expect(standingOf(yesNo, [measured(1), no])).toMatchObject({ verdict: 'yes', isMet: true })
})

it('tells what was said of an indicator in words, and judges nothing', () => {
  const told = measured(null, { text: 'Drie werkgevers gebruiken de waaier.', level: null })
  expect(standingOf(words, [told])).toMatchObject({ verdict: 'told', isMet: null })
  expect(standingOf(words, [])).toMatchObject({ why: 'no-measurement' })
})

it('says either where it stands or why it does not say, in whatever order it is told', () => {
  const any = fc.record({
    measuredOn: fc.constantFrom(null, isoDate('2024-05-01'), isoDate('2025-05-01')),
    value: fc.constantFrom(null, 0, 1, 40, 55.5),
    text: fc.constantFrom(null, 'Gehoord'),
    level: fc.constantFrom(null, 'regio', 'landelijk', 'Aalten'),
    definition: fc.constantFrom(null, 'een', 'twee'),
    isStart: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(share, rise, yesNo, words),
      fc.uniqueArray(any, { maxLength: 6, selector: ({ measuredOn }) => String(measuredOn) }),
      (indicator, all) => {
        const standing = standingOf(indicator, all)
        expect((standing.verdict === null) !== (standing.why === null)).toBe(true)
        expect(standingOf(indicator, all.toReversed())).toEqual(standing)
        if (standing.change !== null) {
          expect(standing.start?.level ?? 'regio').toBe(standing.last?.level ?? 'regio')
        }
      },
    ),
  )
})
