import type { PayOverview } from '#domain/contract/payments'
import { addDays, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { sumCents } from '#domain/shared/money'
import { isNothingToPay, payRun } from '#domain/sleutelpersonen/pay-run'
import type { PersonRun } from '#domain/sleutelpersonen/pay-run'
import { listHours } from '#backend/db/repositories/hours'
import { countNotApproved, inNameOrder, listNames } from '#backend/db/repositories/payments-list'
import { findChosenLine, listLinesForActions } from '#backend/db/repositories/pool-costs'
import type { Reader } from '#backend/db/sql'
import { payWarnings } from './pay-warnings.ts'
import { looseWork, wordsOf, workOf } from './payments-answer.ts'
import { poolLineOf } from './pool-line.ts'

export type Period = { readonly from: IsoDate; readonly until: IsoDate }

/** What a period could pay, per person in the order of names. */
export function runOf(db: Reader, { from, until }: Period): PersonRun[] {
  const runs = payRun(listHours(db, { from, until, status: 'approved', isUnpaid: true }))
  const byPerson = new Map(runs.map((run) => [run.personId, run]))
  return inNameOrder(db, [...byPerson.keys()]).flatMap((id) => byPerson.get(id) ?? [])
}

/** What a period could pay now, and what stands in the way of the rest. */
export function payOverview(db: Reader, period: Period): PayOverview {
  const runs = runOf(db, period)
  const names = listNames(
    db,
    runs.map(({ personId }) => personId),
  )
  const nameOf = (personId: PersonId) => names.get(personId) ?? ''
  const ready = readyOf(db, runs, nameOf)
  const { people, minutes } = countNotApproved(db, period)
  return {
    line: lineAnswer(db, yearOf(period.until)),
    ready,
    total: sumCents(ready.map(({ total }) => total)),
    withoutRate: runs
      .filter(({ minutesWithoutRate, kmWithoutRate }) => minutesWithoutRate + kmWithoutRate > 0)
      .map(({ personId, minutesWithoutRate, kmWithoutRate }) => ({
        ...{ personId, name: nameOf(personId), minutes: minutesWithoutRate, km: kmWithoutRate },
      })),
    notApproved: { people, minutes },
    earlier: earlierThan(db, period.from),
  }
}

// What is worth nothing is never paid: it is not told as unpaid either.
function earlierThan(db: Reader, from: IsoDate): PayOverview['earlier'] {
  const until = addDays(from, -1)
  const runs = payRun(listHours(db, { until, status: 'approved', isUnpaid: true }))
  const open = runs.filter((run) => !isNothingToPay(run))
  const minutes = open.reduce(
    (sum, run) => run.lines.reduce((all, line) => all + line.minutes, sum + run.minutesWithoutRate),
    0,
  )
  const [first = null] = open.flatMap(({ firstOn }) => firstOn ?? []).toSorted()
  return { people: open.length, minutes, from: first }
}

function readyOf(
  db: Reader,
  runs: readonly PersonRun[],
  nameOf: (personId: PersonId) => string,
): PayOverview['ready'] {
  const work = workOf(
    db,
    runs.flatMap(({ lines }) => lines),
  )
  return runs
    .filter(({ lines }) => lines.length > 0)
    .map(({ personId, lines }) => ({
      personId,
      name: nameOf(personId),
      minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
      total: sumCents(lines.map(({ total }) => total)),
      lines: lines.map(({ hoursIds: _, assignmentId, ...line }) => {
        const found = assignmentId === null ? undefined : work.get(assignmentId)
        return { ...line, ...(found === undefined ? looseWork : wordsOf(found)) }
      }),
      warnings: payWarnings(
        db,
        personId,
        lines.map(({ lastOn }) => lastOn),
      ),
    }))
}

function lineAnswer(db: Reader, year: number): PayOverview['line'] {
  const lineId = poolLineOf(db, year)
  const line = listLinesForActions(db).find(({ id }) => id === lineId)
  if (!line) return null
  const isChosen = findChosenLine(db) === line.id
  return { lineId: line.id, name: `${line.code} ${line.name}`, isChosen }
}
