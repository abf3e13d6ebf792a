import type {
  AffiliationId,
  BudgetLineId,
  ChainRoleId,
  CostChainId,
  EventId,
  EventTypeId,
  FileRefId,
  GemeenteId,
  MoneyEntryId,
  OrganisationId,
  ParticipationId,
  PersonId,
  VenueId,
} from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

/** The ids a random command can name; a made-up one when there is nothing yet. */
export type World = {
  readonly people: readonly PersonId[]
  readonly affiliations: readonly { personId: PersonId; affiliationId: AffiliationId }[]
  readonly organisations: readonly OrganisationId[]
  readonly events: readonly EventId[]
  readonly venues: readonly VenueId[]
  readonly eventTypes: readonly EventTypeId[]
  readonly gemeenten: readonly GemeenteId[]
  readonly roles: readonly ChainRoleId[]
  readonly participations: readonly ParticipationId[]
  readonly lines: readonly BudgetLineId[]
  readonly chains: readonly CostChainId[]
  readonly entries: readonly MoneyEntryId[]
  readonly file: FileRefId
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
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  const answering = personIds.slice(0, 3)
  await valueOf(backend, 'attendance.answer', { eventId, personIds: answering, answer: 'yes' })
  const waiting = (await valueOf(backend, 'attendance.list', { eventId })).people.find(
    ({ stand }) => stand === 'waiting',
  )
  await valueOf(backend, 'attendance.offer', {
    participationId: waiting?.participationId ?? ('nobody' as ParticipationId),
    until: '2026-12-01T12:00:00.000Z' as Instant,
  })
  const [inside] = personIds
  if (inside) await valueOf(backend, 'attendance.checkIn', { eventId, personId: inside })
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
  return {
    people: people.rows.map(({ id }) => id),
    affiliations: details.flatMap(({ id: personId, affiliations }) =>
      affiliations.map(({ id: affiliationId }) => ({ personId, affiliationId })),
    ),
    organisations: organisations.rows.map(({ id }) => id),
    events: events.rows.map(({ id }) => id),
    venues: (await valueOf(backend, 'venues.list', {})).map(({ id }) => id),
    eventTypes: (await valueOf(backend, 'events.types', {})).map(({ id }) => id),
    gemeenten: region.gemeenten.map(({ id }) => id),
    roles: region.chainRoles.map(({ id }) => id),
    participations: lists.flatMap((one) =>
      one.people.flatMap(({ participationId }) => participationId ?? []),
    ),
    lines: sheet.rows.map(({ lineId }) => lineId),
    chains: chains.map(({ id }) => id),
    entries: chains.flatMap(({ entries }) => entries.map(({ id }) => id)),
    file,
  }
}
