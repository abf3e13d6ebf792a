import { longDate, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { componentText as text } from '#renderer/texts/components'
import type { Severity } from '#domain/calendar/signal'
import { classNames } from './class-names.ts'
import css from './month-calendar.module.css'

/** What lies on a day: a band behind it, marks under its number, and what speaks against it. */
export type DayMarks = {
  readonly bands: readonly ('school' | 'ramadan' | 'away')[]
  readonly marks: readonly { readonly kind: 'feest' | 'cult' | 'event'; readonly label: string }[]
  /** The heaviest thing against this day; a shape in its corner and a word in its name. */
  readonly severity?: Severity | null
  /** The sentences that speak against this day, heaviest first; empty is no objection. */
  readonly against: readonly string[]
}

type Props = {
  day: IsoDate
  marks: DayMarks | undefined
  isOutside: boolean
  isFocused: boolean
  isChosen: boolean
  isToday: boolean
  onChoose: () => void
}

/** One day of the month: a button in a cell. */
export function MonthDay({ day, marks, isOutside, isFocused, isChosen, isToday, onChoose }: Props) {
  const bands = marks?.bands ?? []
  const shown = marks?.marks ?? []
  const { severity = null } = marks ?? {}
  const weight = severity === null || severity === 'note' ? null : severity
  const name = [
    longDate(day),
    isToday && text.today,
    ...shown.map(({ label }) => label),
    weight !== null && text.dayWeights[weight],
  ]
  return (
    <td
      className={classNames(
        css.cell,
        weekdayOf(day) > 5 && css.weekend,
        isOutside && css.outside,
        ...bands.map((band) => css[band]),
        isToday && css.now,
        isChosen && css.chosen,
      )}
      role="gridcell"
      aria-selected={isChosen}
    >
      <button
        type="button"
        className={css.day}
        tabIndex={isFocused ? 0 : -1}
        aria-label={name.filter((part) => part !== false).join(', ')}
        aria-current={isToday ? 'date' : undefined}
        data-day={day}
        onClick={onChoose}
      >
        {weight === null ? null : <i className={css[weight]} aria-hidden="true" />}
        <span className={css.number}>{Number(day.slice(8))}</span>
        <span className={css.marks}>
          {shown.slice(0, 3).map(({ kind, label }) => (
            <i key={label} className={css[kind]} />
          ))}
        </span>
      </button>
    </td>
  )
}
