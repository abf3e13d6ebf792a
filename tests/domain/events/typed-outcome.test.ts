import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionAt, typedOutcome, withMention } from '#domain/events/typed-outcome'
import type { ActionId, PersonId } from '#domain/shared/ids'

const lieke = { id: 'p-1' as PersonId, name: 'Lieke Fantasie' }
const liekeAlone = { id: 'p-2' as PersonId, name: 'Lieke' }
const named = {
  people: [liekeAlone, lieke],
  actionIds: ['d', 'j', 'k'] as ActionId[],
}

describe('one typed line', () => {
  it('names who does it and which actions it serves, and keeps the sentence', () => {
    expect(
      typedOutcome('Elke accounthouder neemt een werkgever mee @Lieke Fantasie #k #d,j.', named),
    ).toEqual({
      kind: null,
      text: 'Elke accounthouder neemt een werkgever mee.',
      owner: lieke,
      namesakes: null,
      actionIds: ['k', 'd', 'j'],
    })
  })

  it.each([
    ['Inzicht: kinderopvang helpt', 'insight', 'kinderopvang helpt'],
    ['goed voorbeeld: taalles in werktijd', 'good-example', 'taalles in werktijd'],
    ['Let op: de zaal is koud', null, 'Let op: de zaal is koud'],
  ])('%s', (typed, kind, text) => {
    expect(typedOutcome(typed, named)).toMatchObject({ kind, text })
  })

  it('leaves a name or letter that nobody knows in the sentence', () => {
    expect(typedOutcome('Bel @Samira over #x en #d', named)).toEqual({
      ...{ kind: null, text: 'Bel @Samira over #x en', owner: null, namesakes: null },
      actionIds: ['d'],
    })
  })

  it('means the verbinder with @ik, and not somebody whose name begins so', () => {
    expect(typedOutcome('@ik stuurt het blad', named).owner).toBe('user')
    expect(typedOutcome('@ikbal stuurt het blad', named).owner).toBeNull()
    expect(typedOutcome('@Liekeke doet mee', named).owner).toBeNull()
  })

  it('leaves a name of two people in the sentence, unless one was picked', () => {
    const [henk, other] = ['h-1', 'h-2'].map((id) => ({
      id: id as PersonId,
      name: 'Henk Beispiel',
    }))
    const alone = { id: 'h-3' as PersonId, name: 'Henk' }
    if (!henk || !other) throw new Error('Two people are needed')
    const both = { ...named, people: [alone, henk, other, henk] }
    expect(typedOutcome('@henk beispiel belt', both)).toMatchObject({
      ...{ text: '@henk beispiel belt', owner: null, namesakes: 'Henk Beispiel' },
    })
    expect(typedOutcome('@Henk Beispiel belt', { ...both, picked: [other] })).toMatchObject({
      ...{ text: 'belt', owner: other, namesakes: null },
    })
    expect(typedOutcome('@Henk belt', both)).toMatchObject({ owner: alone, namesakes: null })
  })

  it('has nothing to take out of a line without signs', () => {
    const plain = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,6}$/)
    fc.assert(
      fc.property(plain, (text) => {
        expect(typedOutcome(text, named)).toEqual({
          ...{ kind: null, text, owner: null, namesakes: null, actionIds: [] },
        })
      }),
    )
  })
})

describe('while typing', () => {
  it('knows what is being named before the cursor', () => {
    expect(mentionAt('Bel @lie', 8)).toEqual({ sign: '@', word: 'lie', from: 4 })
    expect(mentionAt('Bel @lieke fan', 14)).toMatchObject({ sign: '@', word: 'lieke fan' })
    expect(mentionAt('Blad #', 6)).toEqual({ sign: '#', word: '', from: 5 })
    expect(mentionAt('Blad #d klaar', 13)).toBeNull()
    expect(mentionAt('anna@voorbeeld', 14)).toBeNull()
  })

  it('writes the name out, and goes on behind it', () => {
    const mention = mentionAt('Bel @lie morgen', 8)
    expect(mention && withMention('Bel @lie morgen', mention, 'Lieke Fantasie')).toEqual({
      text: 'Bel @Lieke Fantasie morgen',
      caret: 20,
    })
  })
})
