import { expect, it } from 'vitest'
import { likeliestEvent } from '#domain/forms/likeliest-event'
import { isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'

const event = (id: string, title: string, date: string | null) => ({
  ...{ eventId: id as EventId, title, date: date === null ? null : isoDate(date) },
})
const events = [
  event('later', 'CoP inburgering', '2025-03-20'),
  event('regional', 'Regionale bijeenkomst', '2025-02-14'),
  event('lastYear', 'Regionale bijeenkomst', '2024-02-14'),
  event('idea', 'Taalcafé', null),
]
const today = isoDate('2025-01-30')

it.each([
  [['Bent u erbij op 14 februari?'], 'regional'],
  [['aanmelding 2025-03-20'], 'later'],
  [['Aanmelden CoP inburgering'], 'later'],
  [['Aanmelding Taalcafé'], 'idea'],
  [['Formulier'], 'regional'],
] as const)('%s is likeliest about %s', (texts, id) => {
  expect(likeliestEvent(texts, events, today)?.eventId).toBe(id)
})

it('knows no event where there is none', () => {
  expect(likeliestEvent(['Bent u erbij?'], [], today)).toBeNull()
})
