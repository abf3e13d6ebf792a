import type { Finding } from '#domain/calendar/signal'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventDetail } from '#domain/contract/events'
import type { VenueId } from '#domain/shared/ids'

type Moment = {
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly venueId: VenueId | null
  readonly format: EventDetail['format']
}

/** Whether she chose the moment or the place anew, so that she has seen what speaks against it. */
export function isChosenAnew(before: Moment, after: Moment): boolean {
  return (
    before.date !== after.date ||
    before.startTime !== after.startTime ||
    before.endTime !== after.endTime ||
    before.venueId !== after.venueId ||
    before.format !== after.format
  )
}

/** The ids of what speaks against a day when it is chosen; that time passes makes no day doubtful. */
export function knownSignalsOf(findings: readonly Finding[]): string[] {
  return findings.filter(weighs).map(({ id }) => id)
}

/** What has come to speak against a day since it was chosen, and is not decided on. */
export function newFindings(
  findings: readonly Finding[],
  known: readonly string[],
  decided: readonly string[],
): Finding[] {
  return findings.filter(
    (finding) => weighs(finding) && !known.includes(finding.id) && !decided.includes(finding.id),
  )
}

function weighs({ severity, layer }: Finding): boolean {
  return layer !== 'lead-time' && (severity === 'avoid' || severity === 'adapt')
}
