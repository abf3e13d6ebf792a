import type { EventTypeId } from '#domain/shared/ids'

/** How far an event is; stages guide and never lock. `geannuleerd` stands outside the row. */
export type EventStage =
  'idee' | 'gepland' | 'uitgenodigd' | 'gehouden' | 'afgerond' | 'geannuleerd'

/** The stages in their order, as the stage line shows them. */
export const stagesInOrder = ['idee', 'gepland', 'uitgenodigd', 'gehouden', 'afgerond'] as const

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
