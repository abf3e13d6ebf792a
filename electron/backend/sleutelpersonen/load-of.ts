import type { PoolLoadAnswer } from '#domain/contract/pool-load'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { poolLoad } from '#domain/sleutelpersonen/load'
import { listNames } from '#backend/db/repositories/payments-list'
import { countAsked, listEverAsked, listLoad } from '#backend/db/repositories/pool-load'
import { listAskable } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'

/** How the hours of a period are divided over the pool; who has none is in it too. */
export function loadOf(
  db: Reader,
  period: { readonly from: IsoDate; readonly until: IsoDate },
): PoolLoadAnswer {
  const pool = listAskable(db)
  const { heavy, people: all, ...load } = poolLoad(listLoad(db, period), period, pool.length)
  const asked = countAsked(db, period)
  const everAsked = listEverAsked(db)
  const people = all.filter(({ minutes }) => minutes > 0)
  const carrying = new Set(people.map(({ personId }) => personId))
  const names = listNames(db, [...carrying])
  const named = (personId: PersonId) => ({ personId, name: names.get(personId) ?? '' })
  const idle = pool.filter(({ personId }) => !carrying.has(personId))
  const none = load.quarters.map(() => 0)
  const askedOf = (personId: PersonId) => asked.get(personId) ?? 0
  return {
    ...period,
    ...load,
    quarters: [...load.quarters],
    languages: [...load.languages],
    peopleInPool: pool.length,
    peopleWithHours: pool.length - idle.length,
    people: [
      ...people.map(({ quarters, ...each }) => ({
        ...{ ...each, ...named(each.personId) },
        ...{ quarters: [...quarters], asked: askedOf(each.personId) },
      })),
      ...idle.map(({ personId, name }) => ({
        ...{ personId, name, minutes: 0, share: 0 },
        ...{ quarters: none, asked: askedOf(personId) },
      })),
    ],
    heavy: heavy.map(({ personId, share }) => ({ ...named(personId), share })),
    neverAsked: pool
      .filter(({ personId }) => !everAsked.has(personId))
      .map(({ personId, name, sinceOn }) => ({ personId, name, sinceOn })),
  }
}
