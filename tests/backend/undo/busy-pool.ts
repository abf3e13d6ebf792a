import { addDays, wallTime } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { PersonId } from '#domain/shared/ids'
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
  for (const assignmentId of assignmentIds) {
    await valueOf(backend, 'assignments.answer', { assignmentId, answer: 'yes' })
  }
}
