import { standingOf } from '#domain/plan/indicator-standing'
import type { PlacedOutcome } from '#domain/contract/evidence'
import type { ActionFact, IndicatorFact, OutcomeFact } from '#domain/report/facts'
import { yearsOf } from '#domain/report/period'
import type { Period } from '#domain/report/period'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import { standingTexts } from '#domain/texts/report'
import { readPlanOverview } from '#backend/db/repositories/plan'
import { listMeasuredIndicators, listYearTexts } from '#backend/db/repositories/report-facts'
import type { Reader } from '#backend/db/sql'
import { evidenceFor } from '#backend/plan/evidence-for'

/** What stands behind each action of the plan in the period, with her own words about it. */
export function readActions(db: Reader, period: Period, now: Instant): ActionFact[] {
  const texts = grouped(
    yearsOf(period).flatMap((year) => listYearTexts(db, year)),
    ({ actionId }) => actionId,
  )
  return readPlanOverview(db, null).actions.map(({ id, title, state, nextStep }) => {
    const { events, conversations, people, anonymous, outcomes } = evidenceFor(
      db,
      { actionId: id, ...period },
      now,
    )
    const own = texts.get(id) ?? []
    return {
      ...{ id, title, state, nextStep },
      yearText: own.length === 0 ? null : own.map(({ text }) => text).join('\n\n'),
      events: events.rows.map(({ date, title: name, present }) => ({
        ...{ date: date as IsoDate, title: name, present },
      })),
      conversations: conversations.rows.map(({ happenedOn, subject }) => ({
        date: happenedOn,
        subject,
      })),
      people: people.total,
      anonymous: anonymous.total,
      outcomes: outcomes.rows.map(outcomeFact),
    }
  })
}

/** An outcome as the report tells it: in words only when she marked it. */
export function outcomeFact(outcome: PlacedOutcome): OutcomeFact {
  const { madeOn, kind, madeIn, text, isForReport, doneOn } = outcome
  const date = madeOn as IsoDate
  return { date, kind, madeIn, doneOn, text: isForReport ? text : null }
}

/** Where each indicator stands at the end of the period; what was measured later does not count. */
export function readIndicators(db: Reader, { until }: Period): IndicatorFact[] {
  return listMeasuredIndicators(db).map((indicator) => {
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
