import aRegion from '../../fixtures/regio/verzonnen-regio.json' with { type: 'json' }
import type {
  AbsenceId,
  ActionId,
  ActionNoteId,
  AffiliationId,
  AnonymousCountId,
  AssignmentId,
  AvailabilityExceptionId,
  BudgetLineId,
  BudgetSnapshotId,
  ChainRoleId,
  ConsentId,
  ContactMomentId,
  CorrectionId,
  CostChainId,
  EventId,
  EventNeedId,
  EventTypeId,
  FileRefId,
  FinanceReadingId,
  FinanceRowId,
  GemeenteId,
  GroupId,
  HoursEntryId,
  LapsingCopyId,
  ListViewId,
  MessageBatchId,
  MoneyEntryId,
  OrganisationId,
  OutcomeId,
  OutsideAmountId,
  PaymentId,
  PaymentLineId,
  ParticipationId,
  PersonId,
  PoolNeedId,
  PoolRateId,
  ProgrammeItemId,
  ReportId,
  SavedExportId,
  TaskId,
  VenueDepartureId,
  VenueId,
  VenueRoomId,
} from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'
import { aReadSheet } from './busy-hours.ts'
import { aReadForm } from './busy-desk.ts'
import { registersOf } from './busy-registers.ts'
import type { Registers } from './busy-registers.ts'
import { financeFiles } from './finance-files.ts'

export type Attendee = { readonly eventId: EventId; readonly personId: PersonId }

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
  /** Who was asked for which event, and who was or is there. */
  readonly asked: readonly Attendee[]
  readonly inside: readonly Attendee[]
  readonly lines: readonly BudgetLineId[]
  readonly chains: readonly CostChainId[]
  readonly entries: readonly MoneyEntryId[]
  readonly items: readonly ProgrammeItemId[]
  readonly tasks: readonly TaskId[]
  readonly absences: readonly AbsenceId[]
  readonly corrections: readonly CorrectionId[]
  readonly conversations: readonly ContactMomentId[]
  readonly outcomes: readonly OutcomeId[]
  readonly actionNotes: readonly ActionNoteId[]
  readonly consents: readonly ConsentId[]
  readonly groups: readonly GroupId[]
  readonly copies: readonly LapsingCopyId[]
  readonly snapshots: readonly BudgetSnapshotId[]
  readonly listViews: readonly ListViewId[]
  readonly rounds: readonly MessageBatchId[]
  readonly needs: readonly EventNeedId[]
  readonly counts: readonly AnonymousCountId[]
  /** Who is in the pool of sleutelpersonen. */
  readonly pool: readonly PersonId[]
  readonly leftPool: readonly PersonId[]
  readonly poolRates: readonly PoolRateId[]
  readonly outsideAmounts: readonly OutsideAmountId[]
  readonly exceptions: readonly AvailabilityExceptionId[]
  readonly poolNeeds: readonly PoolNeedId[]
  readonly assignments: readonly AssignmentId[]
  readonly eventAssignments: readonly AssignmentId[]
  readonly hours: readonly HoursEntryId[]
  readonly plannedHours: readonly HoursEntryId[]
  /** A month sheet that was looked at. */
  readonly monthSheet: FileRefId
  readonly payments: readonly PaymentId[]
  readonly paymentLines: readonly PaymentLineId[]
  readonly registers: Registers
  readonly file: FileRefId
  /** A form that was looked at. */
  readonly form: FileRefId
  /** A begroting and bookings of finance that were looked at. */
  readonly budgetFile: FileRefId
  readonly bookingsFile: FileRefId
  readonly savedExports: readonly SavedExportId[]
  /** A region package of the fixtures. */
  readonly regionPackage: FileRefId
  readonly financeRows: readonly FinanceRowId[]
  readonly financeReadings: readonly FinanceReadingId[]
  readonly reports: readonly ReportId[]
}

