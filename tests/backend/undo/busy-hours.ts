import { addDays } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { FileRefId } from '#domain/shared/ids'
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
  const amounts = { hourFrom21: null, hourUnder21: null, month: 23_000, perYear: null, km: null }
  await valueOf(backend, 'allowance.setOwn', { year: 2028, ...amounts, source: 'voorbeeld' })
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
