import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ConversationKind } from '#domain/contract/conversations'
import type { TimelineItem } from '#domain/contract/timeline'
import { dateWithYear, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { timelineText as text } from '#renderer/texts/timeline'
import css from './network.module.css'

type EventItem = Extract<TimelineItem, { kind: 'event' }>
type ConversationItem = Extract<TimelineItem, { kind: 'conversation' }>
type MessageItem = Extract<TimelineItem, { kind: 'message' }>
type AgreementItem = Extract<TimelineItem, { kind: 'agreement' }>
type AssignmentItem = Extract<TimelineItem, { kind: 'assignment' }>

const standIcon: Record<EventItem['stand'], IconName> = {
  invited: 'awaiting',
  maybe: 'awaiting',
  declined: 'declined',
  registered: 'yes',
  waiting: 'waiting',
  offered: 'running',
  lapsed: 'waiting',
  cancelled: 'declined',
  present: 'present',
  'no-show': 'not-shown',
}

const wayIcon: Record<ConversationKind, IconName> = {
  conversation: 'conversation',
  phone: 'phone',
  mail: 'mail',
  visit: 'place',
}

const askedIcon: Record<AssignmentItem['status'], IconName> = {
  asked: 'awaiting',
  accepted: 'yes',
  declined: 'declined',
  cancelled: 'not-shown',
}

/** One line of a timeline, with the way to what it tells of. */
export function TimelineLine({ item }: { item: TimelineItem }) {
  switch (item.kind) {
    case 'event':
      return (
        <Line on={item.on} icon={standIcon[item.stand]} below={text.stood(item)}>
          <Link
            to="/bijeenkomsten/$eventId"
            params={{ eventId: item.eventId }}
            className={css.event}
          >
            <bdi>{item.title}</bdi>
          </Link>
        </Line>
      )
    case 'conversation':
      return <ConversationLine item={item} />
    case 'message':
      return <MessageLine item={item} />
    case 'agreement':
      return <AgreementLine item={item} />
    case 'assignment':
      return <AssignmentLine item={item} />
    case 'payment':
      return (
        <Line on={item.on} icon="budget" below={text.paidFor(item)}>
          <Link to="/sleutelpersonen/betalingen" className={css.event}>
            {text.paid}
          </Link>
        </Line>
      )
    case 'work-begun':
    case 'work-ended':
      return (
        <Line on={item.on} icon="network" below={text.work(item)}>
          {text[item.kind]}
        </Line>
      )
    case 'added':
      return (
        <Line
          on={item.on}
          icon={item.source === null ? 'add' : 'import'}
          below={item.source ?? text.byHand}
        >
          {item.source === null ? text.added : text.takenIn}
        </Line>
      )
  }
}

function ConversationLine({ item }: { item: ConversationItem }) {
  const { id, on, way, subject, actionIds, people, agreements } = item
  return (
    <Line on={on} icon={wayIcon[way]} below={text.came(agreements, people)}>
      <Link to="/netwerk/gesprekken" search={{ kies: id }} className={css.event}>
        <bdi>{text.talk(way, subject)}</bdi>
      </Link>
      {actionIds.map((action) => (
        <span key={action} className={css.letter} title={text.action(action)}>
          {action}
        </span>
      ))}
    </Line>
  )
}

function MessageLine({ item }: { item: MessageItem }) {
  const { on, about, eventId, eventTitle, batchId: ronde } = item
  const words = <bdi>{text.message(about, eventTitle)}</bdi>
  return (
    <Line on={on} icon="mail" below={text.messageWay(item)}>
      {eventId === null ? (
        <Link to="/netwerk/nieuwsbrief" search={{ ronde }} className={css.event}>
          {words}
        </Link>
      ) : (
        <Link
          to="/bijeenkomsten/$eventId/berichten"
          params={{ eventId }}
          search={{ ronde }}
          className={css.event}
        >
          {words}
        </Link>
      )}
    </Line>
  )
}

function AssignmentLine({ item }: { item: AssignmentItem }) {
  const { on, eventId, title, status } = item
  const words = <bdi>{title}</bdi>
  return (
    <Line on={on} icon={askedIcon[status]} below={text.asked(item)}>
      {eventId === null ? (
        <Link to="/sleutelpersonen" className={css.event}>
          {words}
        </Link>
      ) : (
        <Link
          to="/bijeenkomsten/$eventId/$tab"
          params={{ eventId, tab: 'sleutelpersonen' }}
          className={css.event}
        >
          {words}
        </Link>
      )}
    </Line>
  )
}

function AgreementLine({ item }: { item: AgreementItem }) {
  const { on, conversationId, eventId, doneOn } = item
  const words = <bdi>{item.text}</bdi>
  return (
    <Line on={on} icon={doneOn === null ? 'tasks' : 'check'} below={text.agreed(item)}>
      {conversationId === null ? (
        <Link
          to="/bijeenkomsten/$eventId"
          params={{ eventId: eventId ?? '' }}
          className={css.event}
        >
          {words}
        </Link>
      ) : (
        <Link to="/netwerk/gesprekken" search={{ kies: conversationId }} className={css.event}>
          {words}
        </Link>
      )}
    </Line>
  )
}

type LineProps = {
  on: IsoDate | null
  icon: IconName
  children: ReactNode
  below: string
}

function Line({ on, icon, children, below }: LineProps) {
  return (
    <li>
      {on === null ? (
        <span>{text.noDay}</span>
      ) : (
        <time dateTime={on} title={dateWithYear(on)}>
          {gridDate(on)}
        </time>
      )}
      <Icon name={icon} size="small" />
      <div>
        <Text size="sm" weight="medium" as="div">
          {children}
        </Text>
        {below === '' ? null : (
          <Text size="sm" tone="muted">
            <bdi>{below}</bdi>
          </Text>
        )}
      </div>
    </li>
  )
}
