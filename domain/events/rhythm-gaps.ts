import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import type { EventStage, EventType, EventTypeCode, Subregion } from './planned-event.ts'

type Counted = {
  readonly typeId: EventTypeId
  readonly date: IsoDate | null
  readonly stage: EventStage
  readonly subregion: Subregion | null
}

/** How a year stands against the rhythm of one type. */
export type RhythmRow<Each = unknown> = {
  readonly typeId: EventTypeId
  readonly code: EventTypeCode
  readonly typeName: string
  /** Where it is missing; `null` for a rhythm of the whole region. */
  readonly subregion: Subregion | null
  readonly kind: 'too-few' | 'too-many' | 'kept'
  readonly planned: number
  readonly min: number
  readonly max: number | null
  readonly isProposal: boolean
  readonly source: string | null
  /** What counts, in the order it was given. */
  readonly events: readonly Each[]
}

/** A type that has too few events in the year, or more than its rhythm. */
export type RhythmGap = Omit<RhythmRow, 'kind' | 'events'> & {
  readonly kind: 'too-few' | 'too-many'
}

const subregions: readonly Subregion[] = ['oost', 'west']

/** Every rhythm of the year with what stands against it; an event without a date fills nothing. */
export function rhythmRows<Each extends Counted>(
  year: number,
  events: readonly Each[],
  types: readonly EventType[],
): RhythmRow<Each>[] {
  const planned = events.filter((event) => isPlannedIn(year, event))
  return types.flatMap((type) => {
    const { rhythm } = type
    if (rhythm === null) return []
    const ofType = planned.filter(({ typeId }) => typeId === type.id)
    if (!rhythm.isPerSubregion) return rowOf(type, null, ofType)
    return subregions.flatMap((subregion) =>
      rowOf(
        type,
        subregion,
        ofType.filter((event) => event.subregion === subregion),
      ),
    )
  })
}

/** What the year's events still miss of each type's rhythm. */
export function rhythmGaps(
  year: number,
  events: readonly Counted[],
  types: readonly EventType[],
): RhythmGap[] {
  return rhythmRows(year, events, types).flatMap(({ events: _events, kind, ...row }) =>
    kind === 'kept' ? [] : [{ ...row, kind }],
  )
}

/** The topics that no event of the year has on its programme yet; capitals do not matter. */
export function uncoveredTopics(
  year: number,
  events: readonly {
    readonly date: IsoDate | null
    readonly stage: EventStage
    readonly topics: readonly string[]
  }[],
  topics: readonly string[],
): string[] {
  const planned = events.filter((event) => isPlannedIn(year, event))
  const covered = new Set(planned.flatMap((event) => event.topics.map(plain)))
  return topics.filter((topic) => !covered.has(plain(topic)))
}

function plain(topic: string): string {
  return topic.trim().toLowerCase()
}

function isPlannedIn(
  year: number,
  { date, stage }: { readonly date: IsoDate | null; readonly stage: EventStage },
): boolean {
  return date !== null && yearOf(date) === year && stage !== 'geannuleerd'
}

function rowOf<Each>(
  type: EventType,
  subregion: Subregion | null,
  events: readonly Each[],
): RhythmRow<Each>[] {
  if (type.rhythm === null) return []
  const { min, max, isProposal, source } = type.rhythm
  const planned = events.length
  const isTooMany = max !== null && planned > max
  return [
    {
      typeId: type.id,
      code: type.code,
      typeName: type.name,
      subregion,
      kind: isTooMany ? 'too-many' : planned < min ? 'too-few' : 'kept',
      planned,
      min,
      max,
      isProposal,
      source,
      events,
    },
  ]
}
