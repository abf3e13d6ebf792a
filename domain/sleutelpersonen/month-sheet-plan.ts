import type { IsoDate } from '#domain/shared/dates'
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
  /** All hours of somebody that stand in Schakel. */
  readonly hoursOf: (personId: PersonId) => readonly HoursEntry[]
  readonly today: IsoDate
}

/**
 * What a signed sheet does with the hours of now: only what was changed on it counts, so that what
 * was changed in Schakel since stays. A planned line that came back was worked. A
 * new line that says what stands in Schakel already adds nothing: a sheet can be read twice.
 */
export function planMonthSheet(lines: readonly SheetLine[], known: Known): PlannedLine[] {
  const seen = new Set<string>()
  const added: PlannedLine[] = []
  return lines.map((line) => {
    const { key } = line
    if (key.kind === 'new') {
      const planned = newLine(line, key.personId, { ...known, added })
      added.push(planned)
      return planned
    }
    const isDouble = seen.has(key.hoursId)
    seen.add(key.hoursId)
    const entry = known.hours.get(key.hoursId)
    if (entry === undefined) return refused(line, 'key-gone', null)
    return isDouble ? refused(line, 'double', entry) : keyedLine(line, entry, known.today)
  })
}

type KnownSoFar = Known & { readonly added: readonly PlannedLine[] }

function newLine(line: SheetLine, personId: PersonId, known: KnownSoFar): PlannedLine {
  const { reading } = line
  const base = { ...refused(line, 'person-gone', null), personId }
  if (!known.isInPool(personId)) return base
  if (reading.kind === 'wrong') return wrong(base, reading)
  const { entry } = reading
  const stays = { ...base, outcome: 'unchanged', before: entry } as const
  if (known.hoursOf(personId).some((each) => isSame(each, entry))) {
    return { ...stays, reason: 'known' }
  }
  const isDouble = known.added.some(
    ({ personId: who, after }) => who === personId && after !== null && isSame(after, entry),
  )
  if (isDouble) return { ...base, reason: 'double' }
  if (entry.workedOn > known.today) return { ...base, reason: 'to-come' }
  return { ...base, outcome: 'new', reason: null, after: entry }
}

function keyedLine(line: SheetLine, entry: HoursEntry, today: IsoDate): PlannedLine {
  const { reading, exported } = line
  const before = entryOf(entry)
  const base = { ...refused(line, 'approved', entry), before }
  if (reading.kind === 'wrong') return wrong(base, reading)
  const was = exported ?? before
  const read = reading.entry
  const isUntouched = isSame({ ...was, note: exported === null ? read.note : was.note }, read)
  const isFree = obstacleTo('change', entry, today) === null
  const isToCome = read.workedOn > today
  const stays = { ...base, outcome: 'unchanged', reason: null } as const
  if (isUntouched) {
    const isWorked = entry.status === 'planned' && before.workedOn <= today
    return isWorked ? { ...stays, outcome: 'worked', after: before } : stays
  }
  if (isFree && isToCome) return { ...base, reason: 'to-come' }
  return isFree ? { ...base, outcome: 'changed', reason: null, after: read } : base
}

function isSame(one: SheetEntry, other: SheetEntry): boolean {
  return (
    one.workedOn === other.workedOn &&
    one.minutes === other.minutes &&
    one.km === other.km &&
    one.expenses === other.expenses &&
    one.note === other.note
  )
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
