import type { Hint } from '#domain/contract/people'
import { endsBeforeItStarts, lastDayBefore, overlaps } from '#domain/people/affiliation-dates'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { AffiliationId, PersonId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal, RefusalReason } from '#domain/texts/refusals'
import {
  findPlaceOn,
  insertAffiliation,
  listAffiliations,
  makeMain,
  updateAffiliation,
} from '#backend/db/repositories/affiliations'
import type { AffiliationChanges } from '#backend/db/repositories/affiliations'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/**
 * Another job: where somebody works now ends on the day before, and the new place is the main one.
 * What they took part in keeps the place of then.
 */
export function changeJob(
  db: Writer,
  wish: { personId: PersonId; startsOn: IsoDate; facts: AffiliationChanges },
  ports: Ports,
): { affiliationId: AffiliationId } | Refusal {
  const { personId, startsOn, facts } = wish
  const old = findPlaceOn(db, personId, startsOn) ?? findPlaceOn(db, personId, todayOf(ports.now()))
  if (old) {
    const untilOn = lastDayBefore(old, startsOn)
    if (untilOn === undefined) return refuse('job-before-last')
    if (old.untilOn === null || old.untilOn > untilOn) updateAffiliation(db, old.id, { untilOn })
  }
  const id = ports.newId() as AffiliationId
  insertAffiliation(db, { id, personId, isMain: true }, { ...facts, fromOn: startsOn })
  makeMain(db, personId, id)
  return { affiliationId: id }
}

/** Why the days of a place cannot be so; undefined when they can. */
export function refusedDays(
  known: { fromOn: IsoDate | null; untilOn: IsoDate | null } | undefined,
  typed: { fromOn?: IsoDate | null | undefined; untilOn?: IsoDate | null | undefined },
): RefusalReason | undefined {
  const fromOn = typed.fromOn === undefined ? (known?.fromOn ?? null) : typed.fromOn
  const untilOn = typed.untilOn === undefined ? (known?.untilOn ?? null) : typed.untilOn
  return endsBeforeItStarts({ fromOn, untilOn }) ? 'until-before-from' : undefined
}

/** Says so when the place shares days with another at the same organisation; it is kept. */
export function overlapHints(db: Reader, personId: PersonId, affiliationId: AffiliationId): Hint[] {
  const places = listAffiliations(db, personId)
  const changed = places.find(({ id }) => id === affiliationId)
  if (!changed?.organisationId) return []
  const other = places.find(
    (place) =>
      place.id !== affiliationId &&
      place.organisationId === changed.organisationId &&
      overlaps(place, changed),
  )
  if (!other) return []
  return [{ kind: 'overlapping-place', organisationName: other.organisationName ?? '' }]
}
