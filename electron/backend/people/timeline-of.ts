import type { TimelineItem, TimelineView } from '#domain/contract/timeline'
import { newestFirst } from '#domain/people/timeline-order'
import type { TimelineMark } from '#domain/people/timeline-order'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ContactMomentId, OrganisationId, PersonId } from '#domain/shared/ids'
import { readConversationRows } from '#backend/db/repositories/conversations-list'
import { listEventsOfPerson } from '#backend/db/repositories/events-of-person'
import {
  listMessagesToOrganisation,
  listMessagesToPerson,
} from '#backend/db/repositories/messages-log'
import type { SentItem } from '#backend/db/repositories/messages-log'
import { findOrganisation } from '#backend/db/repositories/organisations'
import { findPerson } from '#backend/db/repositories/people'
import {
  listAgreementsIn,
  listAgreementsOfOwner,
  listConversationsOfOrganisation,
  listConversationsOfPerson,
  listWorkAtOrganisation,
  listWorkOfPerson,
} from '#backend/db/repositories/timeline'
import { listAssignmentsOn, listPaidOn } from '#backend/db/repositories/timeline-of-pool'
import type { Reader } from '#backend/db/sql'
import { pastEventOf } from './history-of.ts'

type Page = { readonly view: TimelineView; readonly offset: number; readonly limit: number }
type Timeline = { readonly total: number; readonly items: TimelineItem[] }

// A mark is cheap; what stands in its line is read only for the page that is asked for.
type Mark = TimelineMark & { readonly item?: TimelineItem }

/** What was with somebody, the newest first; undefined when there is no such person. */
export function timelineOfPerson(
  db: Reader,
  personId: PersonId,
  page: Page,
  now: Instant,
): Timeline | undefined {
  const person = findPerson(db, personId)
  if (!person) return undefined
  const said = listConversationsOfPerson(db, personId)
  if (page.view === 'conversations') return pageOf(db, said, page)
  const events = listEventsOfPerson(db, personId)
  const marks: Mark[] = [
    ...said,
    ...events.flatMap((event): Mark[] => {
      const found = pastEventOf(db, personId, event, now)
      return found === undefined ? [] : [withItem(found)]
    }),
    ...[...listAgreementsOfOwner(db, personId), ...listWorkOfPerson(db, personId)].map(withItem),
    ...messagesOn(listMessagesToPerson(db, personId)),
    ...[...listAssignmentsOn(db, personId), ...listPaidOn(db, personId)].map(withItem),
    added(person),
  ]
  return pageOf(db, marks, page)
}

/** What was with an organisation and with its people while they worked there. */
export function timelineOfOrganisation(
  db: Reader,
  organisationId: OrganisationId,
  page: Page,
): Timeline | undefined {
  const organisation = findOrganisation(db, organisationId)
  if (!organisation) return undefined
  const said = listConversationsOfOrganisation(db, organisationId)
  if (page.view === 'conversations') return pageOf(db, said, page)
  const messages = messagesOn(listMessagesToOrganisation(db, organisationId))
  const work = listWorkAtOrganisation(db, organisationId).map(withItem)
  return pageOf(db, [...said, ...work, ...messages, added(organisation)], page)
}

// A round went out at a moment; on a timeline it stands on its day.
function messagesOn(sent: readonly SentItem[]): Mark[] {
  return sent.map(({ sentAt, ...item }) => withItem({ ...item, on: todayOf(sentAt) }))
}

function added({
  id,
  createdAt,
  source,
}: {
  id: string
  createdAt: Instant
  source: string | null
}) {
  return withItem({ kind: 'added', on: todayOf(createdAt), id, source })
}

function withItem(item: TimelineItem): Mark {
  return { kind: item.kind, on: item.on, id: item.id, item }
}

function pageOf(db: Reader, marks: readonly Mark[], { offset, limit }: Page): Timeline {
  const shown = newestFirst(marks).slice(offset, offset + limit)
  const ids = shown.flatMap(({ kind, id }) =>
    kind === 'conversation' ? [id as ContactMomentId] : [],
  )
  const rows = new Map(readConversationRows(db, ids).map((row) => [row.id as string, row]))
  const agreements = listAgreementsIn(db, ids)
  const items = shown.flatMap(({ id, item }): TimelineItem[] => {
    if (item) return [item]
    const row = rows.get(id)
    if (!row) return []
    return [
      {
        ...{ kind: 'conversation', id: row.id, on: row.happenedOn, way: row.kind },
        ...{ subject: row.subject, actionIds: row.actionIds },
        people: row.people.map(({ name }) => name),
        agreements: agreements.get(row.id) ?? [],
      },
    ]
  })
  return { total: marks.length, items }
}
