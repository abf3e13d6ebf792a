import { describe, expect, it } from 'vitest'
import { countNeeds, needReader } from '#domain/forms/needs'
import type { NeedKind } from '#domain/forms/needs'

const read = (kind: NeedKind, cells: readonly string[]) => cells.map(needReader(kind, cells))

describe('what a cell asks for', () => {
  it('has no yes before it, and is nothing when nothing is needed', () => {
    expect(read('language', ['ja: Dari', 'Ja, Tigrinya', 'Arabisch', 'Nee', 'n.v.t.', ''])).toEqual(
      [...[['Dari'], ['Tigrinya'], ['Arabisch'], [], [], []]],
    )
    expect(read('language', ['Ja'])).toEqual([['niet genoemd']])
  })

  it('can be several choices in one cell, as both forms write them', () => {
    expect(read('session', ['Taal;Werk;', 'Werk'])).toEqual([['Taal', 'Werk'], ['Werk']])
    expect(read('session', ['Taal, Werk', 'Werk', 'Taal'])).toEqual([
      ...[['Taal', 'Werk'], ['Werk'], ['Taal']],
    ])
    expect(read('language', ['Dari en Farsi', 'Arabisch/Engels'])).toEqual([
      ...[
        ['Dari', 'Farsi'],
        ['Arabisch', 'Engels'],
      ],
    ])
  })

  it('keeps the name of a workshop with a comma whole', () => {
    const cells = ['Werk, inkomen en taal', 'Werk, inkomen en taal', 'Ontmoeten']
    expect(read('session', cells)[0]).toEqual(['Werk, inkomen en taal'])
  })
})

it('counts a choice once per person, in its usual spelling, the most first', () => {
  expect(
    countNeeds('diet', [
      ['halal'],
      ['Vegetarisch', 'vegetarisch'],
      ['vegetarisch'],
      ['halal'],
      ['halal'],
    ]),
  ).toEqual([
    { kind: 'diet', name: 'halal', people: 3 },
    { kind: 'diet', name: 'vegetarisch', people: 2 },
  ])
})
