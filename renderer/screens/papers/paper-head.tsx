import type { PaperEvent } from '#domain/contract/day'
import { dutchTime } from '#domain/shared/dates'
import { attendanceTexts } from '#domain/texts/workbooks'
import { dayText } from '#renderer/texts/day'
import css from './papers.module.css'

/** What it is, of which event, when and where: above a list on paper. */
export function PaperHead({ kind, event }: { kind: string; event: PaperEvent }) {
  const { title, date, startTime, endTime, place } = event
  const times =
    startTime === null
      ? ''
      : attendanceTexts.timeSpan(dutchTime(startTime), endTime && dutchTime(endTime))
  return (
    <header className={css.paperHead}>
      <h2>
        {kind}: <bdi>{title}</bdi>
      </h2>
      <p>
        <bdi>{dayText.papers.when(date, times, place)}</bdi>
      </p>
    </header>
  )
}
