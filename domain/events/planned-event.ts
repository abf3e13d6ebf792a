import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { ActionId, EventId, EventTypeId, VenueId } from '#domain/shared/ids'

/** How far an event is; stages guide and never lock. `geannuleerd` stands outside the row. */
export type EventStage =
  'idee' | 'gepland' | 'uitgenodigd' | 'gehouden' | 'afgerond' | 'geannuleerd'

/** The stages in their order, as the stage line shows them. */
export const stagesInOrder = ['idee', 'gepland', 'uitgenodigd', 'gehouden', 'afgerond'] as const

/** Whose event it is: a partner's counts in the rhythm, not in our budget. */
export type Ownership = 'eigen' | 'partner' | 'samen'

export type EventFormat = 'locatie' | 'online' | 'hybride'

export type Subregion = 'oost' | 'west'

/** The letter codes of event types in calendars and lists; a type of her own is `OV`. */
export type EventTypeCode = 'RB' | 'CoP' | 'ON' | 'WG' | 'OV'

/** How often a type of event belongs in a year. */
export type Rhythm = {
  readonly min: number
  readonly max: number | null
  readonly isPerSubregion: boolean
  /** A proposal of ours, where the plan names no number. */
  readonly isProposal: boolean
  readonly source: string | null
}

export type EventType = {
  readonly id: EventTypeId
  readonly code: EventTypeCode
  readonly name: string
  readonly rhythm: Rhythm | null
}

/** A meeting being planned; times are wall time in Europe/Amsterdam. */
export type PlannedEvent = {
  readonly id: EventId
  readonly typeId: EventTypeId
  readonly title: string
  readonly goal: string | null
  readonly stage: EventStage
  readonly cancelledReason: string | null
  readonly organiser: string | null
  readonly ownership: Ownership
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly format: EventFormat
  readonly venueId: VenueId | null
  readonly subregion: Subregion | null
  readonly capacity: number | null
  readonly topics: readonly string[]
  readonly actionIds: readonly ActionId[]
}
