import type {
  ActionId,
  BudgetLineId,
  EventId,
  EventTypeId,
  FileRefId,
  ParticipationId,
  PersonId,
  VenueId,
} from '#domain/shared/ids'
import { closingStepNames } from '#domain/events/closing-steps'
import { addDays, isoDate, wallTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'
import { someHours } from './busy-hours.ts'
import { aBusyPool } from './busy-pool.ts'
import { takeFirstBookings } from './finance-files.ts'
import { someReports } from './busy-reports.ts'

const list = [
  'Naam;Organisatie;E-mail;Gemeente;Aanwezig;Handtekening',
  'Anna Proefstuk;Laborijn;anna@voorbeeld.example;Aalten;x;',
  'Bas van den Bedacht;Wonen Voorbeeld;bas@voorbeeld.example;Oost Gelre;09:25;',
  'Daan Schetsema;Graafschap College;;Doetinchem;nee;',
].join('\n')

/** Hands over a small list and has it read, so that its people or who was there can be taken in. */
export async function aReadList(backend: Backend): Promise<FileRefId> {
  const file = backend.files.put('lijst.csv', new TextEncoder().encode(list)).id
  await valueOf(backend, 'import.preview', { file, target: 'people' })
  return file
}

const form = [
  'Tijdstempel;Wat is uw naam?;Komt u?;Dieetwensen;Heeft u een tolk nodig?;Opmerking',
  '10-11-2026 09:12:00;Elsa van Fictie;Ja;vegetarisch;Ja, Dari;Komt met de trein (voorbeeld)',
  '11-11-2026 10:00:00;Omar Verhaal;Nee;;;',
  '12-11-2026 11:30:00;Bas Bedacht;Misschien;halal;Arabisch;',
].join('\n')

const readForms = new WeakMap<Backend, FileRefId>()

/** Hands over a small form and has it looked at, so that its answers can be taken in. */
export async function aReadForm(backend: Backend): Promise<FileRefId> {
  const known = readForms.get(backend)
  if (known !== undefined) return known
  const file = backend.files.put('formulier.csv', new TextEncoder().encode(form)).id
  await valueOf(backend, 'forms.recognise', { file })
  readForms.set(backend, file)
  return file
}

/** Something to act on: people on a list that is full, a cancelled event, a commitment. */
export async function aBusyDesk(backend: Backend): Promise<void> {
  const names = ['Elsa van Fictie', 'Omar Verhaal', 'Bas Bedacht', 'Yara Droomer']
  const personIds: PersonId[] = []
  for (const name of names) {
    const organisation = { name: `Bakkerij ${name}` }
    personIds.push((await valueOf(backend, 'people.create', { name, organisation })).personId)
  }
  const typeId = 'cop' as EventTypeId
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId,
    capacity: 1,
    venue: { name: 'Zaal Voorbeeld', gemeenteId: null },
  })
  const [venue] = await valueOf(backend, 'venues.list', {})
  if (venue) await aRoomWithBus(backend, venue.id)
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  const answering = personIds.slice(0, 3)
  await valueOf(backend, 'attendance.answer', { eventId, personIds: answering, answer: 'yes' })
  const waiting = (await valueOf(backend, 'attendance.list', { eventId })).people.find(
    ({ stand }) => stand === 'waiting',
  )
  const { now } = await valueOf(backend, 'system.status', {})
  await valueOf(backend, 'attendance.offer', {
    participationId: waiting?.participationId ?? ('nobody' as ParticipationId),
    until: new Date(Date.parse(now) + 8 * 86_400_000).toISOString() as Instant,
  })
  await valueOf(backend, 'forms.apply', { eventId, file: await aReadForm(backend) })
  await valueOf(backend, 'needs.add', { eventId, kind: 'access', name: 'Ringleiding', people: 1 })
  await valueOf(backend, 'needs.addCount', { eventId, place: 'Webinar (voorbeeld)', people: 12 })
  const [inside] = personIds
  if (inside) await valueOf(backend, 'attendance.checkIn', { eventId, personId: inside })
  for (const title of ['Inloop', 'Gesprek (voorbeeld)']) {
    await valueOf(backend, 'programme.add', { eventId, kind: 'talk', title, minutes: 30 })
  }
  await valueOf(backend, 'tasks.add', {
    eventId,
    title: 'Reserveer de zaal (voorbeeld)',
    anchor: 'start',
    offsetCount: -40,
    offsetUnit: 'days',
  })
  const from = isoDate('2027-05-03')
  await valueOf(backend, 'absences.add', { from, until: from })
  await valueOf(backend, 'calendar.correct', {
    wish: { kind: 'add', layer: 'culture', from, until: from, name: 'Dorpsfeest (voorbeeld)' },
    source: 'dorpskrant (voorbeeld)',
  })
  if (inside) await someoneAsked(backend, inside)
  await valueOf(backend, 'lists.saveView', {
    list: 'people',
    name: 'Bellen (voorbeeld)',
    question: {
      filter: { groep: 'without-email' },
      columns: ['name', 'phone'],
      sort: { columnId: 'name', direction: 'ascending' },
    },
  })
  if (inside) await aConversation(backend, inside)
  await someGroups(backend, personIds)
  const other = await valueOf(backend, 'events.create', { typeId })
  await valueOf(backend, 'events.cancel', { eventId: other.eventId, reason: 'voorbeeld' })
  await valueOf(backend, 'budget.book', {
    chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Zaal (voorbeeld)' },
    step: 'commitment',
    year: 2025,
    exVat: cents(50_000),
    vat: cents(0),
    rate: null,
    isCompensable: false,
    date: isoDate('2025-01-21'),
  })
  await valueOf(backend, 'snapshots.take', { label: 'Stuurgroep (voorbeeld)', note: 'voorbeeld' })
  await someFinance(backend)
  await aRound(backend, eventId, personIds)
  await someReports(backend)
  await aClosing(backend, eventId)
  await aBusyPool(backend)
  await someHours(backend)
}

