import { holdsOn } from '#domain/people/affiliation-dates'
import { isOneStay, wholeStay } from '#domain/people/merge-records'
import type { IsoDate } from '#domain/shared/dates'
import type { AffiliationId, ChainRoleId, OrganisationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { deleteAffiliation, makeMain } from './affiliations.ts'
import type { Merging } from './merge-person.ts'

type Place = {
  readonly id: AffiliationId
  readonly organisationId: OrganisationId | null
  readonly functionName: string | null
  readonly chainRoleId: ChainRoleId | null
  readonly fromOn: IsoDate | null
  readonly untilOn: IsoDate | null
  readonly isMain: number
  readonly isContact: number
}

/**
 * Moves where the one who goes works. Two stays at one organisation become one; the main place is
 * one that holds today, if there is any: that of the survivor, or of the other when `takesFirst`.
 */
export function moveAffiliations(
  db: Writer,
  { keepId, goneId }: Merging,
  { takesFirst, today }: { readonly takesFirst: boolean; readonly today: IsoDate },
): void {
  const [kept, gone] = [placesOf(db, keepId), placesOf(db, goneId)]
  const mainIds = [mainOf(kept)]
  // A stay takes in one other at most: somebody who changed jobs there has two, and keeps two.
  const free = kept.toSorted(goingOnFirst)
  for (const place of gone.toSorted(goingOnFirst)) {
    const at = free.findIndex((each) => isSamePlace(each, place))
    const [twin] = at === -1 ? [] : free.splice(at, 1)
    if (twin) foldPlace(db, twin, place, takesFirst && place.isMain === 1)
    else movePlace(db, keepId, place.id)
    if (place.isMain === 1) mainIds.push(twin?.id ?? place.id)
  }
  chooseMain(db, keepId, takesFirst ? mainIds.toReversed() : mainIds, today)
}

function mainOf(places: readonly Place[]): AffiliationId | undefined {
  return places.find(({ isMain }) => isMain === 1)?.id
}

function goingOnFirst(one: Place, other: Place): number {
  return Number(one.untilOn !== null) - Number(other.untilOn !== null)
}

function chooseMain(
  db: Writer,
  personId: PersonId,
  wanted: readonly (AffiliationId | undefined)[],
  today: IsoDate,
): void {
  const places = placesOf(db, personId)
  const holding = places.filter((place) => holdsOn(place, today))
  const from = holding.length > 0 ? holding : places
  const preferred = wanted.flatMap((id) => from.filter((place) => place.id === id))
  const main = preferred[0] ?? from[0]
  if (main) makeMain(db, personId, main.id)
}

/**
 * Moves who works at an organisation that goes. Somebody who does the same work at both works there
 * once; two jobs stay two.
 */
export function moveWorkplaces(db: Writer, keepId: OrganisationId, goneId: OrganisationId): void {
  const people = db.all<{ id: PersonId }>(sql`
    SELECT DISTINCT person_id AS id FROM affiliation WHERE organisation_id = ${goneId}
    ORDER BY person_id
  `)
  for (const { id: personId } of people) {
    const places = placesOf(db, personId)
    const kept = places.filter(({ organisationId }) => organisationId === keepId)
    for (const gone of places.filter(({ organisationId }) => organisationId === goneId)) {
      const at = kept.findIndex((place) => isOneStay(place, gone) && isSameWork(place, gone))
      const [twin] = at === -1 ? [] : kept.splice(at, 1)
      if (twin) foldPlace(db, twin, gone, gone.isMain === 1)
      if (twin && gone.isMain === 1) makeMain(db, personId, twin.id)
    }
  }
  db.run(sql`
    UPDATE affiliation SET organisation_id = ${keepId} WHERE organisation_id = ${goneId}
  `)
}

function isSameWork(one: Place, other: Place): boolean {
  return agrees(one.functionName, other.functionName) && agrees(one.chainRoleId, other.chainRoleId)
}

function agrees(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

function placesOf(db: Reader, personId: PersonId): Place[] {
  return db.all<Place>(sql`
    SELECT id, organisation_id AS organisationId, function_name AS functionName,
      chain_role_id AS chainRoleId, from_on AS fromOn, until_on AS untilOn, is_main AS isMain,
      is_contact AS isContact
    FROM affiliation WHERE person_id = ${personId} ORDER BY is_main DESC, id
  `)
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.organisationId === other.organisationId && isOneStay(one, other)
}

function movePlace(db: Writer, personId: PersonId, id: AffiliationId): void {
  db.runOne(
    sql`UPDATE affiliation SET person_id = ${personId}, is_main = 0 WHERE id = ${id}`,
    'affiliation',
  )
}

function foldPlace(db: Writer, kept: Place, gone: Place, prefersGone: boolean): void {
  // What somebody does there now says more than what they did.
  const isGoneFirst = goingOnFirst(gone, kept) === 0 ? prefersGone : gone.untilOn === null
  const [first, second] = isGoneFirst ? [gone, kept] : [kept, gone]
  const { fromOn, untilOn } = wholeStay(kept, gone)
  db.runOne(
    sql`
      UPDATE affiliation SET from_on = ${fromOn}, until_on = ${untilOn},
        function_name = ${first.functionName ?? second.functionName},
        chain_role_id = ${first.chainRoleId ?? second.chainRoleId},
        is_contact = ${Math.max(kept.isContact, gone.isContact)}
      WHERE id = ${kept.id}
    `,
    'affiliation',
  )
  // Own gemeenten say more than none, which stands for those of the organisation.
  db.run(sql`
    INSERT INTO affiliation_gemeente (id, affiliation_id, gemeente_id)
    SELECT ${kept.id} || ':' || gemeente_id, ${kept.id}, gemeente_id FROM affiliation_gemeente
    WHERE affiliation_id = ${gone.id} AND gemeente_id NOT IN (
      SELECT gemeente_id FROM affiliation_gemeente WHERE affiliation_id = ${kept.id})
    ORDER BY gemeente_id
  `)
  deleteAffiliation(db, gone.id)
}
