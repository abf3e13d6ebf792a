import type { CorrectableLayer } from '#domain/calendar/calendar-correction'
import type { SchoolRegion, Weight } from '#domain/calendar/reference'
import type { LayerDayRow } from '#domain/contract/calendar-corrections'
import type { IsoDate } from '#domain/shared/dates'
import type { InputOfCall } from '#renderer/lib/backend'
import { calendarDaysText as text } from '#renderer/texts/calendar-days'

/** What the form is about: a day of the package, or a day of her own. */
export type CorrectionSubject =
  | { readonly kind: 'add' }
  | { readonly kind: 'change'; readonly layer: CorrectableLayer; readonly day: LayerDayRow }

/** What is typed so far; it lives on the screen until it is kept. */
export type CorrectionDraft = {
  readonly kind: 'move' | 'remove'
  readonly layer: CorrectableLayer
  readonly name: string
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly schoolRegion: SchoolRegion
  readonly weight: Weight
  readonly source: string
}

export type Mistakes = { readonly [Field in 'name' | 'from' | 'source']?: string }

export function draftOf(subject: CorrectionSubject): CorrectionDraft {
  const blank = { schoolRegion: 'midden', weight: 'avoid', kind: 'move', source: '' } as const
  if (subject.kind === 'add') {
    return { ...blank, layer: 'school-holiday', name: '', from: null, until: null }
  }
  const { name, correction } = subject.day
  const from = correction?.from ?? subject.day.from
  const until = correction?.until ?? subject.day.until
  return {
    ...blank,
    kind: correction?.kind === 'remove' ? 'remove' : 'move',
    layer: subject.layer,
    name,
    from,
    // One day: then only one field has to change.
    until: until === from ? null : until,
    source: correction?.source ?? '',
  }
}

/** What is still missing, per field. */
export function mistakesIn(subject: CorrectionSubject, draft: CorrectionDraft): Mistakes {
  const needsDay = subject.kind === 'add' || draft.kind === 'move'
  return {
    ...(draft.name.trim() === '' ? { name: text.fillIn.name } : {}),
    ...(needsDay && draft.from === null ? { from: text.fillIn.from } : {}),
    ...(draft.source.trim() === '' ? { source: text.fillIn.source } : {}),
  }
}

/** The correction as the backend takes it; undefined while the first day is missing. */
export function correctionFrom(
  subject: CorrectionSubject,
  draft: CorrectionDraft,
): InputOfCall<'calendar.correct'> | undefined {
  const { layer, from, source, name, weight } = draft
  const until = draft.until ?? from
  if (subject.kind === 'change') {
    const { referenceId, from: originalOn } = subject.day
    if (referenceId === null) return undefined
    const ofPackage = { layer, referenceId, originalOn }
    if (draft.kind === 'remove') return { wish: { kind: 'remove', ...ofPackage }, source }
    if (from === null || until === null) return undefined
    return { wish: { kind: 'move', ...ofPackage, from, until }, source }
  }
  if (from === null || until === null) return undefined
  const schoolRegion = layer === 'school-holiday' ? draft.schoolRegion : null
  return { wish: { kind: 'add', layer, from, until, name, schoolRegion, weight }, source }
}
