import type { HeldEvent, MoneyLineFact, ReportFacts, ScoreFact } from '#domain/report/facts'
import { yearsOf } from '#domain/report/period'
import type { Period } from '#domain/report/period'
import { addDays, todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import { onlineWords } from '#domain/texts/report'
import { everySheet } from '#backend/budget/sheet-answer'
import { listOpenAgreements } from '#backend/db/repositories/agreements'
import { readConversationRows } from '#backend/db/repositories/conversations-list'
import type { CoverageEvent } from '#backend/db/repositories/coverage-facts'
import { listEvaluationQuestions, listEvaluations } from '#backend/db/repositories/evaluations'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { listEventsBetween } from '#backend/db/repositories/events-list'
import type { Reader } from '#backend/db/sql'
import { questionEntry } from '#backend/evaluation/question-entry'
import { readEvidence } from '#backend/plan/read-evidence'
import { readChain } from './read-chain.ts'
import { madeInOf, outcomeFact, readActions, readIndicators } from './read-plan.ts'
import { readPool } from './read-pool.ts'

const lastDay = '2100-12-31' as IsoDate
const everyAgreement = 100_000

/**
 * Everything a report counts, from the reader of each area, so that a number here is the number
 * there. The screen, the Word file, the workbook and the command line all use this one reading.
 */
export function readFacts(db: Reader, period: Period, now: Instant): ReportFacts {
  const today = todayOf(now)
  const done = readEvidence(db, { all: true }, period, now)
  const { events: held } = done
  const { turnout, ...chain } = readChain(db, done, now)
  const titles = new Map(held.map(({ eventId, title, date }) => [eventId, { title, date }]))
  const sheets = sheetsOf(db, period)
  return {
    ...{ period: { from: period.from, until: period.until }, today },
    eventTypes: listEventTypes(db).map(({ code, name }) => ({ code, name })),
    events: heldEvents(db, period, turnout),
    conversations: readConversationRows(
      db,
      done.conversations.map(({ conversationId }) => conversationId),
    ).map(({ happenedOn, kind, organisations }) => ({
      ...{ date: happenedOn, kind },
      organisations: organisations.map(({ name }) => name),
    })),
    outcomes: done.outcomes.map(outcomeFact),
    ...readEvaluations(db, held),
    ...chain,
    anonymous: done.groups.map(({ eventId, place, people }) => ({
      ...{ place, people, title: titles.get(eventId)?.title ?? '' },
      date: titles.get(eventId)?.date as IsoDate,
      isOnline: onlineWords.some((word) => place.toLowerCase().includes(word)),
    })),
    actions: readActions(db, period, done),
    indicators: readIndicators(db, period),
    pool: readPool(db, period, held),
    ...sheets,
    openAgreements: listOpenAgreements(db, {
      until: null,
      offset: 0,
      limit: everyAgreement,
    }).rows.map((agreement) => ({
      ...{ dueOn: agreement.dueOn, madeIn: madeInOf(agreement) },
      text: agreement.isForReport ? agreement.text : null,
    })),
    coming: comingEvents(db, period, today),
  }
}

function heldEvents(
  db: Reader,
  period: Period,
  turnout: ReturnType<typeof readChain>['turnout'],
): HeldEvent[] {
  const rows = new Map(listEventsBetween(db, period.from, period.until).map((row) => [row.id, row]))
  return turnout.flatMap(({ eventId, ...event }) => {
    const row = rows.get(eventId)
    if (row === undefined) return []
    return { ...event, typeCode: row.code, typeName: row.typeName, ownership: row.ownership }
  })
}

function readEvaluations(
  db: Reader,
  held: readonly CoverageEvent[],
): Pick<ReportFacts, 'evaluations' | 'scores'> {
  const found = listEvaluations(
    db,
    held.map(({ eventId }) => eventId),
  )
  const questions = grouped(
    listEvaluationQuestions(
      db,
      found.map(({ id }) => id),
    ),
    ({ evaluationId }) => evaluationId,
  )
  const evaluationOf = new Map(found.map((evaluation) => [evaluation.eventId, evaluation]))
  const read = held.flatMap(({ eventId, title, date }) => {
    const evaluation = evaluationOf.get(eventId)
    return evaluation === undefined ? [] : [{ ...evaluation, title, date: date as IsoDate }]
  })
  return {
    evaluations: read.map(({ date, title, respondents }) => ({ date, title, respondents })),
    scores: read.flatMap(({ id: evaluationId, date, title }) =>
      (questions.get(evaluationId) ?? []).flatMap((asked): ScoreFact[] => {
        const { question, highest, summary } = questionEntry(asked)
        if (summary === null) return []
        const { n, mean } = summary
        return [{ id: asked.id, date, title, question, n, mean, highest: highest ?? 0 }]
      }),
    ),
  }
}

function sheetsOf(db: Reader, period: Period): Pick<ReportFacts, 'money' | 'linesWithoutAmount'> {
  const years = new Set(yearsOf(period))
  const sheets = everySheet(db).filter(({ year }) => years.has(year))
  return {
    money: sheets.flatMap(({ year, rows }) =>
      rows.map(({ line, begroot, verplicht, gerealiseerd, restant }): MoneyLineFact => ({
        ...{ year, lineId: line.id, name: `${line.code} ${line.name}` },
        ...{ begroot, verplicht, gerealiseerd, restant },
      })),
    ),
    linesWithoutAmount: new Set(
      sheets.flatMap(({ rows }) =>
        rows.filter(({ begroot }) => begroot === null).map(({ line }) => line.id),
      ),
    ).size,
  }
}

function comingEvents(db: Reader, period: Period, today: IsoDate): ReportFacts['coming'] {
  const from = addDays(period.until > today ? period.until : today, 1)
  return listEventsBetween(db, from, lastDay)
    .filter(({ stage }) => stage !== 'geannuleerd' && stage !== 'idee')
    .flatMap(({ date, title, typeName }) => (date === null ? [] : [{ date, title, typeName }]))
}
