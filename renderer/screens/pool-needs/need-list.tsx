import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { EventTypeCode } from '#domain/events/planned-event'
import type { EventNeeds, ShownCover, ShownNeed } from '#domain/contract/pool-needs'
import { Button } from '#renderer/components/button.tsx'
import { ActionLetter } from '#renderer/components/chip.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { Row } from '#renderer/components/layout.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import type { ValueOfCall } from '#renderer/lib/backend'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { keyOf } from './chosen-target.ts'
import type { Target } from './chosen-target.ts'
import { CoverLine, StateLine } from './cover-line.tsx'
import css from './pool-needs.module.css'

type Props = {
  overview: ValueOfCall<'poolNeeds.overview'>
  target: Target | undefined
  withClosed: boolean
  onWithClosed: (withClosed: boolean) => void
}

/** What the pool is asked: the languages of the chosen event, other events, and other questions. */
export function NeedList({ overview, target, withClosed, onWithClosed }: Props) {
  const { events, needs, eventsTotal } = overview
  const list = useStaysAtChosen(target)
  const shown = events.find(({ eventId }) => eventId === target?.eventId) ?? events[0]
  const others = events.filter((event) => event !== shown)
  return (
    <nav aria-label={text.list} ref={list}>
      {shown === undefined ? null : <EventLanguages event={shown} target={target} />}
      {others.length === 0 ? null : (
        <>
          <h2 className={css.listHead}>{text.otherEvents}</h2>
          <ul className={css.needs}>
            {others.map((event) => (
              <OtherEvent key={event.eventId} event={event} />
            ))}
          </ul>
        </>
      )}
      {eventsTotal > events.length ? (
        <p className={css.listNote}>{text.more(eventsTotal - events.length)}</p>
      ) : null}
      {needs.length === 0 ? null : (
        <>
          <h2 className={css.listHead}>{text.otherNeeds}</h2>
          <ul className={css.needs}>
            {needs.map((need) => (
              <OtherNeed key={need.needId} need={need} isCurrent={target?.needId === need.needId} />
            ))}
          </ul>
        </>
      )}
      <Button look="lite" size="mini" onPress={() => onWithClosed(!withClosed)}>
        {withClosed ? text.hideClosed : text.showClosed}
      </Button>
    </nav>
  )
}

// An event that is chosen goes to the top, and its link with it.
function useStaysAtChosen(target: Target | undefined) {
  const list = useRef<HTMLElement>(null)
  const key = target && keyOf(target)
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    if (document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [key])
  return list
}

type EventProps = { event: EventNeeds; target: Target | undefined }

function EventLanguages({ event, target }: EventProps) {
  return (
    <>
      <div className={css.listEvent}>
        <Code event={event} />
        <bdi title={event.title}>{text.eventLine(event)}</bdi>
      </div>
      <h2 className={css.listHead}>{text.whichLanguage}</h2>
      <ul className={css.needs}>
        {event.languages.map((cover) => (
          <LanguageItem
            key={cover.language}
            event={event}
            cover={cover}
            isCurrent={target?.eventId === event.eventId && target.language === cover.language}
          />
        ))}
      </ul>
      <p className={css.listNote}>
        {event.languages.length === 0 ? text.noLanguages : text.counts}
      </p>
    </>
  )
}

type ItemProps = { event: EventNeeds; cover: ShownCover; isCurrent: boolean }

function LanguageItem({ event: { eventId }, cover, isCurrent }: ItemProps) {
  return (
    <li>
      <Link
        className={css.need}
        to="/sleutelpersonen"
        search={{ bijeenkomst: eventId, taal: cover.language }}
        aria-current={isCurrent ? 'true' : undefined}
      >
        <Row gap={2} between>
          <span className={css.language}>
            {cover.language}{' '}
            {cover.native === null || cover.native === cover.language ? null : (
              <bdi className={css.native} dir={cover.direction}>
                {cover.native}
              </bdi>
            )}
          </span>
          {cover.people === 0 ? null : <b title={text.guests(cover.people)}>{cover.people}</b>}
        </Row>
        <CoverLine cover={cover} />
      </Link>
    </li>
  )
}

function OtherEvent({ event }: { event: EventNeeds }) {
  const isOpen = event.languages.some(({ state }) => state === 'uncovered')
  return (
    <li>
      <Link className={css.need} to="/sleutelpersonen" search={{ bijeenkomst: event.eventId }}>
        <Row gap={2} between>
          <bdi className={css.language} title={event.title}>
            {event.title}
          </bdi>
          <Code event={event} />
        </Row>
        <StateLine tone={isOpen ? 'alert' : 'ok'}>{text.eventState(event)}</StateLine>
      </Link>
    </li>
  )
}

function OtherNeed({ need, isCurrent }: { need: ShownNeed; isCurrent: boolean }) {
  const isFound = need.accepted.length >= need.people || need.closedOn !== null
  return (
    <li>
      <Link
        className={css.need}
        to="/sleutelpersonen"
        search={{ vraag: need.needId }}
        aria-current={isCurrent ? 'true' : undefined}
      >
        <Row gap={2} between>
          <bdi className={css.language} title={need.title}>
            {need.title}
          </bdi>
          {need.actionId === null ? null : <ActionLetter letter={need.actionId} />}
        </Row>
        <StateLine tone={isFound ? 'ok' : 'waiting'}>{text.needState(need)}</StateLine>
      </Link>
    </li>
  )
}

function Code({ event }: { event: EventNeeds }) {
  const code = event.typeCode as EventTypeCode
  return <TypeCode family={familyOfCode[code]} code={code} name={event.title} />
}
