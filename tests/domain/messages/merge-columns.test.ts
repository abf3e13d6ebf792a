import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeColumns, mergeLines, mergeRow } from '#domain/messages/merge-columns'

const headingsOf = (text: string) => mergeColumns([text]).map(({ heading }) => heading)
const fieldsOf = (text: string) =>
  mergeLines(text).flatMap((line) =>
    line.flatMap((part) => (part.kind === 'field' ? [part.heading] : [])),
  )

describe('the columns of a mail merge', () => {
  it('are the known fields, and one for each field of her own', () => {
    const headings = headingsOf('{voornaam} parkeert bij {Parkeer plaats} en {parkeer-plaats}')
    expect(headings.slice(0, 4)).toEqual(['Email', 'Aanhef', 'Voornaam', 'Naam'])
    expect(headings.filter((heading) => heading.startsWith('Parkeer'))).toEqual(['Parkeer_plaats'])
    expect(headings).not.toContain('Nieuws')
    // Only the round knows the day; it stands in the letter, and would be empty in every row.
    expect(headings).not.toContain('Antwoord_voor')
  })

  it('leave her own field empty, to be filled in by hand', () => {
    const columns = mergeColumns(['{tafel}'])
    const row = mergeRow(columns, 'gast@voorbeeld.example', { givenName: 'Noor' })
    expect([row[0], row[2], row.at(-1)]).toEqual(['gast@voorbeeld.example', 'Noor', null])
    expect(row).toHaveLength(columns.length)
  })

  it('have every merge field of the letter, once, in a form that Word takes over', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const text = words.map((word) => `{${word}}`).join(' en {voornaam} ')
        const headings = headingsOf(text)
        expect(new Set(headings.map((each) => each.toLowerCase())).size).toBe(headings.length)
        for (const heading of headings) expect(heading).toMatch(/^[\p{L}\p{N}_]{1,40}$/u)
        const known = headings.map((each) => each.toLowerCase())
        for (const field of fieldsOf(text)) expect(known).toContain(field.toLowerCase())
      }),
    )
  })
})
