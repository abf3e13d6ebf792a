import { addDays, wallTime } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { FileRefId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

/** Hours of somebody of the pool: to come, worked and approved. */
export async function someHours(backend: Backend): Promise<void> {
  const { today } = await valueOf(backend, 'system.status', {})
  const [first] = (await valueOf(backend, 'pool.list', {})).rows
  if (first === undefined) return
  const { personId } = first
  const add = (days: number, minutes: number) =>
    valueOf(backend, 'hours.add', {
      ...{ personId, workedOn: addDays(today, days), minutes, km: 12, expenses: cents(250) },
      note: 'Meegegaan naar het Taalhuis (voorbeeld)',
    })
  await add(6, 120)
  await add(-1, 90)
  await add(-2, 45)
  const { hoursId } = await add(-3, 150)
  await valueOf(backend, 'hours.approve', { hoursIds: [hoursId] })
  await planBehind(backend, personId, addDays(today, -2))
  const amounts = { hourFrom21: null, hourUnder21: null, month: 23_000, perYear: null, km: null }
  await valueOf(backend, 'allowance.setOwn', { year: 2028, ...amounts, source: 'voorbeeld' })
}

// Work that was planned and is over: nobody said yet what became of it.
async function planBehind(backend: Backend, personId: PersonId, date: IsoDate): Promise<void> {
  const { needId } = await valueOf(backend, 'poolNeeds.add', {
    ...{ title: 'Rondleiding (voorbeeld)', date },
    ...{ startTime: wallTime('14:00'), endTime: wallTime('15:00') },
  })
  const { assignmentIds } = await valueOf(backend, 'assignments.ask', {
    ...{ needId, personIds: [personId], way: null },
  })
  for (const assignmentId of assignmentIds) {
    await valueOf(backend, 'assignments.answer', { assignmentId, answer: 'yes' })
  }
}

const readSheets = new WeakMap<Backend, FileRefId>()

/** A month sheet that was looked at, of the first month in which there were hours. */
export async function aReadSheet(backend: Backend): Promise<FileRefId> {
  const known = readSheets.get(backend)
  if (known !== undefined) return known
  const { today } = await valueOf(backend, 'system.status', {})
  const input = { month: today.slice(0, 7) }
  const people = await valueOf(backend, 'hours.people', input)
  if (people.total === 0) return 'nothing-here' as FileRefId
  const [made] = (await valueOf(backend, 'hours.exportMonthSheet', input)).files
  if (made === undefined) throw new Error('No month sheet')
  await valueOf(backend, 'hours.inspectSheet', { file: made.id })
  readSheets.set(backend, made.id)
  return made.id
}
