import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { MessageWay } from '#domain/messages/kinds'
import type {
  ActionId,
  BudgetLineId,
  ContactMomentId,
  EventId,
  GroupId,
  HoursEntryId,
  MessageBatchId,
  PaymentId,
  PersonId,
  ReportId,
} from '#domain/shared/ids'
import { runDemo } from '#backend/run-demo'
import type { Backend } from '#backend/start'
import { anEventWithLanguages, aPool } from '../a-pool.ts'
import { aKeptPlan } from './kept-plan.ts'
import { aPaidPool } from './paid-pool.ts'
import { openDesk } from '../story.ts'
import type { Desk } from '../story.ts'

/** A desk with a year of work on it; its screens are only read, so one serves a whole worker. */
export type BusyDesk = Desk & {
  readonly eventId: EventId
  readonly personId: PersonId
  /** Somebody of the pool of sleutelpersonen. */
  readonly poolId: PersonId
  readonly hoursId: HoursEntryId
  readonly conversationId: ContactMomentId
  readonly groupId: GroupId
  /** A payment that was made, beside a proposal and hours that are ready. */
  readonly paymentId: PaymentId
  /** A report with a text of her own, in which a figure was counted anew. */
  readonly reportId: ReportId
  readonly rounds: Readonly<Record<'letter' | 'whatsapp' | 'merge', MessageBatchId>>
}

