import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cloneParts } from '#domain/events/clone-plan'
import { isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import { aBackend, hashOf, valueOf } from '../../builders/a-backend.ts'
import { diceOf, randomInput } from '../undo/random-input.ts'
import { aBusyDesk, aReadList } from '../undo/busy-desk.ts'
import { worldOf } from '../undo/world.ts'
import { anEvent, cop } from './an-event.ts'

// Everything that belongs to people, to promised or paid money, or to a day that was.
const carriesNothing = (eventId: EventId) => sql`
  SELECT (SELECT count(*) FROM participation WHERE event_id = ${eventId}) AS people,
    (SELECT count(*) FROM invitation WHERE event_id = ${eventId}) AS invitations,
    (SELECT count(*) FROM answer JOIN invitation ON invitation.id = answer.invitation_id
      WHERE invitation.event_id = ${eventId}) AS answers,
    (SELECT count(*) FROM attendance_log WHERE event_id = ${eventId}) AS presence,
    (SELECT count(*) FROM programme_speaker JOIN programme_item
      ON programme_item.id = programme_item_id WHERE event_id = ${eventId}) AS speakers,
    (SELECT count(*) FROM cost_chain
      WHERE event_id = ${eventId} AND (supplier IS NOT NULL OR closed_on IS NOT NULL)) AS suppliers,
    (SELECT count(*) FROM money_entry JOIN cost_chain ON cost_chain.id = chain_id
      WHERE event_id = ${eventId} AND (step <> 'estimate' OR year <> 2028
        OR invoice IS NOT NULL)) AS payments,
    (SELECT count(*) FROM event_task
      WHERE event_id = ${eventId} AND (done_on IS NOT NULL OR is_pinned = 1)) AS marks,
    (SELECT count(*) FROM event_warning_decision WHERE event_id = ${eventId}) AS decisions,
    (SELECT count(*) FROM planned_event WHERE id = ${eventId}
      AND (stage <> 'gepland' OR cancelled_reason IS NOT NULL)) AS stages
`
const nothing = {
  ...{ people: 0, invitations: 0, answers: 0, presence: 0, speakers: 0 },
  ...{ suppliers: 0, payments: 0, marks: 0, decisions: 0, stages: 0 },
}

const names = [
  'events.change',
  'events.cancel',
  'events.setStage',
  'events.decideWarning',
  'attendance.invite',
  'attendance.answer',
  'attendance.register',
  'attendance.walkIn',
  'attendance.checkIn',
  'budget.book',
  'budget.changeChain',
  'programme.change',
  'tasks.setDone',
  'tasks.pin',
] as const
const wish = fc.record({
  name: fc.constantFrom(...names),
  throws: fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
})

it('never carries a person, an answer, presence, a payment or a done mark, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(wish, { minLength: 5, maxLength: 40 }),
      fc.subarray([...cloneParts]),
      async (wishes, parts) => {
        const backend = aBackend()
        const file = await aReadList(backend)
        await aBusyDesk(backend)
        for (const { name, throws } of wishes) {
          await backend.dispatch(
            name,
            randomInput[name](await worldOf(backend, file), diceOf(throws)),
          )
        }
        const date = isoDate('2028-03-16')
        for (const eventId of (await worldOf(backend, file)).events) {
          const copy = await valueOf(backend, 'events.clone', { eventId, parts, date })
          if (backend.opened.state !== 'open') throw new Error('The store closed')
          expect(backend.opened.store.read((db) => db.get(carriesNothing(copy.eventId)))).toEqual(
            nothing,
          )
        }
        backend.close()
      },
    ),
    { numRuns: 40 },
  )
}, 300_000)

it('carries the ticked parts, reports both sides, and is one step back', async () => {
  const backend = aBackend()
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: cop,
    date: isoDate('2027-03-18'),
    goal: 'Samen leren',
    venue: { name: 'Kulturhus (voorbeeld)', gemeenteId: null },
    topics: ['Vroege start'],
  })
  const { tasks } = await valueOf(backend, 'tasks.list', { eventId })
  for (const { id: taskId } of tasks.slice(0, 2)) {
    await valueOf(backend, 'tasks.setDone', { taskId, isDone: true })
  }
  const before = await hashOf(backend)
  const date = isoDate('2028-03-16')
  const parts = ['facts', 'tasks', 'estimate'] as const
  const copy = await valueOf(backend, 'events.clone', { eventId, parts: [...parts], date })
  expect(copy.report).toEqual({
    copied: [
      { part: 'facts', count: 1 },
      { part: 'tasks', count: tasks.length },
      { part: 'estimate', count: 2 },
    ],
    leftOut: [
      { what: 'place', count: 1 },
      { what: 'programme', count: 7 },
      { what: 'texts', count: 1 },
      { what: 'done-marks', count: 2 },
    ],
  })
  expect(await valueOf(backend, 'events.get', { eventId: copy.eventId })).toMatchObject({
    ...{ title: 'CoP-bijeenkomst 16 maart', goal: null, venue: null, topics: ['Vroege start'] },
    ...{ stage: 'gepland', isTemplate: false },
  })
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('copies nothing but the type when no part is ticked, and keeps a title of her own with the facts', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, title: 'Samen aan het werk' })
  const titleWith = async (parts: ('facts' | 'place')[]) =>
    (await valueOf(backend, 'events.clone', { eventId, parts })).title
  expect([await titleWith([]), await titleWith(['facts'])]).toEqual([
    'CoP-bijeenkomst',
    'Samen aan het werk',
  ])
})

it('carries with the facts who goes first for a place that comes free', async () => {
  const backend = aBackend()
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: cop,
    date: isoDate('2027-03-18'),
  })
  await valueOf(backend, 'attendance.setBalance', { eventId, isBalanced: true })
  const date = isoDate('2028-03-16')
  const goesFirst = async (parts: ('facts' | 'texts')[]) => {
    const copy = await valueOf(backend, 'events.clone', { eventId, parts, date })
    return (await valueOf(backend, 'attendance.list', { eventId: copy.eventId })).isBalanced
  }
  expect([await goesFirst(['facts']), await goesFirst(['texts'])]).toEqual([true, false])
})
