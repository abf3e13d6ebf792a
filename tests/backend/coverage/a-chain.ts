import type { CoverageMatrixAnswer } from '#domain/contract/coverage'
import type { ChainRoleId, EventId, GemeenteId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

export const berkelland = 'GM1859' as GemeenteId
export const oostGelre = 'GM1586' as GemeenteId
export const winterswijk = 'GM0294' as GemeenteId
export const doetinchem = 'GM0222' as GemeenteId
export const employer = 'werkgever' as ChainRoleId
export const socialService = 'sociale-dienst' as ChainRoleId

/** Somebody who works at an organisation, for these gemeenten when it is not the organisation's. */
export async function aPerson(
  backend: Backend,
  name: string,
  organisation: string | null = null,
  work: { chainRoleId?: ChainRoleId; gemeenteIds?: GemeenteId[] } = {},
): Promise<PersonId> {
  const { personId } = await valueOf(backend, 'people.create', {
    name,
    ...(organisation === null ? {} : { organisation: { name: organisation } }),
  })
  const person = await valueOf(backend, 'people.get', { personId })
  const [affiliation] = person.affiliations
  const affiliationId = affiliation ? { affiliationId: affiliation.id } : {}
  if (Object.keys(work).length > 0) {
    await valueOf(backend, 'people.changeAffiliation', { personId, ...affiliationId, ...work })
  }
  return personId
}

/** A regional event on a day. */
export async function anEventOn(backend: Backend, date: string, title: string): Promise<EventId> {
  const types = await valueOf(backend, 'events.types', {})
  const type = types.find(({ code }) => code === 'RB') ?? types[0]
  if (!type) throw new Error('There is no type of event')
  const { eventId } = await valueOf(backend, 'events.create', {
    fromTemplate: false,
    typeId: type.id,
    title,
    date: date as never,
    startTime: '09:30' as never,
    endTime: '13:00' as never,
  })
  return eventId
}

/** What one cell of a matrix says. */
export function cellOf(
  matrix: CoverageMatrixAnswer,
  chainRoleId: ChainRoleId | null,
  gemeenteId: GemeenteId | null,
) {
  const line = matrix.lines.find((each) => each.chainRoleId === chainRoleId)
  if (!line) throw new Error(`No line ${String(chainRoleId)}`)
  if (gemeenteId === null) return line.region
  const cell = line.cells[matrix.gemeenteIds.indexOf(gemeenteId)]
  if (!cell) throw new Error(`No column ${gemeenteId}`)
  return cell
}
