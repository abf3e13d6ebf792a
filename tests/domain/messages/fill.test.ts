import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillShared, fillText } from '#domain/messages/fill'
import { personFields, sharedFields } from '#domain/messages/field-ids'
import type { FieldValues } from '#domain/messages/fields'
import type { FieldId } from '#domain/messages/field-ids'
import { messageKinds, textLengths } from '#domain/messages/kinds'
import { fieldWords } from '#domain/texts/messages'
import { messageProposals } from '#domain/texts/message-proposals'

const ids: readonly FieldId[] = [...sharedFields, ...personFields]
const value = fc.string().filter((text) => !/[{}]/.test(text))
const values = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.option(value)])),
) as fc.Arbitrary<FieldValues>
const piece = fc.oneof(
  fc.constantFrom(...ids.map((id) => `{${fieldWords[id]}}`)),
  fc.string().filter((text) => !/[{}]/.test(text)),
)
const text = fc.array(piece).map((pieces) => pieces.join(''))

describe('filling a text', () => {
  it('puts the value of each field in its place', () => {
    const filled = fillText('Beste {voornaam}, tot {Dag } in {plaats}.', {
      ...{ givenName: 'Noor', day: 'vrijdag 14 februari 2025', place: 'Zaal Voorbeeld' },
    })
    expect(filled.text).toBe('Beste Noor, tot vrijdag 14 februari 2025 in Zaal Voorbeeld.')
    expect(filled).toMatchObject({ missing: [], unknown: [] })
  })

  it('leaves a visible gap where a value is missing, and names it', () => {
    const filled = fillText('Het adres is {adres}. Antwoord voor {antwoord voor}.', { address: '' })
    expect(filled.text).toBe('Het adres is [adres]. Antwoord voor [antwoord voor].')
    expect(filled.missing).toEqual(['address', 'answerBefore'])
  })

  it('names a field that is not ours and leaves it as typed', () => {
    const filled = fillText('Parkeren: {Parkeer plek}. {', {})
    expect(filled).toEqual({
      text: 'Parkeren: {Parkeer plek}. {',
      missing: [],
      unknown: ['parkeer plek'],
    })
  })

  it('never writes undefined or null, and misses exactly what has no value', () => {
    fc.assert(
      fc.property(text, values, (template, given) => {
        const { text: filled, missing, unknown } = fillText(template, given)
        const used = ids.filter((id) => template.includes(`{${fieldWords[id]}}`))
        expect([...missing].sort()).toEqual(used.filter((id) => (given[id] ?? '') === '').sort())
        expect(unknown).toEqual([])
        const own = Object.values(given).join('') + template
        if (!own.includes('undefined')) expect(filled).not.toContain('undefined')
      }),
    )
  })

  it('gives the same words in one go as first for everybody and then for one', () => {
    fc.assert(
      fc.property(text, values, (template, given) => {
        const inTwo = fillText(fillShared(template, given), given).text
        expect(inTwo).toBe(fillText(template, given).text)
      }),
    )
  })
})

it.each(messageKinds.flatMap((kind) => textLengths.map((length) => [kind, length] as const)))(
  'the proposed %s, %s, uses only fields that exist',
  (kind, length) => {
    const { subject, body } = messageProposals[kind][length]
    expect(fillText(`${subject ?? ''}\n${body}`, {}).unknown).toEqual([])
    expect(subject === null).toBe(length === 'short')
    expect(body).not.toMatch(/!|helaas|succesvol/i)
  },
)
