import { timeOfMinutes } from '#domain/shared/dates'
import { overlaps } from './event-span.ts'
import type { Span } from './event-span.ts'
import { finding } from './signal.ts'
import type { Finding } from './signal.ts'

// The prayer starts after the sun's highest point; mosques choose their own moment after it.
const windowMinutes = 90
const travelMinutes = 15

/**
 * The Friday midday prayer as a window from solar noon, when the event touches it.
 * Without times it is a note, so that times can be chosen around it.
 */
export function fridayPrayerFindings(span: Span | null, noon: number): Finding[] {
  const window = { from: noon, until: noon + windowMinutes }
  if (span !== null && !overlaps(span, window)) return []
  return [
    finding('vrijdaggebed', 'friday-prayer', span === null ? 'note' : 'adapt', {
      kind: 'friday-prayer',
      from: timeOfMinutes(Math.floor(window.from / 5) * 5),
      until: timeOfMinutes(Math.ceil(window.until / 5) * 5),
      wayOut: wayOutOf(span, window),
      endBy: timeOfMinutes(Math.floor((noon - travelMinutes) / 15) * 15),
    }),
  ]
}

function wayOutOf(span: Span | null, window: Span) {
  if (span === null) return 'choose-times'
  if (span.from >= window.from) return 'start-later'
  return span.until <= window.until ? 'end-earlier' : 'pause'
}
