import { addDays, wallTime } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { EventId, HoursEntryId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

/** Two people in the pool, one of them with a whole profile, and one who left. */
export async function aBusyPool(backend: Backend): Promise<void> {
  const { today } = await valueOf(backend, 'system.status', {})
  const join = async (name: string, since: number): Promise<PersonId> => {
    const sinceOn = addDays(today, -since)
    return (await valueOf(backend, 'pool.join', { person: { name }, sinceOn })).personId
  }
  const personId = await join('Tesfay Fabel', 300)
  await join('Selam Sage', 20)
  const left = await join('Yonas Parabel', 200)
  await valueOf(backend, 'pool.leave', { personId: left })
  for (const language of ['Tigrinya', 'Arabisch']) {
    await valueOf(backend, 'pool.setLanguage', { personId, language, speaking: 'fluent' })
  }
  await valueOf(backend, 'pool.change', {
    ...{ personId, reward: 'vrijwilligersvergoeding', is21: true },
    workCheck: { checked: { on: addDays(today, -300), by: 'de verbinder' }, again: today },
  })
  await valueOf(backend, 'pool.setRate', {
    ...{ personId, fromOn: addDays(today, -300), hourCents: cents(500), kmTenthCents: 200 },
    source: 'afspraak (voorbeeld)',
  })
  await valueOf(backend, 'pool.setOutside', { personId, year: 2026, cents: cents(12_000) })
  await valueOf(backend, 'pool.setAvailability', {
    personId,
    pattern: [{ weekday: 5, part: 'morning' }],
  })
  await someToPay(backend, personId)
  const fromOn = addDays(today, 30)
  await valueOf(backend, 'pool.addException', { personId, fromOn, untilOn: addDays(fromOn, 6) })
  await aBusyNeed(backend, personId)
}

// A question of a consulent, of which one of the pool was asked and said yes.
async function aBusyNeed(backend: Backend, personId: PersonId): Promise<void> {
  const { today } = await valueOf(backend, 'system.status', {})
  const { needId } = await valueOf(backend, 'poolNeeds.add', {
    ...{ title: 'Examentraining (voorbeeld)', languages: ['Tigrinya'], date: addDays(today, 21) },
    ...{ startTime: wallTime('09:00'), endTime: wallTime('12:00') },
  })
  await valueOf(backend, 'poolNeeds.add', { title: 'Huisbezoek (voorbeeld)', role: 'verbinder' })
  const { assignmentIds } = await valueOf(backend, 'assignments.ask', {
    ...{ needId, personIds: [personId], way: 'whatsapp', body: 'Kunt u helpen, {voornaam}?' },
  })
  const eventId = 'plan-2025-02-14' as EventId
  const forEvent = await valueOf(backend, 'assignments.ask', {
    ...{ eventId, language: 'Arabisch', personIds: [personId], way: null },
  })
  // It was asked for another day than the event is on.
  for (const assignmentId of forEvent.assignmentIds) {
    await valueOf(backend, 'assignments.change', { assignmentId, date: addDays(today, 22) })
  }
  for (const assignmentId of assignmentIds) {
    await valueOf(backend, 'assignments.answer', { assignmentId, answer: 'yes' })
  }
}

// One payment of each stand that can be taken back, and hours that stand in none yet.
async function someToPay(backend: Backend, personId: PersonId): Promise<void> {
  const { today } = await valueOf(backend, 'system.status', {})
  const work = (work: Work) => worked(backend, personId, work)
  const propose = async (daysAgo: number) => {
    const on = addDays(today, -daysAgo)
    await work({ on, minutes: 150, km: 20 })
    const period = { from: addDays(on, -4), until: addDays(on, 23) }
    return (await valueOf(backend, 'payments.propose', period)).paymentIds
  }
  await propose(290)
  await valueOf(backend, 'payments.approve', { paymentIds: await propose(262) })
  await work({ on: addDays(today, -231), minutes: 90, expenses: 250 })
  await work({ on: addDays(today, -224), minutes: 45, isLoose: true })
}

type Work = {
  readonly on: IsoDate
  readonly minutes: number
  readonly km?: number
  readonly expenses?: number
  /** Nobody asked for it. */
  readonly isLoose?: boolean
}

// Asked, promised, worked and approved, each by its own command: what is written here is recorded.
async function worked(backend: Backend, personId: PersonId, work: Work): Promise<void> {
  const { on, km = 0, expenses = 0, isLoose = false } = work
  const told = { workedOn: on, minutes: work.minutes, km, expenses: cents(expenses) }
  const hoursIds: HoursEntryId[] = []
  if (isLoose) hoursIds.push((await valueOf(backend, 'hours.add', { personId, ...told })).hoursId)
  else hoursIds.push(...(await promisedHours(backend, personId, on)))
  if (!isLoose) await valueOf(backend, 'hours.setWorked', { hoursIds })
  for (const hoursId of hoursIds) await valueOf(backend, 'hours.change', { hoursId, ...told })
  await valueOf(backend, 'hours.approve', { hoursIds })
}

// Asked in person, and a yes: that plans the hours.
async function promisedHours(
  backend: Backend,
  personId: PersonId,
  date: IsoDate,
): Promise<HoursEntryId[]> {
  const { needId } = await valueOf(backend, 'poolNeeds.add', {
    ...{ title: 'Taalles (voorbeeld)', languages: ['Tigrinya'], date },
    ...{ startTime: wallTime('09:00'), endTime: wallTime('12:00') },
  })
  const ask = { needId, personIds: [personId], way: null }
  for (const assignmentId of (await valueOf(backend, 'assignments.ask', ask)).assignmentIds) {
    await valueOf(backend, 'assignments.answer', { assignmentId, answer: 'yes' })
  }
  const { rows } = await valueOf(backend, 'hours.list', { from: date, until: date, personId })
  return rows.map(({ hoursId }) => hoursId)
}
