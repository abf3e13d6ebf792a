import type { MessageText, messages } from '#domain/contract/messages'
import type { OutputOf } from '#domain/contract/kinds'
import { linesOf, newsInWords, newsletterBody } from '#domain/messages/newsletter'
import { newsletterSections } from '#domain/messages/newsletter-sections'
import type { News } from '#domain/messages/newsletter'
import type { NewsletterSection } from '#domain/messages/newsletter-sections'
import { eventValues, personValues } from '#domain/messages/person-values'
import { monthsAfter, todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { GroupId, PersonId } from '#domain/shared/ids'
import { ownLanguage } from '#domain/texts/messages'
import { listGroups } from '#backend/db/repositories/groups'
import { countDrafts, listHad } from '#backend/db/repositories/message-batches'
import {
  listActionNews,
  listComingEvents,
  listGoodExamples,
  listNewsletterPeople,
} from '#backend/db/repositories/newsletter-news'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'
import { readSender } from './sender.ts'
import { textsOf } from './texts-of.ts'

const monthsBack = 6
const namedAtMost = 20

type Newsletter = OutputOf<(typeof messages)['messages.newsletter']>

/** A draft of the newsletter and who may have it; undefined without such a group. */
export function newsletterOf(
  db: Reader,
  groupId: GroupId | null,
  sections: readonly NewsletterSection[],
  now: Instant,
): Newsletter | undefined {
  const people = listNewsletterPeople(db, groupId, now)
  if (!people) return undefined
  const news = newsOf(db, todayOf(now))
  const sender = readSender(db)
  const texts = textsOf(db).filter(({ kind }) => kind === 'newsletter')
  return {
    kind: 'newsletter',
    receivers: receiversOf(db, people.with, now),
    values: { sender: sender.name },
    sender,
    texts,
    drafts: countDrafts(db, 'newsletter', null),
    groups: listGroups(db).map(({ id, name }) => ({ id, name })),
    news: newsletterSections.map((section) => ({ section, lines: linesOf(news, section) })),
    proposedBody: newsletterBody(bodyIn(texts), newsInWords(news, sections)),
    withoutConsent: {
      total: people.without.length,
      names: readPeopleRows(db, people.without.slice(0, namedAtMost)).map(({ name }) => name),
    },
  }
}

function bodyIn(texts: readonly MessageText[]): string {
  const text = texts.find(({ length, language }) => length === 'long' && language === ownLanguage)
  return text?.body ?? ''
}

function receiversOf(
  db: Reader,
  personIds: readonly PersonId[],
  now: Instant,
): Newsletter['receivers'] {
  const had = listHad(db, 'newsletter', null)
  return readPeopleRows(db, personIds, todayOf(now)).map((person) => {
    const last = had.get(person.id)
    const organisation = person.organisationName
    return {
      ...{ personId: person.id, name: person.name, organisation, stand: null },
      ...{ email: person.email, phone: person.phone, isChosenFirst: true },
      hadOn: last === undefined ? null : todayOf(last.sentAt),
      values: { ...personValues({ ...person, organisation, offeredUntil: null }) },
    }
  })
}

function newsOf(db: Reader, today: IsoDate): News {
  return {
    events: listComingEvents(db, today).map((event) => {
      const { time, place } = eventValues({
        ...event,
        ...{ roomName: null, address: null, programme: [] },
      })
      return { title: event.title, date: event.date, time: time ?? null, place: place ?? null }
    }),
    examples: listGoodExamples(db, monthsAfter(today, -monthsBack)),
    actions: listActionNews(db),
  }
}
