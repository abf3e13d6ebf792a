import { addDays, isoDate, wallTime } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId, EventTypeId, GemeenteId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { LanguageLevel } from '#domain/sleutelpersonen/profile'
import type { Desk } from './story.ts'

type Speaker = {
  readonly name: string
  readonly languages: Readonly<Record<string, LanguageLevel>>
  readonly gemeenteId?: string
}

const speakers: readonly Speaker[] = [
  { name: 'Tesfay Fabel', languages: { Tigrinya: 'fluent' }, gemeenteId: 'GM0294' },
  {
    name: 'Ruth Legende',
    languages: { Tigrinya: 'fluent', Amhaars: 'good' },
    gemeenteId: 'GM0222',
  },
  { name: 'Selam Sage', languages: { Tigrinya: 'little' } },
  { name: 'Nadia Sprookje', languages: { Arabisch: 'fluent' }, gemeenteId: 'GM0222' },
]

/** Four people of the pool, each with a language, an amount and a telephone number. */
export async function aPool(desk: Desk): Promise<Record<string, PersonId>> {
  const { today } = await desk.call('system.status', {})
  const ids: Record<string, PersonId> = {}
  for (const [index, { name, languages, gemeenteId }] of speakers.entries()) {
    const { personId } = await desk.call('pool.join', {
      ...{ person: { name }, sinceOn: addDays(today, -300) },
    })
    ids[name] = personId
    for (const [language, speaking] of Object.entries(languages)) {
      await desk.call('pool.setLanguage', { personId, language, speaking, reading: speaking })
    }
    if (gemeenteId !== undefined) {
      await desk.call('pool.setGemeenten', { personId, gemeenteIds: [gemeenteId as GemeenteId] })
    }
    await desk.call('people.change', { personId, phone: `06-1234560${String(index)}` })
    await desk.call('pool.change', {
      ...{ personId, reward: 'vrijwilligersvergoeding', is21: true },
    })
    await desk.call('pool.setRate', {
      ...{ personId, fromOn: addDays(today, -300), hourCents: cents(500), kmTenthCents: 210 },
      source: 'afspraak (voorbeeld)',
    })
  }
  return ids
}

/** An event in which guests speak three languages. */
export async function anEventWithLanguages(desk: Desk, date: string): Promise<EventId> {
  const { eventId } = await desk.call('events.create', {
    ...{ typeId: 'regionale-bijeenkomst' as EventTypeId, title: 'Inloop werk (voorbeeld)' },
    ...{ date: isoDate(date), startTime: wallTime('09:00'), endTime: wallTime('13:00') },
    venue: { name: 'Zaal Voorbeeld', gemeenteId: 'GM0222' as GemeenteId },
  })
  const counts = { Tigrinya: 6, Arabisch: 4, Dari: 1 }
  for (const [name, people] of Object.entries(counts)) {
    await desk.call('needs.add', { eventId, kind: 'language', name, people })
  }
  return eventId
}

/** Almost as much from elsewhere in a month as somebody may get in it. */
export async function almostFull(desk: Desk, personId: PersonId, day: IsoDate): Promise<void> {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  await desk.call('pool.setOutside', { personId, year, month, cents: cents(20_500) })
}
