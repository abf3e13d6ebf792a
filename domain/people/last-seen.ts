import { effectiveRows } from '#domain/attendance/effective-log'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'

type AtEvent = {
  readonly id: string
  readonly personId: PersonId
  readonly kind: 'in' | 'out' | 'void'
  readonly voidsId: string | null
  readonly day: IsoDate
}

/** The last day each person was present somewhere or had a conversation; who never did is left out. */
export function lastSeenOf(
  log: readonly AtEvent[],
  conversations: readonly { readonly personId: PersonId; readonly day: IsoDate }[],
): ReadonlyMap<PersonId, IsoDate> {
  const present = effectiveRows(log).filter(({ kind }) => kind === 'in')
  const last = new Map<PersonId, IsoDate>()
  for (const { personId, day } of [...present, ...conversations]) {
    const known = last.get(personId)
    if (known === undefined || known < day) last.set(personId, day)
  }
  return last
}
