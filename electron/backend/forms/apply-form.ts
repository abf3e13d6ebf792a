import { latestAnswer } from '#domain/attendance/decide-answer'
import type { AnswerEffect } from '#domain/attendance/decide-answer'
import type { FormChoice, FormReport } from '#domain/contract/forms'
import type { Response } from '#domain/forms/form-plan'
import { byMoment, respondentKey as keyOf } from '#domain/forms/later-answers'
import { personOfResponse } from '#domain/forms/response-decision'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type {
  AffiliationId,
  AnswerId,
  EventId,
  FormReadingId,
  InvitationId,
  PersonId,
} from '#domain/shared/ids'
import { formReportSentence } from '#domain/texts/forms'
import { rowSource } from '#domain/texts/import-report'
import { summaryOf } from '#backend/attendance/answers'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { takeAnswer } from '#backend/attendance/take-part'
import { insertAffiliation } from '#backend/db/repositories/affiliations'
import { insertAnswer, insertInvitation } from '#backend/db/repositories/attendance-writes'
import { findEventPeople } from '#backend/db/repositories/attendee-people'
import {
  replaceReadNeeds,
  saveFormMapping,
  saveFormReading,
} from '#backend/db/repositories/form-readings'
import { insertPerson } from '#backend/db/repositories/people'
import type { Writer } from '#backend/db/sql'
import { organisationOfName } from '#backend/people/take-organisation'
import type { Ports } from '#backend/ports'
import { headingFieldsOf, markOf } from './make-form-plan.ts'
import type { MadeFormPlan } from './make-form-plan.ts'
import { isReadAlready } from './read-already.ts'

type Act = {
  readonly db: Writer
  readonly ports: Ports
  readonly eventId: EventId
  readonly fileName: string
  readonly made: MadeFormPlan
}

type Taken = { readonly response: Response; readonly personId: PersonId; readonly at: Instant }

/** Takes in the answers of a form as the plan and the choices say, in the order they were given. */
export function applyForm(act: Act, choices: readonly FormChoice[]): FormReport {
  const { plan } = act.made
  const chosen = new Map(choices.map((choice) => [choice.row, choice]))
  const inOrder = plan.responses.toSorted(byMoment)
  const taken: Taken[] = []
  const added = new Map<string, PersonId>()
  for (const response of inOrder) {
    const who = personOfResponse(response, chosen.get(response.row))
    if (who === null) continue
    const personId = who === 'new' ? addOnce(act, response, added) : who
    taken.push({ response, personId, at: response.answeredAt ?? act.ports.now() })
  }
  const counted = summaryOf(keepAndTake(act, taken))
  if (taken.length > 0 || !isReadAlready(act.db, act.made)) saveReading(act)
  const answers = { yes: 0, no: 0, maybe: 0 }
  for (const { response } of taken) if (response.answer !== null) answers[response.answer] += 1
  const left = plan.responses.filter(
    ({ row, outcome }) =>
      outcome !== 'read-before' && !taken.some(({ response }) => response.row === row),
  ).length
  const numbers = {
    ...{ read: taken.length, answers, peopleAdded: added.size, left },
    ...{ registered: counted.registered, waiting: counted.waiting },
  }
  return { ...numbers, sentence: formReportSentence(numbers) }
}

// Every answer is kept; of each person only the latest does something.
function keepAndTake(act: Act, taken: readonly Taken[]): AnswerEffect[] {
  const { db, ports, eventId } = act
  // As it is now: since it was shown an offer may have lapsed.
  const found = attendanceOf(db, eventId, ports.now()) ?? act.made.found
  const people = findEventPeople(
    db,
    taken.map(({ personId }) => personId),
    todayOf(ports.now()),
  )
  const invitations = new Map<PersonId, InvitationId>()
  const answers = new Map<PersonId, { id: AnswerId; answeredAt: Instant }[]>()
  const kept = taken.flatMap(({ response, personId, at }) => {
    const { answer, remark, mark } = response
    if (answer === null || !people.has(personId)) return []
    const invitationId = invitations.get(personId) ?? invitationOf(personId)
    invitations.set(personId, invitationId)
    const id = ports.newId() as AnswerId
    insertAnswer(db, {
      ...{ id, invitationId, answer, at, channel: 'form', note: remark, formRow: mark },
    })
    answers.set(personId, [...(answers.get(personId) ?? []), { id, answeredAt: at }])
    return [{ id, personId, answer, at }]
  })
  let { seats } = found
  return kept.flatMap(({ id, personId, answer, at }) => {
    const before = found.standingOf(personId)?.answer
    const all = [...(answers.get(personId) ?? []), ...(before ? [before] : [])]
    const person = people.get(personId)
    if (latestAnswer(all)?.id !== id || person === undefined) return []
    const { effect, seats: left } = takeAnswer(db, found, { person, answer, at, seats }, ports)
    seats = left
    return [effect]
  })

  function invitationOf(personId: PersonId): InvitationId {
    const known = found.standingOf(personId)?.invitation?.invitationId
    if (known !== undefined) return known
    const id = ports.newId() as InvitationId
    insertInvitation(db, { id, eventId, personId, channel: null, at: ports.now() })
    return id
  }
}

// Who answered twice is one new person.
function addOnce(act: Act, response: Response, added: Map<string, PersonId>): PersonId {
  const key = response.respondent === null ? String(response.row) : keyOf(response.respondent)
  const personId = added.get(key) ?? addPerson(act, response)
  added.set(key, personId)
  return personId
}

function addPerson({ db, ports, fileName }: Act, { row, respondent }: Response): PersonId {
  if (respondent === null) throw new Error(`Row ${row} has nobody to add`)
  const { organisationName, gemeenteIds, ...person } = respondent
  const id = ports.newId() as PersonId
  insertPerson(db, {
    ...{ ...person, id, note: null, createdAt: ports.now() },
    source: rowSource(fileName, row, todayOf(ports.now())),
  })
  if (organisationName !== null || gemeenteIds.length > 0) {
    const organisationId =
      organisationName === null
        ? null
        : organisationOfName(db, { name: organisationName, chainRoleId: null }, ports)
    const affiliation = { id: ports.newId() as AffiliationId, personId: id, isMain: true }
    insertAffiliation(db, affiliation, { organisationId, gemeenteIds })
  }
  return id
}

function saveReading({ db, ports, eventId, fileName, made }: Act): void {
  const { plan, earlier } = made
  const id = earlier?.id ?? (ports.newId() as FormReadingId)
  const form = markOf(plan.formKey)
  const responses = plan.responses.length
  saveFormReading(db, { id, eventId, form, fileName, responses, readAt: ports.now() })
  const needs = plan.needs.map((need) => ({ ...need, id: ports.newId() }))
  replaceReadNeeds(db, { id, eventId }, needs)
  saveFormMapping(db, form, headingFieldsOf(plan), { id: ports.newId(), at: ports.now() })
}
