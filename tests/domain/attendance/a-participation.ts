import type { Participation } from '#domain/attendance/participation'
import { instant } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, ParticipationId, PersonId } from '#domain/shared/ids'

export const now = instant('2025-01-21T10:00:00Z')
export const later = instant('2025-01-21T16:00:00Z')
export const earlier = instant('2025-01-21T09:00:00Z')

export const person = (name: string) => name as PersonId
export const gemeente = (name: string) => name as GemeenteId
export const chainRole = (name: string) => name as ChainRoleId

/** A registered guest; a test names only what matters. */
export function aParticipation(name: string, change: Partial<Participation> = {}): Participation {
  return {
    id: `participation-${name}` as ParticipationId,
    personId: person(name),
    status: 'registered',
    offeredUntil: null,
    priority: 0,
    registeredAt: instant('2025-01-06T09:00:00Z'),
    isWalkIn: false,
    roles: ['deelnemer'],
    chainRoleId: null,
    gemeenteIds: [],
    ...change,
  }
}

export function waiting(name: string, registeredAt: string, change: Partial<Participation> = {}) {
  return aParticipation(name, {
    status: 'waiting',
    registeredAt: instant(registeredAt),
    ...change,
  })
}

export function offered(name: string, offeredUntil = later) {
  return aParticipation(name, { status: 'offered', offeredUntil })
}
