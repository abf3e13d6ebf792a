import type { EventTypeCode } from '#domain/events/planned-event'
import type { EventFamily } from './type-code.tsx'

/** The colour family of each letter code. */
export const familyOfCode: Record<EventTypeCode, EventFamily> = {
  RB: 'rb',
  CoP: 'cop',
  ON: 'ond',
  WG: 'wg',
  OV: 'ovl',
}
