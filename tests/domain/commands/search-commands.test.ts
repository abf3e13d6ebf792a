import { describe, expect, it } from 'vitest'
import { paletteLetters, wordsOf } from '#domain/commands/palette-letters'
import { fitOf } from '#domain/commands/palette-rank'
import { placeIds } from '#domain/commands/places'
import { actionIds } from '#domain/commands/registry'
import { searchCommands } from '#domain/commands/search-commands'
import { actionWords, placeWords } from '#domain/texts/commands'

const keystrokes = 4
const labelsOf = (typed: string) => searchCommands(typed).map(({ label }) => label)

const entries = [
  ...actionIds.map((id) => ({ id: `action ${id}`, words: actionWords[id] })),
  ...placeIds.map((id) => ({ id: `place ${id}`, words: placeWords[id] })),
]
const terms = entries.flatMap(({ id, words }) =>
  [words.label, ...words.synonyms].map((term) => ({ id, term })),
)
const idOf = ({ target }: ReturnType<typeof searchCommands>[number]) =>
  `${target.kind} ${target.id}`

/** What somebody could type for a term in four keystrokes: its beginning, a word of it, initials. */
function inputsFor(term: string): string[] {
  const words = wordsOf(term).map(({ letters }) => letters)
  const lengths = [1, 2, 3, 4]
  const whole = words.join(' ')
  const beginnings = [whole, ...words].flatMap((text) => lengths.map((size) => text.slice(0, size)))
  const pairs = words.flatMap((first, at) =>
    words
      .slice(at + 1)
      .flatMap((second) => [
        `${first.slice(0, 1)} ${second.slice(0, 2)}`,
        `${first.slice(0, 2)} ${second.slice(0, 1)}`,
      ]),
  )
  const initials = words.map((word) => word.charAt(0)).join('')
  return [...new Set([...beginnings, ...pairs, initials.slice(0, keystrokes)])].filter(
    (text) => text.trim() !== '' && text.length <= keystrokes,
  )
}

function isFirstFor(id: string, term: string): boolean {
  return inputsFor(term).some((typed) => {
    const [first] = searchCommands(typed)
    return first !== undefined && idOf(first) === id
  })
}

/** The other entries that have a word with the same first four letters. */
function sharing(id: string, term: string): string[] {
  const starts = new Set(wordsOf(term).map(({ letters }) => letters.slice(0, keystrokes)))
  return [
    ...new Set(
      terms
        .filter((other) => other.id !== id)
        .filter((other) =>
          wordsOf(other.term).some(({ letters }) => starts.has(letters.slice(0, keystrokes))),
        )
        .map((other) => other.id),
    ),
  ].toSorted()
}

describe('everything in the palette', () => {
  const notFirst = terms.filter(({ id, term }) => !isFirstFor(id, term))

  it('comes first by its label and by each synonym within four keystrokes, but for shared words', async () => {
    const listed = notFirst.map(
      ({ id, term }) => `${id} · ${term} · also: ${sharing(id, term).join(', ')}`,
    )
    await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot(
      '../../snapshots/palette-shared-words.txt',
    )
  })

  it('is not first only where another has a word with the same four letters', () => {
    expect(notFirst.filter(({ id, term }) => sharing(id, term).length === 0)).toEqual([])
  })

  it('is found all the same when it is not first', () => {
    const lost = notFirst.filter(
      ({ id, term }) =>
        !inputsFor(term)
          .filter(({ length }) => length === keystrokes || length === term.length)
          .some((typed) => searchCommands(typed).slice(0, 8).map(idOf).includes(id)),
    )
    expect(lost).toEqual([])
  })

  it('comes first by its whole label', () => {
    const lost = entries.filter(({ id, words }) => {
      const [first] = searchCommands(words.label)
      return first === undefined || idOf(first) !== id
    })
    expect(lost).toEqual([])
  })

  it('is listed once without typing', () => {
    const all = searchCommands('').map(idOf)
    expect(all.toSorted()).toEqual(entries.map(({ id }) => id).toSorted())
  })
})

describe('searching the palette', () => {
  it('takes the beginnings of words in their order', () => {
    expect(labelsOf('n bi')[0]).toBe('Nieuwe bijeenkomst')
    expect(labelsOf('nieuwe b')[0]).toBe('Nieuwe bijeenkomst')
    expect(labelsOf('bij nieuwe')).not.toContain('Nieuwe bijeenkomst')
  })

  it('says by which synonym something was found, and nothing when its label says it', () => {
    const [found] = searchCommands('import')
    expect(found).toMatchObject({ label: 'Lees Excel in', synonym: 'importeren', at: [[0, 6]] })
    expect(searchCommands('lees')[0]).toMatchObject({ synonym: undefined, at: [[0, 4]] })
  })

  it('puts a label above a synonym, and its beginning above a later word', () => {
    expect(labelsOf('begr')[0]).toBe('Begroting')
    expect(labelsOf('plan')[0]).toBe('Plan van aanpak')
  })

  it('puts what can be done here first among equals, and nothing else out of order', () => {
    const here = (typed: string) =>
      searchCommands(typed, { isHere: (id) => id === 'attendance.export' }).map(
        ({ label }) => label,
      )
    expect(here('lijst')[0]).toBe('Maak de presentielijst')
    expect(here('begr')[0]).toBe('Begroting')
  })

  it('keeps only what does something when that is asked', () => {
    const kinds = searchCommands('be', { isActionsOnly: true }).map(({ target }) => target.kind)
    expect(new Set(kinds)).toEqual(new Set(['action']))
  })

  it('finds a part of a compound from four letters, and nothing for nonsense', () => {
    expect(labelsOf('sleuteld')).toEqual(['Opslag en beveiliging'])
    expect(labelsOf('leu')).toEqual([])
    expect(labelsOf('xyzq')).toEqual([])
  })

  it('gives the same order each time', () => {
    expect(labelsOf('b')).toEqual(labelsOf('b'))
  })
})

describe('the letters of the palette', () => {
  it('drops accents and capitals and keeps every letter on its place', () => {
    expect(paletteLetters('Café-Été, José')).toBe('cafe ete  jose')
    expect(fitOf('Wereldcafé', ['wereldcafe'])).toEqual({ fit: 'same', at: [[0, 10]] })
  })

  it('takes initials from the first word on', () => {
    expect(fitOf('Jaren naast elkaar', ['jne'])?.fit).toBe('initials')
    expect(fitOf('Jaren naast elkaar', ['ne'])).toBeUndefined()
  })
})
