import type { EventTypeCode } from '#domain/events/planned-event'
import css from './event-marks.module.css'
import type { EventFamily } from './type-code.tsx'

/** The colour family of each letter code. */
export const familyOfCode: Record<EventTypeCode, EventFamily> = {
  RB: 'rb',
  CoP: 'cop',
  ON: 'ond',
  WG: 'wg',
  OV: 'ovl',
}

/** The class that gives what stands inside it the colours of a code: text, fill and edge. */
export function eventColours(code: EventTypeCode): string | undefined {
  return css[familyOfCode[code]]
}
