import type {
  AbsenceId,
  ActionId,
  AffiliationId,
  AnonymousCountId,
  BudgetLineId,
  ChainRoleId,
  ConsentId,
  ContactMomentId,
  CorrectionId,
  CostChainId,
  EventId,
  EventNeedId,
  EventTypeId,
  FileRefId,
  GemeenteId,
  GroupId,
  LapsingCopyId,
  ListViewId,
  MessageBatchId,
  MoneyEntryId,
  OrganisationId,
  OutcomeId,
  ParticipationId,
  PersonId,
  ProgrammeItemId,
  TaskId,
  VenueDepartureId,
  VenueId,
  VenueRoomId,
} from '#domain/shared/ids'
import { closingStepNames } from '#domain/events/closing-steps'
import { addDays, isoDate, wallTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'
import { aReadForm } from './busy-desk.ts'

/** The ids a random command can name; a made-up one when there is nothing yet. */
export type World = {
  readonly people: readonly PersonId[]
  readonly affiliations: readonly { personId: PersonId; affiliationId: AffiliationId }[]
  readonly organisations: readonly OrganisationId[]
  readonly events: readonly EventId[]
  readonly venues: readonly VenueId[]
  readonly rooms: readonly VenueRoomId[]
  readonly departures: readonly VenueDepartureId[]
  readonly eventTypes: readonly EventTypeId[]
  readonly gemeenten: readonly GemeenteId[]
  readonly roles: readonly ChainRoleId[]
  readonly participations: readonly ParticipationId[]
  readonly lines: readonly BudgetLineId[]
  readonly chains: readonly CostChainId[]
  readonly entries: readonly MoneyEntryId[]
  readonly items: readonly ProgrammeItemId[]
  readonly tasks: readonly TaskId[]
  readonly absences: readonly AbsenceId[]
  readonly corrections: readonly CorrectionId[]
  readonly conversations: readonly ContactMomentId[]
  readonly outcomes: readonly OutcomeId[]
  readonly consents: readonly ConsentId[]
  readonly groups: readonly GroupId[]
  readonly copies: readonly LapsingCopyId[]
  readonly listViews: readonly ListViewId[]
  readonly rounds: readonly MessageBatchId[]
  readonly needs: readonly EventNeedId[]
  readonly counts: readonly AnonymousCountId[]
  readonly file: FileRefId
  /** A form that was looked at. */
  readonly form: FileRefId
}

const list = [
  'Naam;Organisatie;E-mail;Gemeente',
  'Anna Proefstuk;Laborijn;anna@voorbeeld.example;Aalten',
  'Bas van den Bedacht;Wonen Voorbeeld;bas@voorbeeld.example;Oost Gelre',
  'Daan Schetsema;Graafschap College;;Doetinchem',
].join('\n')

/** Hands over a small list and has it read, so that it can be taken in. */
export async function aReadList(backend: Backend): Promise<FileRefId> {
  const file = backend.files.put('lijst.csv', new TextEncoder().encode(list)).id
  await valueOf(backend, 'import.preview', { file, target: 'people' })
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
  await aClosing(backend, eventId)
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

/** What is there now. */
export async function worldOf(backend: Backend, file: FileRefId): Promise<World> {
  const region = await valueOf(backend, 'region.get', {})
  const people = await valueOf(backend, 'people.list', {})
  const organisations = await valueOf(backend, 'organisations.list', {})
  const events = await valueOf(backend, 'events.list', {})
  const chains = await valueOf(backend, 'budget.chains', {})
  const sheet = await valueOf(backend, 'budget.sheet', { year: 2025 })
  const details = await Promise.all(
    people.rows.slice(0, 5).map(({ id }) => valueOf(backend, 'people.get', { personId: id })),
  )
  const lists = await Promise.all(
    events.rows.slice(0, 4).map(({ id }) => valueOf(backend, 'attendance.list', { eventId: id })),
  )
  const programmes = await Promise.all(
    events.rows.slice(0, 4).map(({ id }) => valueOf(backend, 'programme.get', { eventId: id })),
  )
  const taskLists = await Promise.all(
    events.rows.slice(0, 4).map(({ id }) => valueOf(backend, 'tasks.list', { eventId: id })),
  )
  const venues = (await valueOf(backend, 'venues.list', {})).map(({ id }) => id)
  const places = await Promise.all(
    venues.slice(0, 4).map((venueId) => valueOf(backend, 'venues.get', { venueId })),
  )
  const conversations = await valueOf(backend, 'conversations.list', {})
  const conversationIds = conversations.rows.map(({ id }) => id)
  const said = await Promise.all(
    conversationIds
      .slice(0, 4)
      .map((conversationId) => valueOf(backend, 'conversations.get', { conversationId })),
  )
  const brought = await Promise.all(
    events.rows.slice(0, 4).map(({ id }) => valueOf(backend, 'outcomes.ofEvent', { eventId: id })),
  )
  const privacy = await Promise.all(
    people.rows.slice(0, 5).map(({ id }) => valueOf(backend, 'privacy.ofPerson', { personId: id })),
  )
  const counted = await Promise.all(
    events.rows.slice(0, 4).map(({ id }) => valueOf(backend, 'needs.list', { eventId: id })),
  )
  return {
    people: people.rows.map(({ id }) => id),
    affiliations: details.flatMap(({ id: personId, affiliations }) =>
      affiliations.map(({ id: affiliationId }) => ({ personId, affiliationId })),
    ),
    organisations: organisations.rows.map(({ id }) => id),
    events: events.rows.map(({ id }) => id),
    venues,
    rooms: places.flatMap(({ rooms }) => rooms.map(({ id }) => id)),
    departures: places.flatMap(({ departures }) => departures.map(({ id }) => id)),
    eventTypes: (await valueOf(backend, 'events.types', {})).map(({ id }) => id),
    gemeenten: region.gemeenten.map(({ id }) => id),
    roles: region.chainRoles.map(({ id }) => id),
    participations: lists.flatMap((one) =>
      one.people.flatMap(({ participationId }) => participationId ?? []),
    ),
    lines: sheet.rows.map(({ lineId }) => lineId),
    chains: chains.map(({ id }) => id),
    entries: chains.flatMap(({ entries }) => entries.map(({ id }) => id)),
    items: programmes.flatMap(({ items }) => items.map(({ id }) => id)),
    tasks: taskLists.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    absences: (await valueOf(backend, 'absences.list', {})).map(({ id }) => id),
    corrections: (await valueOf(backend, 'calendar.corrections', {})).map(({ id }) => id),
    conversations: conversationIds,
    outcomes: [...said, ...brought].flatMap(({ outcomes }) => outcomes.map(({ id }) => id)),
    consents: privacy.flatMap(({ consents }) => consents.map(({ id }) => id)),
    groups: (await valueOf(backend, 'groups.list', {})).map(({ id }) => id),
    copies: (await valueOf(backend, 'privacy.cleanUpList', {})).copies.map(({ id }) => id),
    rounds: (
      await Promise.all(
        events.rows.map(({ id }) => valueOf(backend, 'messages.batches', { eventId: id })),
      )
    ).flatMap((rounds) => rounds.map(({ id }) => id)),
    listViews: (await valueOf(backend, 'lists.views', { list: 'people' })).map(({ id }) => id),
    needs: counted.flatMap(({ needs }) => needs.map(({ needId }) => needId)),
    counts: counted.flatMap(({ counted: each }) => each.map(({ countId }) => countId)),
    file,
    form: await aReadForm(backend),
  }
}
