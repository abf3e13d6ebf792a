import { expect, it } from 'vitest'
import { tasksMoved } from '#domain/texts/tasks'

it('says what moves along and what stays, and nothing when there are no tasks', () => {
  expect([
    tasksMoved({ moved: 6, stayed: 2, pinned: 0 }),
    tasksMoved({ moved: 1, stayed: 1, pinned: 1 }),
    tasksMoved({ moved: 0, stayed: 3, pinned: 1 }),
    tasksMoved({ moved: 2, stayed: 0, pinned: 0 }),
    tasksMoved({ moved: 0, stayed: 0, pinned: 0 }),
  ]).toEqual([
    '6 taken schuiven mee, 2 afgeronde taken blijven staan.',
    '1 taak schuift mee, 1 vastgezette taak blijft staan.',
    '2 afgeronde taken en 1 vastgezette taak blijven staan.',
    '2 taken schuiven mee.',
    '',
  ])
})
