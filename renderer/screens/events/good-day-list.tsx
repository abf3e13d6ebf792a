import { useId } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import type { GoodDay } from '#domain/contract/calendar'
import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Icon } from '#renderer/components/icon.tsx'
import { Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { iconOfSeverity } from '#renderer/components/severity'
import { goodDayText as text } from '#renderer/texts/good-days'
import css from './good-days.module.css'

type Props = {
  days: readonly GoodDay[]
  total: number
  onChoose: (day: IsoDate) => void
}

/** The days from best to worst; the focus stands on the best as soon as they are known. */
export function GoodDayList({ days, total, onChoose }: Props) {
  const keysId = useId()
  if (total === 0) {
    return (
      <Text tone="muted" size="sm">
        {text.allOver}
      </Text>
    )
  }
  return (
    <div>
      <Text tone="muted" size="sm">
        {text.count(days.length, total)}
      </Text>
      <VisuallyHidden id={keysId}>{text.keys}</VisuallyHidden>
      <ListBox
        className={css.days ?? ''}
        aria-label={text.list}
        aria-describedby={keysId}
        autoFocus="first"
        items={days.map((day) => ({ ...day, id: day.date }))}
        onAction={(key) => {
          const chosen = days.find(({ date }) => date === key)
          if (chosen !== undefined) onChoose(chosen.date)
        }}
      >
        {(day) => (
          <ListBoxItem
            id={day.date}
            textValue={text.day(day.date, day.word)}
            className={css.day ?? ''}
          >
            <Day day={day} />
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

function Day({ day }: { day: GoodDay }) {
  const { date, severity, word, reasons } = day
  return (
    <>
      <span className={css.date}>{longDate(date)}</span>
      <span className={css.word} data-severity={severity ?? 'none'}>
        <Icon name={iconOfSeverity(severity)} size="small" />
        {word}
      </span>
      {reasons.map(({ id, text: reason }) => (
        <span key={id} className={css.reason}>
          {reason}
        </span>
      ))}
    </>
  )
}
