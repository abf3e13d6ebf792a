import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AttendanceOverview } from '#domain/contract/attendance'
import type { EventId } from '#domain/shared/ids'
import { expect } from './story.ts'
import type { Desk } from './story.ts'

const attendees = join(import.meta.dirname, '../fixtures/aanmeldingen-cop-20-maart.xlsx')

/** Takes the list of 47 rows in, the doubtful one as somebody else: 46 people. */
export async function takeListIn(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk.origin}/#/netwerk/inlezen`)
  await page.locator('input[type=file]').setInputFiles(attendees)
  await page.getByRole('button', { name: 'Iemand anders' }).click()
  await page.getByRole('button', { name: 'Lees 46 mensen in' }).click()
  await expect(page.getByText('46 mensen,')).toBeVisible()
}

/** What is done with the whole list stands in one menu of Deelnemers. */
export async function fromLists(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Lijsten', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

/** A regional event on 14 March 2027. */
export async function anEvent(desk: Desk, capacity: number | null = 40): Promise<EventId> {
  const types = await desk.call('events.types', {})
  const type = types.find(({ code }) => code === 'RB') ?? types[0]
  if (type === undefined) throw new Error('There is no type of event')
  const { eventId } = await desk.call('events.create', {
    fromTemplate: false,
    typeId: type.id,
    title: 'Regionale bijeenkomst',
    date: '2027-03-14' as never,
    startTime: '09:30' as never,
    endTime: '13:00' as never,
    capacity,
  })
  return eventId
}

/** People who are registered for an event, each with an organisation. */
export async function guestsOf(desk: Desk, eventId: EventId, names: readonly string[]) {
  const personIds = []
  for (const [index, name] of names.entries()) {
    const organisation = { name: `Voorbeeld ${String.fromCharCode(65 + index)}` }
    const { personId } = await desk.call('people.create', { name, organisation })
    personIds.push(personId)
  }
  if (personIds.length > 0) {
    await desk.call('attendance.answer', { eventId, personIds, answer: 'yes' })
  }
  return personIds
}

/** The tab Deelnemers of an event. */
export async function openGuests(page: Page, desk: Desk, eventId: EventId): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/deelnemers`)
  await expect(page.getByRole('grid', { name: 'Deelnemers' })).toBeVisible()
}

/** The desk at the door of an event. */
export async function openDesk(page: Page, desk: Desk, eventId: EventId): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/balie`)
  await expect(field(page)).toBeFocused()
}

/** What the verbinder is told. */
export const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })

/** The search field of the desk. */
export const field = (page: Page) => page.getByRole('combobox', { name: 'Zoek op naam' })

/** The head counts as the backend has them. */
export async function countsOf(
  desk: Desk,
  eventId: EventId,
): Promise<AttendanceOverview['counts']> {
  return (await desk.call('attendance.list', { eventId })).counts
}
