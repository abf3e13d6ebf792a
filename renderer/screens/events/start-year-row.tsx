import type { ProposedEvent } from '#domain/contract/year'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { classNames } from '#renderer/components/class-names'
import { familyOfCode } from '#renderer/components/event-family'
import { Icon } from '#renderer/components/icon.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { useSignals } from '#renderer/lib/use-signals'
import { startYearText as text } from '#renderer/texts/start-year'
import { dayOf } from './start-year-draft.ts'
import type { StartYearDraft } from './start-year-draft.ts'
import css from './start-year.module.css'

type Props = {
  event: ProposedEvent
  draft: StartYearDraft
  isOpen: boolean
  onTick: (isTicked: boolean) => void
  onOpen: () => void
}

/** One event of the proposal: whether it comes, its day, and what is known about that day. */
export function StartYearRow({ event, draft, isOpen, onTick, onOpen }: Props) {
  const name = text.name(event)
  const date = dayOf(draft, event)
  return (
    <li className={classNames(css.row, isOpen && css.open)}>
      <div className={css.what}>
        <Checkbox isSelected={!draft.unticked.includes(event.key)} onChange={onTick}>
          <TypeCode family={familyOfCode[event.code]} code={event.code} name={event.typeName} />
          <span className={css.name}>{name}</span>
        </Checkbox>
      </div>
      <div>
        <p className={css.day}>{date === null ? text.noDay : text.day(date)}</p>
        <p className={css.quiet}>{text.times(event)}</p>
      </div>
      <Reasons event={event} date={date} />
      <Button
        size="mini"
        look="soft"
        icon="calendar"
        label={text.otherDayFor(name)}
        isExpanded={isOpen}
        onPress={onOpen}
      >
        {text.otherDay}
      </Button>
    </li>
  )
}

function Reasons({ event, date }: { event: ProposedEvent; date: ProposedEvent['date'] }) {
  const isOwnDay = date !== event.date
  const { startTime, endTime } = event
  const times = { startTime, endTime, exceptEventId: null }
  const signals = useSignals(isOwnDay ? date : null, times)
  const reasons = isOwnDay ? signals : event.reasons
  if (reasons === undefined) return <div />
  const notes = [
    ...(event.suggestedPeriod === null ? [] : [text.period(event.suggestedPeriod)]),
    ...(event.isProposal ? [text.proposal] : []),
    ...(event.hasTemplate ? [] : [text.noTemplate]),
  ]
  return (
    <div className={css.reasons}>
      {date !== null && reasons.length === 0 ? (
        <p className={css.ok}>
          <Icon name="yes" size="small" />
          {text.noReason}
        </p>
      ) : null}
      {reasons.map(({ id, severity, text: fact }) => (
        <p key={id} className={severity === 'note' ? undefined : css.weighs}>
          <Icon name={severity === 'note' ? 'info' : 'attention'} size="small" />
          {fact}
        </p>
      ))}
      <p className={css.quiet}>{notes.join(' ')}</p>
    </div>
  )
}
