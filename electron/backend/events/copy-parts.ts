import type { ClonePart } from '#domain/contract/event-clone'
import { todayOf, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { insertBudgetYear } from '#backend/db/repositories/budget-writes'
import { copyEstimate, copyProgramme, copyTasks } from '#backend/db/repositories/event-copies'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { replanTasks } from './replan-tasks.ts'

type Copy = {
  readonly from: EventId
  readonly to: EventId
  readonly date: IsoDate | null
  readonly parts: ReadonlySet<ClonePart>
}

/** Gives an event the programme, draaiboek and estimate of another, each if it is asked for. */
export function copyParts(db: Writer, { from, to, date, parts }: Copy, ports: Ports): void {
  const today = todayOf(ports.now())
  if (parts.has('programme')) copyProgramme(db, from, to, { withRooms: parts.has('place') })
  if (parts.has('tasks')) {
    copyTasks(db, from, to, ports.now())
    replanTasks(db, to)
  }
  if (!parts.has('estimate')) return
  const year = yearOf(date ?? today)
  const amounts = copyEstimate(db, from, to, { year, on: today, at: ports.now() })
  if (amounts > 0) insertBudgetYear(db, year)
}
