import type { hours } from '#domain/contract/hours'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { addDays, isoDate, monthsAfter } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { hoursStands } from '#domain/sleutelpersonen/hours'
import type { HoursEntry, HoursStand } from '#domain/sleutelpersonen/hours'
import { totalsOfHours, worthOfEntries } from '#domain/sleutelpersonen/hours-totals'
import type { Profile } from '#domain/sleutelpersonen/profile'
import { findHours, listHours } from '#backend/db/repositories/hours'
import {
  listHoursContext,
  listPeopleWithHours,
  listStands,
} from '#backend/db/repositories/hours-list'
import type { HoursContext } from '#backend/db/repositories/hours-list'
import { listProfiles } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'
import { allowanceFor } from './allowance-of.ts'

type ListCall = (typeof hours)['hours.list']
type PeopleCall = (typeof hours)['hours.people']

/** The first and last day of a month, `2025-02`. */
export function daysOfMonth(month: string): { from: IsoDate; until: IsoDate } {
  const from = isoDate(`${month}-01`)
  return { from, until: addDays(monthsAfter(from, 1), -1) }
}

/** Hours of a period, with totals of everything that fits. */
export function hoursList(db: Reader, input: InputOf<ListCall>): OutputOf<ListCall> {
  const profiles = profilesById(db)
  const { stand, ...whose } = input
  const stands = listStands(db, input)
  const all = listHours(db, whose).filter(
    ({ id }) => stand === undefined || stands.get(id) === stand,
  )
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  return {
    total: all.length,
    rows: listHoursContext(db, input).flatMap((context) => {
      const entry = byId.get(context.hoursId)
      return entry === undefined ? [] : [rowOf(entry, context, profiles.get(entry.personId))]
    }),
    totals: totalsOfHours(all, ({ personId }) => profiles.get(personId)),
    counts: countsOf([...stands.values()]),
  }
}

function countsOf(stands: readonly HoursStand[]): Record<HoursStand, number> {
  const count = (stand: HoursStand) => stands.filter((each) => each === stand).length
  const counts = hoursStands.map((stand) => [stand, count(stand)] as const)
  return Object.fromEntries(counts) as Record<HoursStand, number>
}

function rowOf(entry: HoursEntry, context: HoursContext, profile: Profile | undefined) {
  const { personId, assignmentId, workedOn, minutes, km, expenses, note, status } = entry
  const worth = worthOfEntries([entry], profile)
  return {
    ...context,
    ...{ personId, assignmentId, workedOn, minutes, km, expenses, note, status },
    amount: worth.total,
    minutesWithoutRate: worth.minutesWithoutRate,
    limitNote: entry.limitNote,
  }
}

/** Who has hours in a month, with what is left of their limits at its end. */
export function hoursPeople(
  db: Reader,
  { month, offset, limit }: InputOf<PeopleCall>,
): OutputOf<PeopleCall> {
  const days = daysOfMonth(month)
  const people = listPeopleWithHours(db, days)
  const profiles = profilesById(db)
  return {
    total: people.length,
    rows: people.slice(offset, offset + limit).map(({ personId, name }) => {
      const profile = profiles.get(personId)
      const entries = listHours(db, { personId, ...days })
      const asked = { personId, date: days.until }
      const room = profile === undefined ? undefined : allowanceFor(db, profile, asked)
      const of = (kind: string) => room?.limits.find((each) => each.kind === kind)?.room ?? null
      return {
        ...{ personId, name },
        totals: totalsOfHours(entries, () => profile),
        ...{ monthRoom: of('month'), yearRoom: of('year') },
        over: cents(Math.max(0, ...(room?.limits ?? []).map(({ over }) => over))),
        isToBeSeen: room?.signals.some(({ weight }) => weight === 'alert') ?? false,
      }
    }),
  }
}

/** Everybody of the pool, also who left, by person. */
export function profilesById(db: Reader): ReadonlyMap<PersonId, Profile> {
  return new Map(listProfiles(db, { withLeft: true }).map((each) => [each.personId, each]))
}

/** The chosen hours that are there, in the order they were chosen, each once. */
export function chosenHours(db: Reader, ids: readonly HoursEntry['id'][]): HoursEntry[] {
  return [...new Set(ids)].flatMap((id) => findHours(db, id) ?? [])
}
