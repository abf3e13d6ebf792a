import { isoDate } from '#domain/shared/dates'
import type { AssignmentId, EventId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { demoText } from '#domain/texts/demo'
import { demoNeeds, demoPool, demoPoolSource } from '#domain/texts/demo-pool'
import type { DemoDesk } from './demo-desk.ts'

type Say = (line: string) => void
const february = { from: isoDate('2025-02-01'), until: isoDate('2025-02-28') }

/** Two people join the pool, the languages in the room are counted, and both are asked and say yes. */
export async function askThePool(desk: DemoDesk, eventId: EventId, say: Say): Promise<void> {
  for (const [name, people] of demoNeeds) {
    await desk.call('needs.add', { eventId, kind: 'language', name, people })
  }
  for (const { name, language } of demoPool) {
    const personId = await join(desk, name, language)
    const assignmentId = await ask(desk, { eventId, personId, language })
    await desk.call('assignments.answer', { assignmentId, answer: 'yes', channel: 'phone' })
  }
  const { languages } = await desk.call('poolNeeds.ofEvent', { eventId })
  const open = languages.filter(({ state }) => state === 'uncovered').map((each) => each.language)
  say(demoText.asked(demoPool.length, open))
}

/** Notes the hours as they were planned. */
export async function noteTheHours(desk: DemoDesk): Promise<void> {
  const { rows } = await desk.call('hours.list', { ...february, stand: 'planned' })
  await desk.call('hours.setWorked', { hoursIds: rows.map(({ hoursId }) => hoursId) })
}

/** Approves the hours and pays the month in one run. */
export async function payThePool(desk: DemoDesk, say: Say): Promise<void> {
  const { rows } = await desk.call('hours.list', { ...february, stand: 'worked' })
  await desk.call('hours.approve', { hoursIds: rows.map(({ hoursId }) => hoursId) })
  const { paymentIds, total } = await desk.call('payments.propose', february)
  await desk.call('payments.approve', { paymentIds })
  await chooseTheLine(desk)
  const paidOn = isoDate('2025-02-21')
  await desk.call('payments.pay', { paymentIds, paidOn, reference: 'VB-2025-01' })
  say(demoText.poolPaid(paymentIds.length, total))
}

/** A plan that does not say which line pays the pool gets the second line of its annex. */
async function chooseTheLine(desk: DemoDesk): Promise<void> {
  const { line } = await desk.call('payments.overview', february)
  const lines = await desk.call('payments.lines', {})
  const second = lines[1] ?? lines[0]
  if (line === null && second) await desk.call('payments.chooseLine', { lineId: second.lineId })
}

async function join(desk: DemoDesk, name: string, language: string): Promise<PersonId> {
  const { personId } = await desk.call('pool.join', {
    person: { name },
    setsPurpose: true,
    consent: { givenOn: isoDate('2025-01-21'), how: demoPoolSource },
  })
  await desk.call('pool.change', { personId, reward: 'vrijwilligersvergoeding', is21: true })
  await desk.call('pool.setRoles', { personId, roles: ['tolk'] })
  for (const each of [language, 'Nederlands']) {
    await desk.call('pool.setLanguage', {
      ...{ personId, language: each },
      ...{ speaking: 'fluent', reading: 'good', interpreting: 'good' },
    })
  }
  await desk.call('pool.setRate', {
    ...{ personId, fromOn: isoDate('2025-01-01'), hourCents: cents(500) },
    source: demoPoolSource,
  })
  return personId
}

type Question = { eventId: EventId; personId: PersonId; language: string }

async function ask(
  desk: DemoDesk,
  { eventId, personId, language }: Question,
): Promise<AssignmentId> {
  const { assignmentIds } = await desk.call('assignments.ask', {
    ...{ eventId, language, role: 'tolk', personIds: [personId], way: null },
  })
  const [assignmentId] = assignmentIds
  if (assignmentId === undefined) throw new Error('The demo asked nobody')
  return assignmentId
}