/** What is there now. */
export async function worldOf(backend: Backend, file: FileRefId): Promise<World> {
  const region = await valueOf(backend, 'region.get', {})
  const people = await valueOf(backend, 'people.list', {})
  const organisations = await valueOf(backend, 'organisations.list', {})
  const events = await valueOf(backend, 'events.list', {})
  const chains = await valueOf(backend, 'budget.chains', {})
  const sheet = await valueOf(backend, 'budget.sheet', { year: 2025 })
  const reconciled = await valueOf(backend, 'finance.list', {})
  const details = await Promise.all(
    people.rows.slice(0, 5).map(({ id }) => valueOf(backend, 'people.get', { personId: id })),
  )
  const lists = await Promise.all(
    events.rows.slice(0, 4).map(({ id }) => valueOf(backend, 'attendance.list', { eventId: id })),
  )
  const attendees = lists.flatMap(({ people: guests }, index) =>
    guests.map(({ personId, stand, isPresent }) => ({
      ...{ eventId: events.rows[index]?.id ?? ('nowhere' as EventId), personId },
      ...{ stand, isPresent },
    })),
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
  const followed = await Promise.all(
    (['a', 'd', 'i'] as ActionId[]).map((actionId) =>
      valueOf(backend, 'plan.action', { actionId }),
    ),
  )
  const privacy = await Promise.all(
    people.rows.slice(0, 5).map(({ id }) => valueOf(backend, 'privacy.ofPerson', { personId: id })),
  )
  const counted = await Promise.all(
    events.rows.slice(0, 4).map(({ id }) => valueOf(backend, 'needs.list', { eventId: id })),
  )
  const inPool = (await valueOf(backend, 'pool.list', { withLeft: true })).rows
  const profiles = await Promise.all(
    inPool.map(({ personId }) => valueOf(backend, 'pool.get', { personId })),
  )
  const years = { from: isoDate('2020-01-01'), until: isoDate('2040-12-31') }
  const hours = await valueOf(backend, 'hours.list', years)
  const payments = (await valueOf(backend, 'payments.list', {})).rows
  const { assignments: asked } = await valueOf(backend, 'assignments.list', {})
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
    asked: attendees.filter(({ stand }) => stand === 'invited'),
    inside: attendees.filter(({ isPresent }) => isPresent),
    lines: sheet.rows.map(({ lineId }) => lineId),
    chains: chains.map(({ id }) => id),
    entries: chains.flatMap(({ entries }) => entries.map(({ id }) => id)),
    items: programmes.flatMap(({ items }) => items.map(({ id }) => id)),
    tasks: taskLists.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    absences: (await valueOf(backend, 'absences.list', {})).map(({ id }) => id),
    corrections: (await valueOf(backend, 'calendar.corrections', {})).map(({ id }) => id),
    conversations: conversationIds,
    outcomes: [...said, ...brought].flatMap(({ outcomes }) => outcomes.map(({ id }) => id)),
    actionNotes: followed.flatMap(({ notes }) => notes.map(({ id }) => id)),
    consents: privacy.flatMap(({ consents }) => consents.map(({ id }) => id)),
    groups: (await valueOf(backend, 'groups.list', {})).map(({ id }) => id),
    copies: (await valueOf(backend, 'privacy.cleanUpList', {})).copies.map(({ id }) => id),
    rounds: (
      await Promise.all(
        events.rows.map(({ id }) => valueOf(backend, 'messages.batches', { eventId: id })),
      )
    ).flatMap((rounds) => rounds.map(({ id }) => id)),
    snapshots: (await valueOf(backend, 'snapshots.list', {})).map(({ id }) => id),
    listViews: (await valueOf(backend, 'lists.views', { list: 'people' })).map(({ id }) => id),
    needs: counted.flatMap(({ needs }) => needs.map(({ needId }) => needId)),
    counts: counted.flatMap(({ counted: each }) => each.map(({ countId }) => countId)),
    pool: inPool.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId),
    leftPool: inPool.filter(({ leftOn }) => leftOn !== null).map(({ personId }) => personId),
    poolRates: profiles.flatMap(({ rates }) => rates.map(({ id }) => id)),
    outsideAmounts: profiles.flatMap(({ outside }) => outside.map(({ id }) => id)),
    payments: payments.map(({ id }) => id),
    paymentLines: payments.flatMap(({ lines }) => lines.map(({ lineId }) => lineId)),
    exceptions: profiles.flatMap(({ exceptions }) => exceptions.map(({ id }) => id)),
    poolNeeds: (await valueOf(backend, 'poolNeeds.overview', { withClosed: true })).needs.map(
      ({ needId }) => needId,
    ),
    assignments: asked.map(({ assignmentId }) => assignmentId),
    eventAssignments: asked
      .filter((each) => each.eventId !== null)
      .map(({ assignmentId }) => assignmentId),
    hours: hours.rows.map(({ hoursId }) => hoursId),
    plannedHours: hours.rows
      .filter(({ stand }) => stand === 'planned')
      .map(({ hoursId }) => hoursId),
    monthSheet: await aReadSheet(backend),
    registers: await registersOf(backend),
    file,
    form: await aReadForm(backend),
    financeRows: reconciled.items.flatMap(({ theirs }) => theirs.map(({ id }) => id)),
    financeReadings: reconciled.readings.map(({ id }) => id),
    reports: (await valueOf(backend, 'report.list', {})).reports.map(({ id }) => id),
    savedExports: (await valueOf(backend, 'savedExports.list', {})).map(({ id }) => id),
    regionPackage: backend.files.put(
      'regio.json',
      new TextEncoder().encode(JSON.stringify(aRegion)),
    ).id,
    ...(await financeFiles(backend)),
  }
}
