import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { AssignmentId, EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { someWork } from '../../builders/pool-work.ts'

const on = isoDate('2024-12-14')
let backend: Backend
let eventId: EventId
let personId: PersonId
let assignmentId: AssignmentId

beforeEach(async () => {
  backend = aBackend()
  const wish = { typeId: 'cop' as EventTypeId, title: 'Inloop werk (voorbeeld)', date: on }
  eventId = (await valueOf(backend, 'events.create', wish)).eventId
  const person = { name: 'Tesfay Fabel' }
  personId = (await valueOf(backend, 'pool.join', { person })).personId
  const made = someWork(backend, { personId, on, minutes: 210, eventId })
  assignmentId = made.assignmentId ?? ('none' as AssignmentId)
})
afterEach(() => backend.close())

it('a yes is called off no more once its hours were approved, and the list says so', async () => {
  const refused = { reason: 'assignment-settled' }
  expect(await ask(backend, 'assignments.cancel', { assignmentId })).toMatchObject(refused)
  const no = { assignmentId, answer: 'no' as const }
  expect(await ask(backend, 'assignments.answer', no)).toMatchObject(refused)
  const { assignments } = await valueOf(backend, 'assignments.list', { eventId })
  expect(assignments).toMatchObject([
    { status: 'accepted', settled: { minutes: 210, isPaid: false } },
  ])
})

it('what was asked before is found again when nothing is open', async () => {
  const overview = await valueOf(backend, 'poolNeeds.overview', {})
  expect(overview).toMatchObject({ events: [], wasAsked: true, latest: [{ eventId, date: on }] })
  await valueOf(backend, 'payments.propose', { from: on, until: on })
  expect(await valueOf(backend, 'poolNeeds.pool', {})).toMatchObject({ toCheck: 1 })
})
