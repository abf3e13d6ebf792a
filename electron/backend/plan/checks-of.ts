import type { PlanChecks } from '#domain/contract/plan-checks'
import { uncoveredTopics } from '#domain/events/rhythm-gaps'
import { actionsWithoutRow, rowsWithoutEvent } from '#domain/plan/plan-checks'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { countAgreements } from '#backend/db/repositories/agreements'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { listEventsForRhythm } from '#backend/db/repositories/events-list'
import { listActions } from '#backend/db/repositories/plan'
import { listUnmeasuredIndicators, listYearsWithEvents } from '#backend/db/repositories/plan-checks'
import { listPlanTopics } from '#backend/db/repositories/plan-topics'
import { listPlanRows, listPlannedDays } from '#backend/db/repositories/plan-rows'
import type { Reader } from '#backend/db/sql'
import { meetingsOfThePractice } from '#backend/events/rhythm-answer'

/** What the plan still asks for; a part that asks nothing is an empty list. */
export function planChecksOf(db: Reader, now: Instant): PlanChecks {
  const today = todayOf(now)
  const actions = listActions(db)
  const rows = listPlanRows(db)
  const { all, missed } = actionsWithoutRow(actions, rows)
  // A plan without a table has nothing to say about who is in it.
  const hasTable = rows.length > 0
  return {
    unplanned: hasTable ? all.map(({ id }) => id) : [],
    actionsToPlan: hasTable ? missed.map(named) : [],
    rowsWithoutEvent: rowsWithoutEvent(rows, actions, listPlannedDays(db), today).map(named),
    indicatorsToMeasure: listUnmeasuredIndicators(db),
    lateAgreements: countAgreements(db, today).late,
    topicsToCover: neverCovered(db),
  }
}

function named<Id>({ id, title }: { readonly id: Id; readonly title: string }) {
  return { id, title }
}

function neverCovered(db: Reader): string[] {
  const types = listEventTypes(db)
  return listYearsWithEvents(db).reduce(
    (topics, year) =>
      uncoveredTopics(year, meetingsOfThePractice(listEventsForRhythm(db, year), types), topics),
    listPlanTopics(db),
  )
}
