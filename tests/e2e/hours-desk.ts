import { isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Desk } from './story.ts'

/** Somebody of the pool with what is needed to pay them. */
export async function aPaidPerson(desk: Desk, name: string, hourCents = 575): Promise<PersonId> {
  const { personId } = await desk.call('pool.join', {
    ...{ person: { name }, sinceOn: isoDate('2025-01-06') },
  })
  await desk.call('pool.change', {
    ...{ personId, reward: 'vrijwilligersvergoeding', is21: true },
  })
  await desk.call('pool.setRate', {
    ...{ personId, fromOn: isoDate('2025-01-01'), hourCents: cents(hourCents) },
    ...{ kmTenthCents: 230, source: 'afspraak (voorbeeld)' },
  })
  return personId
}

/** Hours of a day, worked or still to come. */
export async function workedOn(
  desk: Desk,
  personId: PersonId,
  [day, minutes, note]: readonly [string, number, string?],
) {
  const input = { personId, workedOn: isoDate(day), minutes, note: note ?? null }
  return (await desk.call('hours.add', input)).hoursId
}

/** Hours of a day that has been, still as they were planned. */
export async function plannedOn(
  desk: Desk,
  personId: PersonId,
  [day, minutes]: readonly [string, number],
): Promise<void> {
  const hoursId = await workedOn(desk, personId, ['2026-12-31', minutes])
  await desk.call('hours.change', { hoursId, workedOn: isoDate(day) })
}
