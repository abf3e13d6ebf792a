import { describe, expect, it } from 'vitest'
import { newsInWords, newsletterBody } from '#domain/messages/newsletter'
import { isoDate } from '#domain/shared/dates'

const news = {
  events: [
    {
      title: 'Taal op de werkvloer',
      date: isoDate('2025-03-20'),
      time: '9.30 tot 12.00 uur',
      place: 'Zaal Voorbeeld',
    },
  ],
  examples: [{ text: 'De bakker begon met een proefles.', from: null }],
  actions: [
    { title: 'Voorlichting aan werkgevers', state: 'Loopt', nextStep: 'Bel tien bedrijven' },
  ],
}

describe('the draft of a newsletter', () => {
  it('has a heading for each section that is wanted and has news', () => {
    expect(newsInWords(news, ['events', 'actions'])).toBe(
      'Wat er komt\n- Taal op de werkvloer: donderdag 20 maart 2025, 9.30 tot 12.00 uur, Zaal Voorbeeld' +
        '\n\nNieuws over de acties\n- Voorlichting aan werkgevers. Loopt. Bel tien bedrijven',
    )
    expect(newsInWords({ ...news, events: [] }, ['events'])).toBe('')
  })

  it('puts the news where her text wants it, else at the end', () => {
    expect(newsletterBody('{aanhef},\n\n{nieuws}\n\nGroet', 'A\n- b')).toBe(
      '{aanhef},\n\nA\n- b\n\nGroet',
    )
    expect(newsletterBody('{aanhef},\n\n{nieuws}\n\nGroet', '')).toBe('{aanhef},\n\nGroet')
    expect(newsletterBody('Dag {voornaam}', 'A')).toBe('Dag {voornaam}\n\nA')
  })
})
