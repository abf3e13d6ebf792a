import { signalWords } from '#domain/texts/signals'
import type { yearCalls } from '#domain/contract/year'
import type { OutputOf } from '#domain/contract/kinds'
import { isOpenIn } from '#domain/budget/budget-line'
import { proposeYear } from '#domain/events/propose-year'
import { rhythmGaps } from '#domain/events/rhythm-gaps'
import { yearWishes } from '#domain/events/year-wishes'
import { isoDate } from '#domain/shared/dates'
import { calendarOf } from '#backend/calendar/calendar-data'
import { dateCheckOf } from '#backend/calendar/date-check'
import { listBudgetLines, listBudgetYears } from '#backend/db/repositories/budget-book'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { listEventsForRhythm } from '#backend/db/repositories/events-list'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

type Proposal = OutputOf<(typeof yearCalls)['year.proposal']>

/** What the year still misses, each with a day that nothing says to avoid. */
export function yearProposal(db: Reader, year: number, ports: Ports): Proposal {
  const types = listEventTypes(db)
  const planned = listEventsForRhythm(db, year).filter(({ stage }) => stage !== 'geannuleerd')
  const wishes = yearWishes(rhythmGaps(year, planned, types), types)
  const period = { from: isoDate(`${year}-01-01`), until: isoDate(`${year}-12-31`) }
  const untimed = { startTime: null, endTime: null, exceptEventId: null }
  const check = dateCheckOf(db, { ...period, ...untimed }, ports)
  const proposals = proposeYear(year, wishes, planned, check, calendarOf(db))
  return {
    events: proposals.map(({ findings, period: _period, ...proposal }) => {
      const type = types.find(({ id }) => id === proposal.typeId)
      return {
        ...proposal,
        suggestedPeriod: type?.suggestedPeriod ?? null,
        hasTemplate: type?.template !== undefined && type.template !== null,
        reasons: findings.map(({ id, severity, facts }) => ({
          id,
          severity,
          ...signalWords(facts),
        })),
      }
    }),
    hasBudgetYear: listBudgetYears(db).includes(year),
    budgetLines: listBudgetLines(db).filter((line) => !line.isArchived && isOpenIn(line, year))
      .length,
  }
}
