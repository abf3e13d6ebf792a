import fc from 'fast-check'
import { expect, it } from 'vitest'
import { workdaysOf } from '#domain/calendar/workdays'
import { movePlan } from '#domain/events/move-plan'
import type { PlannedTask } from '#domain/events/move-plan'
import { anchorDays } from '#domain/events/task-due'
import { addDays, isoDate } from '#domain/shared/dates'
import type { TaskId } from '#domain/shared/ids'
import { calendar } from '../calendar/achterhoek-calendar.ts'

const isWorkday = workdaysOf(calendar)
const march = isoDate('2027-03-18')
const april = isoDate('2027-04-01')
const daysAt = (date: typeof march | null) => anchorDays({ date, inviteOn: null }, isWorkday)

function aTask(change: Partial<PlannedTask> = {}): PlannedTask {
  return {
    id: 'zaal' as TaskId,
    title: 'Reserveer de zaal',
    anchor: 'start',
    offsetCount: -7,
    offsetUnit: 'days',
    dueOn: isoDate('2027-03-11'),
    isPinned: false,
    doneOn: null,
    ...change,
  }
}

it('lets an open task follow the event, and a done or pinned one stay with its reason', () => {
  const done = aTask({ id: 'klaar' as TaskId, doneOn: isoDate('2027-03-01') })
  const pinned = aTask({ id: 'vast' as TaskId, isPinned: true })
  const { title } = done
  expect(movePlan([aTask(), done, pinned], daysAt(april), isWorkday)).toEqual({
    moves: [{ taskId: 'zaal', title, from: '2027-03-11', to: '2027-03-25' }],
    stays: [
      { taskId: 'klaar', title, on: '2027-03-11', why: 'done' },
      { taskId: 'vast', title, on: '2027-03-11', why: 'pinned' },
    ],
  })
})

it('takes the day away from an open task when the event has no date any more', () => {
  const { moves } = movePlan([aTask()], daysAt(null), isWorkday)
  expect(moves).toMatchObject([{ from: '2027-03-11', to: null }])
})

it('says nothing of an open task that is on its day already', () => {
  expect(movePlan([aTask()], daysAt(march), isWorkday)).toEqual({ moves: [], stays: [] })
})

const anyDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays(isoDate('2026-08-01'), n))
const anyTask = fc.record({
  anchor: fc.constantFrom('start' as const, 'end' as const, 'invitation' as const),
  offsetCount: fc.integer({ min: -60, max: 30 }),
  offsetUnit: fc.constantFrom('days' as const, 'workdays' as const),
  dueOn: fc.option(anyDay),
  isPinned: fc.boolean(),
  doneOn: fc.option(anyDay),
})

it('moves only open, unpinned tasks, names every other one, and asks nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 12 }), fc.option(anyDay), (drawn, date) => {
      const tasks = drawn.map((task, at) => aTask({ ...task, id: `taak-${at}` as TaskId }))
      const { moves, stays } = movePlan(tasks, daysAt(date), isWorkday)
      const follows = (task: PlannedTask) => !task.isPinned && task.doneOn === null
      const follow = new Set(tasks.filter(follows).map(({ id }) => id))
      expect(moves.every(({ taskId }) => follow.has(taskId))).toBe(true)
      expect(stays.map(({ taskId }) => taskId)).toEqual(
        tasks.filter((task) => !follows(task)).map(({ id }) => id),
      )
      const after = tasks.map((task) => {
        const move = moves.find(({ taskId }) => taskId === task.id)
        return move ? { ...task, dueOn: move.to } : task
      })
      expect(movePlan(after, daysAt(date), isWorkday).moves).toEqual([])
    }),
  )
})
