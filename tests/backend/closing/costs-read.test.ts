import { afterEach, beforeEach, expect, it } from 'vitest'
import { closingFacts, closingOf, openStepsOf } from '#backend/closing/closing-of'
import { resultOf } from '#backend/closing/result-of'
import { findEvent } from '#backend/db/repositories/events'
import type { StoredEvent } from '#backend/db/repositories/events'
import type { Reader, Sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId, EventTypeId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { aBackend, storyNow, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(async () => {
  backend = aBackend()
  const { personId } = await valueOf(backend, 'people.create', { name: 'Bas Bedacht' })
  await valueOf(backend, 'attendance.register', { eventId: february, personId })
  const { eventId: other } = await valueOf(backend, 'events.create', {
    ...{ typeId: 'cop' as EventTypeId, title: 'CoP (voorbeeld)', date: isoDate('2025-02-21') },
  })
  for (const eventId of [february, other]) {
    await valueOf(backend, 'budget.book', {
      chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Zaal (voorbeeld)' },
      ...{ step: 'actual', year: 2025, exVat: cents(10_000), vat: cents(0), rate: null },
      ...{ isCompensable: false, date: isoDate('2025-02-20') },
    })
  }
})
afterEach(() => backend.close())

const february = 'plan-2025-02-14' as EventId

/** How many rows every question about a table gave. */
function rowsRead(table: string, work: (db: Reader, event: StoredEvent) => unknown): number[] {
  if (backend.opened.state !== 'open') throw new Error('store is not open')
  return backend.opened.store.read((db) => {
    const event = findEvent(db, february)
    if (!event) throw new Error('There is no such event')
    const counts: number[] = []
    const all = (statement: Sql) => {
      const rows = db.all(statement)
      if (/FROM (\w+)/.exec(statement.text)?.[1] === table) counts.push(rows.length)
      return rows
    }
    work({ ...db, all } as Reader, event)
    return counts
  })
}

it('reads the costs of the event that is closed, and of no other', () => {
  const facts = (db: Reader) => closingFacts(db, february, undefined)
  expect(rowsRead('cost_chain', facts)).toEqual([1])
  expect(rowsRead('money_entry', facts)).toEqual([1])
})

it('reads them once for the result on one page', () => {
  const result = (db: Reader, event: StoredEvent) => resultOf(db, event, storyNow)
  expect(rowsRead('cost_chain', result)).toEqual([1])
})

it('asks for no names where only the steps count', () => {
  const steps = (db: Reader, event: StoredEvent) => openStepsOf(db, event.id, storyNow)
  expect(rowsRead('person', steps)).toEqual([])
  const whole = (db: Reader, event: StoredEvent) => closingOf(db, event, storyNow)
  expect(rowsRead('person', whole)).toEqual([1])
})
