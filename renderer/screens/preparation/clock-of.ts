import type { ProgrammeItem } from '#domain/contract/programme'
import { programmeText as text } from '#renderer/texts/programme'

type Start = Pick<ProgrammeItem, 'startTime' | 'startsAfter'>
type End = Pick<ProgrammeItem, 'endTime' | 'endsAfter'>

/** When a part begins: its time, or how long after the beginning. */
export function clockOf(item: Start | undefined): string {
  if (item === undefined) return ''
  return item.startTime === null ? text.after(item.startsAfter) : text.timeOf(item.startTime)
}

/** When a part ends, said the same way. */
export function endClockOf({ endTime, endsAfter }: End): string {
  return endTime === null ? text.after(endsAfter) : text.timeOf(endTime)
}
