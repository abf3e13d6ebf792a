import { expect, it } from 'vitest'
import { lineWords, matchLines } from '#domain/budget-import/match-line'
import type { BudgetLineId } from '#domain/shared/ids'

const own = [
  ['01', 'Personele inzet regionaal verbinder'],
  ['02', 'Personele inzet ondersteuning'],
  ['03', 'Bijeenkomsten en CoP'],
  ['04', 'Voorlichting ondernemerschap'],
  ['05', 'Pool sleutelpersonen'],
  ['06', 'Communicatie'],
  ['10', 'Onvoorzien'],
].map(([code = '', name = '']) => ({ id: `post-${code}` as BudgetLineId, code, name }))

const named = (...names: readonly (string | readonly [string, string])[]) =>
  names.map((name) =>
    typeof name === 'string'
      ? { code: null, section: null, name }
      : { code: name[0], section: null, name: name[1] },
  )

it('finds each line of the sample among ours', () => {
  const lines = named(
    'Regionaal verbinder',
    'Ondersteuning',
    'Bijeenkomsten en CoP',
    'Ondernemerschap',
    'Sleutelpersonen',
    'Communicatie',
    'Onvoorzien',
  )
  expect(matchLines(lines, own, new Map()).map((match) => match?.lineId)).toEqual(
    own.map(({ id }) => id),
  )
})

it('lets what she chose before go before a name that fits', () => {
  const remembered = new Map([
    [lineWords({ code: null, section: null, name: 'communicatie' }), 'post-03' as BudgetLineId],
  ])
  expect(matchLines(named('Communicatie'), own, remembered)).toEqual([
    { lineId: 'post-03', how: 'remembered' },
  ])
})

it('knows two lines with one name by the heading above them, and trusts no words that are of both', () => {
  const ours = ['a', 'b'].map((id) => ({ id: id as BudgetLineId, code: id, name: 'Overig' }))
  const overig = (section: string | null) => ({ code: null, section, name: 'Overig' })
  const remembered = new Map([
    [lineWords(overig('Lasten')), 'b' as BudgetLineId],
    [lineWords(overig('Baten')), 'a' as BudgetLineId],
    [lineWords(overig(null)), 'b' as BudgetLineId],
  ])
  const found = (...sections: (string | null)[]) =>
    matchLines(sections.map(overig), ours, remembered).map((match) => match?.lineId)
  expect(found('Lasten', 'Baten')).toEqual(['b', 'a'])
  expect(found(null, null)).toEqual(['a', 'b'])
})

it('gives one line of ours to one line of the file, and nothing to what is like nothing', () => {
  expect(matchLines(named('Communicatie', 'Communicatie', 'Wachtgeld'), own, new Map())).toEqual([
    { lineId: 'post-06', how: 'name' },
    null,
    null,
  ])
})

it('does not take a code for proof when the words are of something else', () => {
  expect(
    matchLines(named(['6', 'Huisvesting'], ['5', 'Inzet sleutelpersoon']), own, new Map()),
  ).toEqual([null, { lineId: 'post-05', how: 'code' }])
})
