import type { IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { AssignmentId, HoursEntryId, PersonId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import type { HoursEntry } from './hours.ts'
import { worthOf } from './worth.ts'

/** The hours of one assignment, or one loose entry, as they would be paid together. */
export type PayableLine = {
  readonly assignmentId: AssignmentId | null
  readonly hoursIds: readonly HoursEntryId[]
  readonly firstOn: IsoDate
  readonly lastOn: IsoDate
  readonly minutes: number
  readonly km: number
  readonly reward: Cents
  readonly kmAllowance: Cents
  readonly expenses: Cents
  readonly total: Cents
  /** Kilometres that count nothing because no amount for them is known. */
  readonly kmWithoutRate: number
}

/** What a period would pay one person, and what has to wait. */
export type PersonRun = {
  readonly personId: PersonId
  readonly lines: readonly PayableLine[]
  /** Minutes that wait for a rate: paying them now would pay nothing for them. */
  readonly minutesWithoutRate: number
  /** Kilometres of work that would be worth nothing only because no amount for them is known. */
  readonly kmWithoutRate: number
  /** The first day of what is paid or waits; null when there is neither. */
  readonly firstOn: IsoDate | null
}

/** Whether there is nothing to pay somebody, and nothing that waits to be. */
export function isNothingToPay({ lines, minutesWithoutRate, kmWithoutRate }: PersonRun): boolean {
  return lines.length === 0 && minutesWithoutRate === 0 && kmWithoutRate === 0
}

/**
 * Approved hours that stand in no payment yet, as one line per assignment and one per loose entry,
 * each rounded once. Hours that need a rate and have none wait, and so does work of which only
 * kilometres could be paid; work that is worth nothing is no line, since there is nothing to pay.
 */
export function payRun(hours: readonly HoursEntry[]): PersonRun[] {
  const open = hours.filter((entry) => entry.status === 'approved' && entry.paymentLineId === null)
  return [...grouped(open, ({ personId }) => personId)].map(([personId, entries]) => {
    const waiting = entries.filter(isWaitingForRate)
    const ready = entries.filter((entry) => !isWaitingForRate(entry))
    const groups = grouped(ready, ({ id, assignmentId }) => assignmentId ?? id)
    const lines = [...groups.values()].flatMap(lineOf)
    const paid = lines.filter(({ total }) => total > 0)
    const kmOnly = lines.filter(({ total, kmWithoutRate }) => total === 0 && kmWithoutRate > 0)
    const days = [...paid, ...kmOnly].map(({ firstOn }) => firstOn)
    const [firstOn = null] = [...days, ...waiting.map(({ workedOn }) => workedOn)].sort()
    return {
      ...{ personId, lines: paid, firstOn },
      minutesWithoutRate: waiting.reduce((sum, { minutes }) => sum + minutes, 0),
      kmWithoutRate: kmOnly.reduce((sum, { kmWithoutRate }) => sum + kmWithoutRate, 0),
    }
  })
}

function isWaitingForRate({ hourCents, minutes }: HoursEntry): boolean {
  return hourCents === null && minutes > 0
}

function lineOf(entries: readonly HoursEntry[]): PayableLine[] {
  const [first] = entries
  const days = entries.map(({ workedOn }) => workedOn).sort()
  const [firstOn, lastOn] = [days[0], days.at(-1)]
  if (first === undefined || firstOn === undefined || lastOn === undefined) return []
  const { reward, kmAllowance, expenses, total, kmWithoutRate } = worthOf(entries)
  return [
    {
      assignmentId: first.assignmentId,
      hoursIds: entries.map(({ id }) => id),
      ...{ firstOn, lastOn, reward, kmAllowance, expenses, total, kmWithoutRate },
      minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
      km: entries.reduce((sum, { km }) => sum + km, 0),
    },
  ]
}
