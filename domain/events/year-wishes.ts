import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import type { EventTypeCode, Subregion } from './planned-event.ts'
import type { RhythmGap } from './rhythm-gaps.ts'
import { isMonthDay } from './suggested-period.ts'
import type { MonthDay } from './suggested-period.ts'

type TypeOfWish = {
  readonly id: EventTypeId
  readonly suggestedFrom: string | null
  readonly suggestedUntil: string | null
  readonly template: {
    readonly startTime: WallTime | null
    readonly endTime: WallTime | null
  } | null
}

/** One event the year still needs, before it has a day. */
export type YearWish = {
  /** Which of the year's wishes it is; the same as long as the gaps are the same. */
  readonly key: string
  readonly typeId: EventTypeId
  readonly code: EventTypeCode
  readonly typeName: string
  readonly subregion: Subregion | null
  /** Which it is of those that are missing of its type there. */
  readonly number: number
  readonly ofType: number
  readonly isProposal: boolean
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly period: { readonly from: MonthDay; readonly until: MonthDay } | null
}

/** An event for everything the year has too few of, at the times of its type's template. */
export function yearWishes(gaps: readonly RhythmGap[], types: readonly TypeOfWish[]): YearWish[] {
  return gaps
    .filter(({ kind }) => kind === 'too-few')
    .flatMap((gap) => {
      const type = types.find(({ id }) => id === gap.typeId)
      const { typeId, code, typeName, subregion, isProposal } = gap
      const ofType = gap.min - gap.planned
      return Array.from({ length: ofType }, (_, index) => ({
        key: [typeId, subregion ?? 'regio', String(index + 1)].join('-'),
        ...{ typeId, code, typeName, subregion, isProposal, ofType },
        number: index + 1,
        startTime: type?.template?.startTime ?? null,
        endTime: type?.template?.endTime ?? null,
        period: type === undefined ? null : periodOf(type),
      }))
    })
}

function periodOf({ suggestedFrom: from, suggestedUntil: until }: TypeOfWish): YearWish['period'] {
  if (from === null || until === null || !isMonthDay(from) || !isMonthDay(until)) return null
  return { from, until }
}

/** An event that stands in the year already. */
export type PlannedDay = { readonly typeId: EventTypeId; readonly date: IsoDate }
