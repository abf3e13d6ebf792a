import { useId, useRef } from 'react'
import type { DayPart, WeekPart } from '#domain/sleutelpersonen/availability'
import { componentText } from '#renderer/texts/components'
import { poolText } from '#renderer/texts/pool'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './layout.tsx'
import { useMatrixKeys } from './use-matrix-keys.ts'
import { useWish } from './use-wish.ts'
import css from './week-parts.module.css'

type Props = {
  label: string
  pattern: readonly WeekPart[]
  /** Answers a promise of the change; undefined from it means refused. */
  onChange: (pattern: WeekPart[]) => Promise<unknown>
}

const parts = Object.keys(poolText.partWord) as DayPart[]

/** The week in parts of days, each to be chosen; arrows go from one to the next. */
export function WeekParts({ label, pattern: stored, onChange }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const keysId = useId()
  const keys = useMatrixKeys(table, parts.length, componentText.weekdays.length)
  const [pattern, choose] = useWish<readonly WeekPart[]>(stored, (next) => onChange([...next]))
  const isThe = (weekday: number, part: DayPart) => (each: WeekPart) =>
    each.weekday === weekday && each.part === part
  return (
    <div>
      <VisuallyHidden id={keysId}>{text.patternKeys}</VisuallyHidden>
      <table
        ref={table}
        role="grid"
        aria-label={label}
        aria-describedby={keysId}
        className={css.week}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <thead>
          <tr>
            <td />
            {componentText.weekdays.map((day, at) => (
              <th key={day} scope="col" abbr={componentText.weekdaysInFull[at]}>
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part, row) => (
            <tr key={part}>
              <th scope="row">{poolText.partWord[part]}</th>
              {componentText.weekdaysInFull.map((day, column) => {
                const weekday = column + 1
                const isChosen = pattern.some(isThe(weekday, part))
                return (
                  <td key={day}>
                    <button
                      type="button"
                      className={css.part}
                      aria-pressed={isChosen}
                      aria-label={text.partOf(day, poolText.partWord[part])}
                      onClick={() =>
                        choose(
                          isChosen
                            ? pattern.filter((each) => !isThe(weekday, part)(each))
                            : [...pattern, { weekday, part }],
                        )
                      }
                      {...keys.cellProps(row, column)}
                    >
                      {isChosen ? <Icon name="check" size="small" /> : null}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
