import { isoDate } from '#domain/shared/dates'
import type {
  ActionId,
  ConsultationId,
  EventTypeId,
  IndicatorId,
  OrganisationId,
  PersonId,
  ProjectId,
} from '#domain/shared/ids'
import type { Desk } from '../story.ts'

/** Registers with a year in them: figures that rose, who sits at a table, messages on time and late. */
export async function aKeptPlan(desk: Desk, personId: PersonId): Promise<void> {
  const share = 'werkend-50' as IndicatorId
  for (const [day, value] of [
    ['2024-06-01', 44],
    ['2024-12-01', 47.5],
    ['2025-02-01', 51.2],
  ] as const) {
    await desk.call('measurements.add', {
      ...{ indicatorId: share, measuredOn: isoDate(day), value, level: 'regio' },
      source: 'Divosa-benchmark (voorbeeld)',
    })
  }
  const consultationId = 'overleg-6' as ConsultationId
  await desk.call('consultations.change', {
    ...{
      consultationId,
      timesPerYear: 4,
      purpose: 'Onderwijs voor nieuwkomers op elkaar afstemmen',
    },
    ...{ topics: ['Avondonderwijs', 'Examentraining'], series: 'Onderwijsoverleg' },
  })
  await desk.call('consultations.addMember', {
    ...{ consultationId, person: { id: personId }, role: 'voorzitter' },
  })
  await desk.call('events.create', {
    ...{ typeId: 'cop' as EventTypeId, title: 'Onderwijsoverleg', series: 'Onderwijsoverleg' },
    ...{ date: isoDate('2025-04-17'), fromTemplate: false },
  })
  await desk.call('projects.change', {
    ...{ projectId: 'leerwerkloket' as ProjectId, contact: { id: personId } },
    organisations: [{ id: 'fijnder' as OrganisationId }],
  })
  await desk.call('communication.add', {
    ...{ audience: 'Werkgevers in de regio', channel: 'Nieuwsbrief van het WSP', owner: 'user' },
    ...{ message: 'De taalwaaier voor de werkvloer is er', actionId: 'j' as ActionId },
    moments: [isoDate('2025-02-19'), isoDate('2025-05-14')],
  })
  await desk.call('communication.add', {
    ...{ audience: 'Statushouders', channel: 'Taalhuizen', owner: { id: personId } },
    ...{ message: 'Kom naar de voorlichting over een eigen bedrijf' },
    moments: [isoDate('2025-02-27')],
  })
}