export const test = base.extend<object, { today: string; busy: BusyDesk; fresh: Desk }>({
  today: ['2025-02-21T09:00:00.000Z', { option: true, scope: 'worker' }],
  busy: [
    async ({ today }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const demo = await runDemo(folder, () => undefined)
      if (!('eventId' in demo)) throw new Error('The demo was refused')
      const { eventId, dataFolder } = demo
      const { desk, files, close } = await openDesk(dataFolder, today)
      for (const name of ['Saskia Droomveld', 'Droomveld Saskia']) {
        await desk.call('people.create', { name, phone: '06 00 00 00 00' })
      }
      const { rows } = await desk.call('people.list', { limit: 1 })
      const personId = rows[0]?.id
      if (personId === undefined) throw new Error('The demo left nobody in Netwerk')
      const conversationId = await aConversation(desk, personId)
      await aKeptPlan(desk, personId)
      await aClosing(desk, files, eventId, personId)
      await someKeptExports(desk)
      const { groupId } = await desk.call('groups.create', {
        ...{ name: 'Lang niet gevraagd', criteria: { notInvitedForMonths: 6 } },
        personIds: [personId],
      })
      const rounds = {
        letter: await aRound(desk, eventId, 'letter'),
        whatsapp: await aRound(desk, eventId, 'whatsapp'),
        merge: await aRound(desk, eventId, 'merge'),
      }
      await someCounts(desk, eventId)
      const poolId = await aMember(desk)
      const hoursId = await someHours(desk, poolId)
      const paymentId = await aPaidPool(desk)
      await somePool(desk)
      await aStand(desk)
      const reportId = await aReport(desk)
      const pool = { poolId, hoursId, paymentId, reportId }
      await use({ ...desk, ...pool, eventId, personId, conversationId, groupId, rounds })
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  fresh: [
    async ({ today }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const { desk, close } = await openDesk(folder, today)
      await use(desk)
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

async function aReport(desk: Desk): Promise<ReportId> {
  const { reportId } = await desk.call('report.create', {
    ...{ title: 'Jaarrapport 2025', from: isoDate('2025-01-01'), until: isoDate('2025-12-31') },
  })
  await desk.call('report.setText', {
    ...{ reportId, chapter: 'reached' },
    text: 'Er waren {bijeenkomsten|1}.\n\nDaar kwamen {mensen|3}, uit {gemeenten|2}.',
  })
  return reportId
}

/** A stand of the annex, and something that happened since. */
async function someKeptExports(desk: Desk): Promise<void> {
  await desk.call('savedExports.add', {
    name: 'Begrotingsblad Doetinchem (voorbeeld)',
    choice: { kind: 'budget', year: 'this', hidden: [] },
  })
  await desk.call('savedExports.add', {
    name: 'Werkgevers met adres (voorbeeld)',
    choice: { kind: 'people', columns: ['givenName', 'familyName', 'email'] },
  })
}

async function aStand(desk: Desk): Promise<void> {
  await desk.call('snapshots.take', { label: 'stuurgroep', note: 'Naar de acht gemeenten.' })
  await desk.call('budget.book', {
    chain: {
      ...{ lineId: 'post-03' as BudgetLineId, eventId: null },
      ...{ description: 'Drukwerk', supplier: 'Drukkerij Verzinsel' },
    },
    ...{ step: 'commitment', year: 2025, exVat: cents(12_050), vat: cents(0), rate: null },
    ...{ isCompensable: false, date: isoDate('2025-02-20') },
  })
}

const evaluation = join(import.meta.dirname, '../../fixtures/evaluatie-14-februari.xlsx')

/** What the event brought and what its guests thought, with one step of closing left out. */
async function aClosing(
  desk: Desk,
  files: Backend['files'],
  eventId: EventId,
  personId: PersonId,
): Promise<void> {
  await desk.call('outcomes.add', {
    eventId,
    text: 'Elke accounthouder neemt een werkgever mee naar de CoP van 22 mei.',
    ...{ owner: { id: personId }, dueOn: isoDate('2025-05-09'), actionIds: ['k' as ActionId] },
  })
  await desk.call('outcomes.add', {
    ...{ eventId, kind: 'insight', actionIds: ['d', 'j'] as ActionId[], saidAt: 'tafel 1 en 2' },
    text: 'Werkgevers weten niet dat ze zelf subsidie kunnen aanvragen. Eén blad met vijf stappen is genoeg.',
  })
  await desk.call('outcomes.add', {
    ...{ eventId, owner: 'user', dueOn: isoDate('2025-02-17'), actionIds: ['g' as ActionId] },
    text: 'Een vaste dag voor rondleidingen op het azc, samen met COA.',
  })
  await desk.call('outcomes.add', {
    ...{ eventId, kind: 'good-example', isForReport: true, actionIds: ['i', 'k'] as ActionId[] },
    text: 'Bakkerij Voorbeeld: taalles op de werkvloer, een uur per week in werktijd.',
  })
  const bytes = new Uint8Array(readFileSync(evaluation))
  const file = files.put('evaluatie-14-februari.xlsx', bytes).id
  await desk.call('evaluation.preview', { eventId, file })
  await desk.call('evaluation.read', { eventId, file })
  await desk.call('closing.leaveOut', { eventId, step: 'thanks', why: 'ik heb iedereen gebeld' })
}

// Thanks for who was there; the first round is sent.
async function aRound(desk: Desk, eventId: EventId, way: MessageWay): Promise<MessageBatchId> {
  const { receivers } = await desk.call('messages.round', { eventId, kind: 'thanks' })
  const { batchId } = await desk.call('messages.make', {
    ...{ kind: 'thanks', eventId, way, subject: 'Dank voor uw komst: {bijeenkomst}' },
    body: '{aanhef},\n\nDank u wel voor uw komst.\n\nMet vriendelijke groet',
    personIds: receivers.map(({ personId }) => personId),
  })
  if (way === 'letter') await desk.call('messages.markSent', { batchId })
  return batchId
}

async function aConversation(desk: Desk, personId: PersonId): Promise<ContactMomentId> {
  const { conversationId } = await desk.call('conversations.record', {
    ...{ happenedOn: isoDate('2025-02-18'), subject: 'Vroege start', kind: 'visit' },
    said: 'De cursuslijst is bijna klaar.',
    people: [{ id: personId }],
    organisations: [{ name: 'Taalhuis Voorbeeld' }],
    actionIds: ['g' as ActionId],
    outcomes: [
      { text: 'Stuurt de cursuslijst', owner: { id: personId }, dueOn: isoDate('2025-02-20') },
      { text: 'Belt het taalhuis', owner: 'user', dueOn: isoDate('2025-02-25') },
      { kind: 'insight', text: 'Met opvang erbij komen er meer ouders' },
    ],
  })
  return conversationId
}

// An event ahead with three languages, of which one is covered and one was asked.
async function somePool(desk: Desk): Promise<void> {
  const pool = await aPool(desk)
  const eventId = await anEventWithLanguages(desk, '2025-03-18')
  const body = 'Hallo {voornaam}, kunt u helpen?'
  const asked = async (language: string, name: string) => {
    const personIds = Object.entries(pool).flatMap(([each, id]) => (each === name ? [id] : []))
    const wish = { eventId, language, personIds, way: 'whatsapp' as const, body }
    return (await desk.call('assignments.ask', wish)).assignmentIds
  }
  await asked('Dari', 'Selam Sage')
  for (const assignmentId of await asked('Arabisch', 'Nadia Sprookje')) {
    await desk.call('assignments.answer', { assignmentId, answer: 'yes', channel: 'phone' })
  }
  await desk.call('poolNeeds.add', {
    ...{ title: 'Examentraining (voorbeeld)', languages: ['Tigrinya'], people: 2 },
  })
}

async function someCounts(desk: Desk, eventId: EventId): Promise<void> {
  const need = { eventId, kind: 'language', name: 'Tigrinya', people: 3 } as const
  await desk.call('needs.add', need)
  await desk.call('needs.addCount', { eventId, place: 'Webinar (voorbeeld)', people: 24 })
}

/** One person of the pool of whom much is known, and one of whom little is. */
async function aMember(desk: Desk): Promise<PersonId> {
  const sinceOn = isoDate('2024-03-01')
  await desk.call('pool.join', { person: { name: 'Nadia Sprookje' }, sinceOn })
  const { personId } = await desk.call('pool.join', { person: { name: 'Tesfay Fabel' }, sinceOn })
  for (const language of ['Tigrinya', 'Arabisch', 'Nederlands']) {
    await desk.call('pool.setLanguage', { personId, language, speaking: 'fluent' })
  }
  await desk.call('pool.setRoles', { personId, roles: ['tolk', 'vertrouwenspersoon'] })
  await desk.call('pool.setThemes', { personId, themes: ['werk'] })
  await desk.call('pool.change', {
    ...{ personId, reward: 'vrijwilligersvergoeding', is21: true },
    workCheck: { checked: { on: sinceOn, by: 'Bureau Verzonnen' }, again: isoDate('2025-02-20') },
  })
  await desk.call('pool.setRate', {
    ...{ personId, fromOn: sinceOn, hourCents: cents(500), source: 'afspraak (voorbeeld)' },
  })
  await desk.call('pool.setOutside', { personId, year: 2025, month: 2, cents: cents(4_000) })
  const pattern = [{ weekday: 5, part: 'morning' as const }]
  await desk.call('pool.setAvailability', { personId, pattern })
  const [fromOn, untilOn] = [isoDate('2025-03-01'), isoDate('2025-03-30')]
  await desk.call('pool.addException', { personId, fromOn, untilOn })
  return personId
}

/** A month that goes over its limit: worked, approved and still to come. */
async function someHours(desk: Desk, personId: PersonId): Promise<HoursEntryId> {
  const add = async (day: string, minutes: number) => {
    const input = {
      personId,
      workedOn: isoDate(day),
      minutes,
      km: 12,
      note: 'Taalhuis (voorbeeld)',
    }
    return (await desk.call('hours.add', input)).hoursId
  }
  const first = await add('2025-02-03', 240)
  await desk.call('hours.approve', { hoursIds: [first] })
  await add('2025-02-28', 120)
  return add('2025-02-10', 1440)
}