// What finance booked, one of which is taken over, so that the line of its ledger is remembered.
async function someFinance(backend: Backend): Promise<void> {
  await takeFirstBookings(backend)
  const { items } = await valueOf(backend, 'finance.list', { state: 'only-there' })
  const rowId = items[0]?.theirs[0]?.id
  if (rowId === undefined) throw new Error('Finance booked nothing')
  await valueOf(backend, 'finance.book', {
    rowId,
    chain: { lineId: 'post-06' as BudgetLineId, eventId: null, description: 'Lunch (voorbeeld)' },
    ...{ year: 2025, rate: null, isCompensable: false },
  })
}

const opinions = ['Begintijd;Cijfer;Tips', '14-02-2025 17:00;8;Meer koffie', '14-02-2025 17:10;7;']

// What an event brought and what its guests thought, with steps of its closing left out.
async function aClosing(backend: Backend, eventId: EventId): Promise<void> {
  await valueOf(backend, 'outcomes.add', { eventId, text: 'Belt de bakker (voorbeeld)' })
  const bytes = new TextEncoder().encode(opinions.join('\n'))
  const file = backend.files.put('evaluatie.csv', bytes).id
  await valueOf(backend, 'evaluation.preview', { eventId, file })
  await valueOf(backend, 'evaluation.read', { eventId, file })
  for (const step of closingStepNames) {
    await valueOf(backend, 'closing.leaveOut', { eventId, step, why: 'voorbeeld' })
  }
}

// A text of her own, and a round that is made and not sent.
async function aRound(backend: Backend, eventId: EventId, personIds: PersonId[]): Promise<void> {
  const text = { subject: 'Komt u ook? (voorbeeld)', body: '{aanhef},\nKomt u ook?' }
  await valueOf(backend, 'messages.setText', {
    ...{ kind: 'invitation', length: 'long', language: 'Engels' },
    ...text,
  })
  await valueOf(backend, 'messages.make', {
    ...{ kind: 'invitation', eventId, way: 'letter', personIds },
    ...text,
  })
}

async function aConversation(backend: Backend, personId: PersonId): Promise<void> {
  const { today } = await valueOf(backend, 'system.status', {})
  await valueOf(backend, 'conversations.record', {
    happenedOn: addDays(today, -5),
    subject: 'Vroege start (voorbeeld)',
    said: 'De cursuslijst is bijna klaar.',
    people: [{ id: personId }],
    organisations: [{ name: 'Bakkerij Elsa van Fictie' }],
    actionIds: ['g' as ActionId],
    outcomes: [
      { text: 'Stuurt de cursuslijst', owner: { id: personId }, dueOn: addDays(today, 3) },
      { text: 'Begint met een proefles', kind: 'good-example' },
    ],
  })
}

async function someoneAsked(backend: Backend, personId: PersonId): Promise<void> {
  // By the clock, which a test may have set far back or far ahead.
  const { today } = await valueOf(backend, 'system.status', {})
  const [givenOn, untilOn] = [addDays(today, -21), addDays(today, 220)]
  const how = 'op papier (voorbeeld)'
  await valueOf(backend, 'privacy.addConsent', { personId, purpose: 'photo', givenOn, how })
  await valueOf(backend, 'privacy.keepLonger', { personId, untilOn, reason: 'voorbeeld' })
  await valueOf(backend, 'privacy.noteCopy', { name: 'Kopie op een stick (voorbeeld)' })
}

// One that was picked, and one that fills itself with somebody left out.
async function someGroups(backend: Backend, personIds: readonly PersonId[]): Promise<void> {
  await valueOf(backend, 'groups.create', { name: 'Kring (voorbeeld)', personIds: [...personIds] })
  const { groupId } = await valueOf(backend, 'groups.create', {
    name: 'Zonder e-mail (voorbeeld)',
    criteria: { withoutEmail: true },
  })
  await valueOf(backend, 'groups.removePeople', { groupId, personIds: personIds.slice(0, 1) })
}

async function aRoomWithBus(backend: Backend, venueId: VenueId): Promise<void> {
  await valueOf(backend, 'venues.addRoom', { venueId, name: 'Grote zaal', capacity: 40 })
  await valueOf(backend, 'venues.addDeparture', {
    venueId,
    direction: 'Doetinchem',
    days: 'workdays',
    lastDeparture: wallTime('21:42'),
    stopName: null,
    walkMinutes: 12,
    source: 'voorbeeld',
    checkedOn: isoDate('2025-01-20'),
  })
}
