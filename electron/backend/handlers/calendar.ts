import { nextDayWithoutAvoid } from '#domain/calendar/next-day'
import { rankDays } from '#domain/calendar/rank-days'
import { signalOf, signalsFor } from '#domain/calendar/signals-for'
import type { calendar } from '#domain/contract/calendar'
import { addDays } from '#domain/shared/dates'
import { dayWord } from '#domain/texts/day-words'
import { calendarOf } from '#backend/calendar/calendar-data'
import { dateCheckOf } from '#backend/calendar/date-check'
import { markedDays } from '#backend/calendar/marked-days'
import { exportIcs } from '#backend/calendar/export-ics'
import { hideLayers, readLayers } from '#backend/calendar/layers'
import { listWarningDecisions } from '#backend/db/repositories/event-links'
import { listEventsBetween } from '#backend/db/repositories/events-list'
import type { HandlersFor } from '#backend/handler-types'

const farthestDays = 400

export const calendarHandlers: HandlersFor<typeof calendar> = {
  'calendar.signals': (db, { date, ...wish }, ports) => {
    const check = dateCheckOf(db, { ...wish, from: date, until: date }, ports)
    const decided = wish.exceptEventId ? listWarningDecisions(db, wish.exceptEventId, date) : []
    const signals = signalsFor({ ...check, date }, calendarOf(db)).map((signal) => ({
      ...signal,
      ids: [...signal.ids],
      decidedOn: decided.find(({ signalId }) => signalId === signal.id)?.decidedOn ?? null,
    }))
    return { signals }
  },
  'calendar.nextGoodDay': (db, { from, ...wish }, ports) => {
    const check = dateCheckOf(db, { ...wish, from, until: addDays(from, farthestDays) }, ports)
    return { date: nextDayWithoutAvoid(from, check, calendarOf(db)) }
  },
  'calendar.goodDays': (db, { limit, near, ...wish }, ports) => {
    const check = dateCheckOf(db, wish, ports)
    const ranked = rankDays(wish, check, calendarOf(db), { near })
    const best = ranked.slice(0, limit).map(({ date, severity: heaviest, findings }) => ({
      date,
      severity: heaviest,
      word: dayWord(findings),
      reasons: findings.map(signalOf).map(({ id, severity, text, advice }) => {
        return { id, severity, text, advice }
      }),
    }))
    return { days: best, total: ranked.length }
  },
  'calendar.days': (db, { from, until, wish }, ports) => ({
    days: markedDays(db, { from, until }, wish, ports),
  }),
  'calendar.events': (db, { from, until }) => ({ events: listEventsBetween(db, from, until) }),
  'calendar.layers': (db) => readLayers(db),
  'calendar.hideLayers': (db, { hidden }) => hideLayers(db, hidden),
  'calendar.exportIcs': (store, wish, ports) => Promise.resolve(exportIcs(store, wish, ports)),
}
