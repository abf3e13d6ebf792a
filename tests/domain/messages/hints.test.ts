import { describe, expect, it } from 'vitest'
import { hintsFor } from '#domain/messages/hints'
import { messageKinds } from '#domain/messages/kinds'
import { messageProposals } from '#domain/texts/message-proposals'

const full = { sender: 'Sanne Voorbeeld', answerBefore: 'vrijdag 7 februari 2025' }
const mail = { way: 'mail-each', subject: 'Uitnodiging', body: 'Komt u?', values: [full] } as const

describe('hints about a text', () => {
  it('has nothing to say of a short clear text', () => {
    expect(hintsFor(mail)).toEqual([])
  })

  it('says that a mail has no subject, and that a phone cuts a long one off', () => {
    expect(hintsFor({ ...mail, subject: ' ' })).toEqual([{ kind: 'subject-missing' }])
    const subject = 'Een onderwerp dat zo lang is dat een telefoon het einde er niet van laat zien'
    expect(hintsFor({ ...mail, subject })).toEqual([
      { kind: 'subject-long', length: subject.length },
    ])
    expect(hintsFor({ ...mail, subject, way: 'whatsapp' })).toEqual([])
  })

  it('says that one subject for everybody holds no field of one person', () => {
    const subject = 'Dag {voornaam}, tot {dag}'
    const values = [{ ...full, salutation: 'Beste Noor', givenName: 'Noor', day: 'vrijdag' }]
    const hint = { kind: 'subject-field', field: 'givenName' }
    for (const way of ['merge', 'one-mail'] as const) {
      expect(hintsFor({ ...mail, subject, way, values })).toEqual([hint])
    }
    expect(hintsFor({ ...mail, subject, values })).toEqual([])
    expect(hintsFor({ ...mail, subject: '{aanhef}', way: 'merge', values })).toEqual([])
  })

  it('counts words per sentence; a time is no end of one, a field is one word', () => {
    const body =
      'Wij beginnen om 9.30 uur met koffie en thee in de grote zaal aan de {adres} achter de kerk. Tot dan.'
    expect(hintsFor({ ...mail, body, values: [{ address: 'Straat 1' }] })).toEqual([
      { kind: 'sentence-long', words: 19, start: 'Wij beginnen om 9.30' },
    ])
  })

  it('finds a long WhatsApp text long, and a long letter not', () => {
    const body = 'Een zin van zes woorden lang. '.repeat(30)
    expect(hintsFor({ ...mail, way: 'whatsapp', body }).map(({ kind }) => kind)).toEqual([
      'text-long',
    ])
    expect(hintsFor({ ...mail, way: 'letter', body })).toEqual([])
  })

  it('counts for how many people a field stays empty, and names what is no field', () => {
    const body = '{organisatie} {antwoord voor} {zaal}'
    const values = [{ ...full, organisation: 'Bakkerij' }, full, full]
    expect(hintsFor({ ...mail, body, values })).toEqual([
      { kind: 'unknown-field', name: 'zaal' },
      { kind: 'field-empty', field: 'organisation', people: 2 },
    ])
  })

  it.each(messageKinds)('has no advice on the words of the proposed %s', (kind) => {
    const { long, short } = messageProposals[kind]
    const texts = [
      hintsFor({ way: 'letter', subject: long.subject ?? '', body: long.body, values: [] }),
      hintsFor({ way: 'whatsapp', subject: '', body: short.body, values: [] }),
    ]
    expect(texts).toEqual([[], []])
  })
})
