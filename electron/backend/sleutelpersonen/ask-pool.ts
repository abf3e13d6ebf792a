import type { assignments } from '#domain/contract/assignments'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { fillShared, fillText } from '#domain/messages/fill'
import { needsEmail } from '#domain/messages/kinds'
import type { MessageWay } from '#domain/messages/kinds'
import { personValues, subjectValuesFor, valuesFor } from '#domain/messages/person-values'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { AssignmentId, MessageBatchId, MessageId, PersonId } from '#domain/shared/ids'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { ownLanguage } from '#domain/texts/messages'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { insertAssignment } from '#backend/db/repositories/assignment-writes'
import { insertBatch, insertMessage, markBatchSent } from '#backend/db/repositories/message-batches'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { PersonFacts } from '#backend/db/repositories/people-rows'
import { readPoolConsents } from '#backend/db/repositories/pool-consents'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { textsOf } from '#backend/messages/texts-of'
import { askedFor } from './candidates-of.ts'
import { noteOfWork } from './note-of-work.ts'
import { askValues, targetOf } from './target.ts'
import type { Target, TargetWish } from './target.ts'
import type { Reader } from '#backend/db/sql'

type Ask = (typeof assignments)['assignments.ask']
type Wish = InputOf<Ask>
type Wording = OutputOf<(typeof assignments)['assignments.wording']>

/** The words of a question with what is the same for everybody filled in; undefined without its event. */
export function wordingOf(
  db: Reader,
  wish: TargetWish,
  minutes: number | null,
): Wording | undefined {
  const target = targetOf(db, wish)
  if (!target) return undefined
  const values = askValues(db, target, minutes ?? target.minutes)
  const texts = textsOf(db).filter(
    ({ kind, language }) => kind === 'ask' && language === ownLanguage,
  )
  const filled = (length: 'long' | 'short') => {
    const text = texts.find((each) => each.length === length)
    return {
      subject: text && text.subject !== null ? fillShared(text.subject, values) : null,
      body: fillShared(text?.body ?? '', values),
    }
  }
  return { long: filled('long'), short: filled('short') }
}

// Question and words are kept at one moment, by which they are found together.
type Asking = {
  readonly target: Target
  readonly at: Instant
  readonly newId: Ports['newId']
}

/** Notes that people of the pool were asked, and keeps the words each of them got. */
export function askPool(
  db: Writer,
  wish: Wish,
  ports: Pick<Ports, 'now' | 'newId'>,
): OutputOf<Ask> | Refusal {
  const target = targetOf(db, wish)
  if (!target) return refuse('not-found')
  const at = ports.now()
  const people = whoToAsk(db, target, wish, at)
  const leftOut = new Set(wish.personIds).size - people.length
  if (people.length === 0) return refuse('nobody-to-ask')
  const asking: Asking = { target, at, newId: ports.newId }
  const assignmentIds = people.map(({ id }) => askOne(db, asking, wish, id))
  const { way } = wish
  const batchId =
    way === null || wish.body === '' ? null : keepWords(db, asking, { ...wish, way }, people)
  return { asked: people.length, leftOut, assignmentIds, batchId }
}

function whoToAsk(db: Reader, target: Target, { personIds, way }: Wish, now: Instant) {
  const known = askedFor(db, target)
  const consents = readPoolConsents(db, todayOf(now))
  const ids = [...new Set(personIds)].filter((personId) => {
    const status = known.get(personId)?.status
    const isOpen = status === 'asked' || status === 'accepted'
    const profile = findProfile(db, personId)
    const mayAsk = profile?.isArchived === false && consents.get(personId) !== 'withdrawn'
    return !isOpen && mayAsk
  })
  const people = readPeopleRows(db, ids, todayOf(now))
  return way !== null && needsEmail(way) ? people.filter(({ email }) => email !== null) : people
}

function askOne(
  db: Writer,
  { target, at, newId }: Asking,
  wish: Wish,
  personId: PersonId,
): AssignmentId {
  const { date, startTime, endTime, needId, eventId, language } = target
  const id = newId() as AssignmentId
  const asked: Assignment = {
    ...{ id, personId, needId, eventId, language, date, startTime, endTime },
    ...{ role: wish.role ?? target.role, status: 'asked', why: null, chainId: null },
    ...{ plannedMinutes: wish.minutes ?? target.minutes, plannedKm: wish.km, limitNote: null },
  }
  insertAssignment(db, { ...asked, limitNote: noteOfWork(db, asked) }, at)
  return id
}

type Written = Pick<Wish, 'subject' | 'body'> & { readonly way: MessageWay }

// She sends it herself, at once: it is kept as it goes out.
function keepWords(
  db: Writer,
  { target, at, newId }: Asking,
  { way, subject: typed, body: text }: Written,
  people: readonly PersonFacts[],
): MessageBatchId {
  const id = newId() as MessageBatchId
  const subject = way === 'whatsapp' ? null : typed
  const round = { id, kind: 'ask', way, eventId: target.eventId, groupId: null } as const
  insertBatch(db, { ...round, language: ownLanguage, subject, body: text, madeAt: at })
  for (const person of people) {
    const own = personValues({
      ...person,
      organisation: person.organisationName,
      offeredUntil: null,
    })
    insertMessage(db, id, {
      ...{ id: newId() as MessageId, personId: person.id },
      subject: subject === null ? null : fillText(subject, subjectValuesFor(way, own)).text,
      body: fillText(text, valuesFor(way, own)).text,
    })
  }
  markBatchSent(db, id, at)
  return id
}
