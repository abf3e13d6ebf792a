import { isInPeriod } from '#domain/plan/evidence'
import { standingOf } from '#domain/plan/indicator-standing'
import type { PlacedOutcome } from '#domain/contract/evidence'
import type { PlanAction } from '#domain/contract/plan'
import type { ActionFact, IndicatorFact, OutcomeFact } from '#domain/report/facts'
import { wholeYearsIn } from '#domain/report/period'
import type { Period } from '#domain/report/period'
import type { IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import { chapterTexts, proofTexts, standingTexts } from '#domain/texts/report'
import { listActions, listStoppedActions } from '#backend/db/repositories/plan'
import { listMeasuredIndicators, listYearTexts } from '#backend/db/repositories/report-facts'
import type { Reader } from '#backend/db/sql'
import { evidencePerAction } from '#backend/plan/read-evidence'
import type { EvidenceRecords } from '#backend/plan/read-evidence'

/**
 * What stands behind each action of the plan in the period, with her own words about it; after them
 * those that are followed no more, when something was done for them.
 */
export function readActions(db: Reader, period: Period, done: EvidenceRecords): ActionFact[] {
  const texts = yearTextsIn(db, period)
  const evidenceOf = evidencePerAction(db, done)
  const factOf = ({ id, title, state, nextStep }: PlanAction): ActionFact => ({
    ...{ id, title, state, nextStep },
    yearText: texts.get(id) ?? null,
    ...countedOf(evidenceOf(id)),
  })
  return [
    ...listActions(db).map(factOf),
    ...listStoppedActions(db)
      .map((action) => factOf({ ...action, state: chapterTexts.stopped }))
      .filter(hasSomething),
  ]
}

function countedOf({
  events,
  guests,
  groups,
  conversations,
  outcomes,
}: EvidenceRecords): Omit<ActionFact, 'id' | 'title' | 'state' | 'nextStep' | 'yearText'> {
  const present = guests.filter(({ isPresent }) => isPresent)
  const presentAt = grouped(present, ({ eventId }) => eventId)
  return {
    events: events.map(({ eventId, date, title }) => ({
      ...{ date: date as IsoDate, title, present: peopleIn(presentAt.get(eventId) ?? []) },
    })),
    conversations: conversations.map(({ happenedOn, kind }) => ({ date: happenedOn, kind })),
    people: peopleIn(present),
    anonymous: groups.reduce((sum, { people }) => sum + people, 0),
    outcomes: outcomes.map(outcomeFact),
  }
}

function peopleIn(guests: EvidenceRecords['guests']): number {
  return new Set(guests.map(({ personId }) => personId)).size
}

function hasSomething({ yearText, events, conversations, outcomes }: ActionFact): boolean {
  return yearText !== null || events.length + conversations.length + outcomes.length > 0
}

// A text about a year is not about a quarter of it; beside that of another year it names its own.
function yearTextsIn(db: Reader, period: Period): Map<string, string> {
  const years = wholeYearsIn(period)
  const written = listYearTexts(db, years).map(({ actionId, year, text }) => ({
    ...{ actionId, text: years.length === 1 ? text : `${year}: ${text}` },
  }))
  return new Map(
    [...grouped(written, ({ actionId }) => actionId)].map(([actionId, own]) => [
      actionId,
      own.map(({ text }) => text).join('\n\n'),
    ]),
  )
}

/** Where an outcome came of. The subject of a conversation can hold a name, so its day stands for it. */
export function madeInOf({
  conversationId,
  madeIn,
  madeOn,
}: Pick<PlacedOutcome, 'conversationId' | 'madeIn' | 'madeOn'>): string {
  if (conversationId === null || madeOn === null) return madeIn
  return proofTexts.conversationOn(proofTexts.conversationKind.conversation, madeOn)
}

/** An outcome as the report tells it: in words only when she marked it. */
export function outcomeFact(outcome: Omit<PlacedOutcome, 'isLate'>): OutcomeFact {
  const { madeOn, kind, text, isForReport, doneOn } = outcome
  const date = madeOn as IsoDate
  return { date, kind, madeIn: madeInOf(outcome), doneOn, text: isForReport ? text : null }
}

/**
 * Where each indicator stands at the end of the period; what was measured later does not count. One
 * that is followed no more is told when it was measured in the period.
 */
export function readIndicators(db: Reader, { from, until }: Period): IndicatorFact[] {
  const told = listMeasuredIndicators(db).filter(
    ({ isFollowed, measurements }) =>
      isFollowed || measurements.some(({ measuredOn }) => isInPeriod(measuredOn, { from, until })),
  )
  return told.map((indicator) => {
    const known = indicator.measurements.filter(
      ({ measuredOn }) => measuredOn === null || measuredOn <= until,
    )
    const { question, last, start, verdict, why } = standingOf(indicator, known)
    const standing = verdict ?? why
    return {
      ...{ id: indicator.id, title: indicator.title, unit: indicator.unit },
      ...{ question, target: indicator.target, start: start?.value ?? null },
      latest: last && {
        ...{ value: last.value, text: last.text, measuredOn: last.measuredOn },
        ...{ level: last.level, source: last.source },
      },
      standing: standing === null ? '' : standingTexts[standing],
    }
  })
}
