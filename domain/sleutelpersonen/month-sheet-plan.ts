import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import { obstacleTo } from './decide-hours.ts'
import type { HoursEntry } from './hours.ts'
import type {
  SheetEntry,
  SheetLine,
  SheetOutcome,
  SheetReading,
  SheetReason,
} from './sheet-line.ts'

export type PlannedLine = {
  readonly row: number
  readonly outcome: SheetOutcome
  readonly reason: SheetReason | null
  readonly cell: string | null
  readonly said: string | null
  readonly personId: PersonId | null
  readonly hoursId: HoursEntryId | null
  readonly before: SheetEntry | null
  readonly after: SheetEntry | null
}

type Known = {
  readonly hours: ReadonlyMap<string, HoursEntry>
  /** True for somebody of the pool. */
  readonly isInPool: (personId: PersonId) => boolean
}

/**
 * What a signed sheet does with the hours of now: only what was changed on it counts, so that what
 * was changed in Schakel since stays. A planned line that came back was worked.
 */
export function planMonthSheet(lines: readonly SheetLine[], known: Known): PlannedLine[] {
  const seen = new Set<string>()
  return lines.map((line) => {
    const { key } = line
    if (key.kind === 'new') return newLine(line, key.personId, known)
    const isDouble = seen.has(key.hoursId)
    seen.add(key.hoursId)
    const entry = known.hours.get(key.hoursId)
    if (entry === undefined) return refused(line, 'key-gone', null)
    return isDouble ? refused(line, 'double', entry) : keyedLine(line, entry)
  })
}

function newLine(line: SheetLine, personId: PersonId, known: Known): PlannedLine {
  const { reading } = line
  const base = { ...refused(line, 'person-gone', null), personId }
  if (!known.isInPool(personId)) return base
  if (reading.kind === 'wrong') return wrong(base, reading)
  return { ...base, outcome: 'new', reason: null, after: reading.entry }
}

function keyedLine(line: SheetLine, entry: HoursEntry): PlannedLine {
  const { reading, exported } = line
  const before = entryOf(entry)
  const base = { ...refused(line, 'approved', entry), before }
  if (reading.kind === 'wrong') return wrong(base, reading)
  const was = exported ?? before
  const read = reading.entry
  const isSame =
    was.workedOn === read.workedOn &&
    was.minutes === read.minutes &&
    was.km === read.km &&
    was.expenses === read.expenses &&
    (exported === null || exported.note === read.note)
  const isFree = obstacleTo('change', entry) === null
  const stays = { ...base, outcome: 'unchanged', reason: null } as const
  if (isSame) {
    return entry.status === 'planned' ? { ...stays, outcome: 'worked', after: before } : stays
  }
  return isFree ? { ...base, outcome: 'changed', reason: null, after: read } : base
}

function wrong(base: PlannedLine, reading: Extract<SheetReading, { kind: 'wrong' }>): PlannedLine {
  const { reason, cell, said } = reading
  return { ...base, outcome: 'refused', reason, cell, said }
}

function refused(line: SheetLine, reason: SheetReason, entry: HoursEntry | null): PlannedLine {
  return {
    ...{ row: line.row, outcome: 'refused', reason, cell: line.keyCell, said: null },
    ...{ personId: entry?.personId ?? null, hoursId: entry?.id ?? null },
    ...{ before: entry && entryOf(entry), after: null },
  }
}

function entryOf({ workedOn, minutes, km, expenses, note }: HoursEntry): SheetEntry {
  return { workedOn, minutes, km, expenses, note }
}
