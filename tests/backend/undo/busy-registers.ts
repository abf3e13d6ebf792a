import { addDays, isoDate } from '#domain/shared/dates'
import type {
  CommunicationLineId,
  CommunicationMomentId,
  ConsultationId,
  IndicatorId,
  MeasurementId,
  PersonId,
  PlanTextId,
  ProjectId,
} from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

/** What the registers of the plan hold, for a random command to name. */
export type Registers = {
  readonly indicators: readonly IndicatorId[]
  readonly measurements: readonly MeasurementId[]
  readonly projects: readonly ProjectId[]
  readonly consultations: readonly ConsultationId[]
  readonly seats: readonly { consultationId: ConsultationId; personId: PersonId }[]
  readonly communication: readonly CommunicationLineId[]
  readonly moments: readonly CommunicationMomentId[]
  readonly topics: readonly PlanTextId[]
}

/** A measurement, a project with its organisation, an overleg with somebody, a message with a day. */
export async function someRegisters(backend: Backend, personId: PersonId): Promise<void> {
  const { today } = await valueOf(backend, 'system.status', {})
  const { indicatorId } = await valueOf(backend, 'indicators.add', {
    ...{ title: 'Verzonnen aandeel', kind: 'percentage', target: 50, direction: 'up' },
  })
  await valueOf(backend, 'measurements.add', {
    ...{ indicatorId, measuredOn: addDays(today, -83), value: 47.5, level: 'regio' },
  })
  await valueOf(backend, 'projects.add', {
    ...{ title: 'Denkbeeld', contact: { id: personId } },
    organisations: [{ name: 'Bakkerij Denkbeeld' }],
  })
  const { consultationId } = await valueOf(backend, 'consultations.add', {
    ...{ name: 'Tafel Voorbeeld', timesPerYear: 4, topics: ['Werk'], series: 'Tafel Voorbeeld' },
  })
  await valueOf(backend, 'consultations.addMember', { consultationId, person: { id: personId } })
  await valueOf(backend, 'communication.add', {
    ...{ audience: 'Werkgevers', channel: 'Nieuwsbrief', message: 'Er is een waaier.' },
    ...{ owner: { id: personId }, moments: [isoDate('2026-12-01'), isoDate('2027-03-01')] },
  })
}

/** What is there now. The newest of each come first: those somebody worked on. */
export async function registersOf(backend: Backend): Promise<Registers> {
  const indicators = (await valueOf(backend, 'indicators.list', {})).rows.toReversed()
  const measured = await Promise.all(
    indicators.slice(0, 3).map(({ id }) => valueOf(backend, 'indicators.get', { indicatorId: id })),
  )
  const consultations = (await valueOf(backend, 'consultations.list', {})).rows.toReversed()
  const tables = await Promise.all(
    consultations
      .slice(0, 3)
      .map(({ id }) => valueOf(backend, 'consultations.get', { consultationId: id })),
  )
  const lines = (await valueOf(backend, 'communication.list', {})).rows
  const texts = await valueOf(backend, 'planTexts.list', {})
  return {
    indicators: indicators.map(({ id }) => id),
    measurements: measured.flatMap(({ measurements }) => measurements.map(({ id }) => id)),
    projects: (await valueOf(backend, 'projects.list', {})).rows.toReversed().map(({ id }) => id),
    consultations: consultations.map(({ id }) => id),
    seats: tables.flatMap(({ id: consultationId, members }) =>
      members.map(({ personId }) => ({ consultationId, personId })),
    ),
    communication: lines.map(({ id }) => id),
    moments: lines.flatMap(({ moments }) => moments.map(({ id }) => id)),
    topics: texts.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
  }
}
