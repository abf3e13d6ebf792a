import type { ShownAssignment } from '#domain/contract/assignments'
import { minutesBetween } from '#domain/sleutelpersonen/agreed-minutes'

/** An agreement that is being typed. */
export type ChangeDraft = Pick<
  ShownAssignment,
  'date' | 'startTime' | 'endTime' | 'minutes' | 'km' | 'role' | 'language'
>

/** As it was agreed. */
export function changeDraftOf(assignment: ShownAssignment): ChangeDraft {
  const { date, startTime, endTime, minutes, km, role, language } = assignment
  return { date, startTime, endTime, minutes, km, role, language }
}

/** With other times: who was asked for all of it stays asked for all of it, less or more stays. */
export function withParts(draft: ChangeDraft, parts: Partial<ChangeDraft>): ChangeDraft {
  const next = { ...draft, ...parts }
  const tookAll = draft.minutes !== null && draft.minutes === minutesBetween(draft)
  if (!tookAll || 'minutes' in parts) return next
  const { minutes } = draft
  return { ...next, minutes: minutesBetween(next) ?? minutes }
}

/** Whether it is anything but what was agreed. */
export function isOther(draft: ChangeDraft, assignment: ShownAssignment): boolean {
  const before = changeDraftOf(assignment)
  return (Object.keys(before) as (keyof ChangeDraft)[]).some((key) => draft[key] !== before[key])
}
