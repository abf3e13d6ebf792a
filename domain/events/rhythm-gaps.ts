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

/** A type that has too few events in the year, or more than its rhythm. */
export type RhythmGap = {
  readonly typeId: EventTypeId
  readonly code: EventTypeCode
  readonly typeName: string
  /** Where it is missing; `null` for a rhythm of the whole region. */
  readonly subregion: Subregion | null
  readonly kind: 'too-few' | 'too-many'
  readonly planned: number
  readonly min: number
  readonly max: number | null
  readonly isProposal: boolean
  readonly source: string | null
}

const subregions: readonly Subregion[] = ['oost', 'west']

/** What the year's events still miss of each type's rhythm; an event without a date fills nothing. */
export function rhythmGaps(
  year: number,
  events: readonly Counted[],
  types: readonly EventType[],
): RhythmGap[] {
  const planned = events.filter((event) => isPlannedIn(year, event))
  return types.flatMap((type) => {
    const { rhythm } = type
    if (rhythm === null) return []
    const ofType = planned.filter(({ typeId }) => typeId === type.id)
    if (!rhythm.isPerSubregion) return gapOf(type, null, ofType.length)
    return subregions.flatMap((subregion) =>
      gapOf(type, subregion, ofType.filter((event) => event.subregion === subregion).length),
    )
  })
}

/** The topics that no event of the year has on its programme yet. */
export function uncoveredTopics(
  year: number,
  events: readonly {
    readonly date: IsoDate | null
    readonly stage: EventStage
    readonly topics: readonly string[]
  }[],
  topics: readonly string[],
): string[] {
  const covered = new Set(
    events.filter((event) => isPlannedIn(year, event)).flatMap((event) => event.topics),
  )
  return topics.filter((topic) => !covered.has(topic))
}

function isPlannedIn(
  year: number,
  { date, stage }: { readonly date: IsoDate | null; readonly stage: EventStage },
): boolean {
  return date !== null && yearOf(date) === year && stage !== 'geannuleerd'
}

function gapOf(type: EventType, subregion: Subregion | null, planned: number): RhythmGap[] {
  if (type.rhythm === null) return []
  const { min, max, isProposal, source } = type.rhythm
  const isTooMany = max !== null && planned > max
  if (planned >= min && !isTooMany) return []
  return [
    {
      typeId: type.id,
      code: type.code,
      typeName: type.name,
      subregion,
      kind: isTooMany ? 'too-many' : 'too-few',
      planned,
      min,
      max,
      isProposal,
      source,
    },
  ]
}
