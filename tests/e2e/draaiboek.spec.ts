import type { Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

test('a task is typed with how long before, gets its day, is ticked off and opened again', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk, '2027-03-18')
  await openDraaiboek(page, desk, eventId)
  const before = await desk.hash()
  await page.keyboard.press('t')
  await expect(page.getByRole('textbox', { name: 'Taak' })).toBeFocused()
  await page.keyboard.type('Zaal reserveren')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Zaal reserveren')).toContainText('do 11 maart')
  await expect(row(page, 'Zaal reserveren')).toContainText('7 dagen voor de bijeenkomst')
  await expect(page.getByRole('tab', { name: 'Draaiboek 1' })).toBeVisible()

  await row(page, 'Zaal reserveren').getByRole('rowheader').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('‘Zaal reserveren’ is klaar.')
  await expect(page.getByText('0 open, 1 klaar')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 open', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(row(page, 'Zaal reserveren')).toHaveCount(0)
  expect(await desk.hash()).toBe(before)
})

test('moving an event by two weeks moves exactly the open, unpinned tasks, and says so first', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk, '2027-03-04')
  const add = async (title: string, offsetCount: number) =>
    (
      await desk.call('tasks.add', {
        ...{ eventId, title, offsetCount, anchor: 'start', offsetUnit: 'days' },
      })
    ).taskId
  await add('Sprekers vragen', -14)
  await add('Lijst printen', -1)
  const done = await add('Zaal reserveren', -42)
  await desk.call('tasks.setDone', { taskId: done, isDone: true })
  await add('Lunch doorgeven', -7)

  // Pinned by typing a day in its row.
  await openDraaiboek(page, desk, eventId)
  await row(page, 'Lunch doorgeven').getByRole('gridcell').nth(1).dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('23-2-2027')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Lunch doorgeven')).toContainText('Vastgezet')
  const before = await daysOf(desk, eventId)

  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await page.getByRole('button', { name: /donderdag 4 maart 2027/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const plan = page.getByRole('region', { name: 'Dan schuift mee' })
  await expect(plan.getByRole('listitem')).toHaveText([
    /Sprekers vragen.*do 18 februari → do 4 maart/,
    /Lijst printen.*wo 3 maart → wo 17 maart/,
    /Zaal reserveren.*blijft op do 21 januari, klaar/,
    /Lunch doorgeven.*blijft op di 23 februari, vastgezet/,
  ])
  expect(await daysOf(desk, eventId)).toEqual(before)

  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText(
    'De bijeenkomst gaat naar donderdag 18 maart 2027. 2 taken schuiven mee, 1 afgeronde taak en 1 vastgezette taak blijven staan.',
  )
  expect(await daysOf(desk, eventId)).toEqual({
    ...before,
    'Sprekers vragen': '2027-03-04',
    'Lijst printen': '2027-03-17',
  })
  await page.keyboard.press('Control+z')
  await expect.poll(() => daysOf(desk, eventId)).toEqual(before)
})

test('her own invitation day moves what hangs on it, and emptying the field takes it back', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk, '2027-03-18')
  await desk.call('tasks.add', {
    ...{ eventId, title: 'Teksten schrijven', offsetCount: -3, anchor: 'invitation' },
    offsetUnit: 'workdays',
  })
  await openDraaiboek(page, desk, eventId)
  const field = page.getByRole('textbox', { name: 'Gaan uit op' })
  await expect(field).toHaveValue('18-02-2027')
  await field.fill('1-2-2027')
  await field.press('Enter')
  await expect(toast(page)).toContainText('1 taak schuift mee.')
  await expect(row(page, 'Teksten schrijven')).toContainText('wo 27 januari')
  await field.fill('')
  await field.press('Enter')
  await expect(row(page, 'Teksten schrijven')).toContainText('ma 15 februari')
  await expect(field).toHaveValue('18-02-2027')
})

test('Vandaag shows what is late, due and coming, and a task is finished right there', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk, '2026-12-10')
  const add = (title: string, day: string) =>
    desk.call('tasks.add', {
      ...{ eventId, title, offsetCount: -7, anchor: 'start', offsetUnit: 'days' },
      pinnedOn: isoDate(day),
    })
  await add('Zaal reserveren', '2026-11-20')
  await add('Sprekers bellen', '2026-11-27')
  await add('Lijst printen', '2026-12-09')
  await page.goto(`${desk.origin}/#/vandaag`)
  const late = page.getByRole('listitem').filter({ hasText: 'Zaal reserveren' })
  await expect(late).toContainText('was vr 20 november')
  await expect(page.getByRole('heading', { name: 'Taken in de komende 7 dagen' })).toBeVisible()
  await expect(page.getByText('Lijst printen')).toHaveCount(0)
  await late.getByRole('button', { name: 'Klaar' }).click()
  await expect(late).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(late).toBeVisible()
  await late.getByRole('link', { name: 'Zaal reserveren' }).click()
  await expect(page).toHaveURL(new RegExp(`bijeenkomsten/${eventId}/draaiboek`))
})

async function anEvent(desk: Desk, day: string): Promise<EventId> {
  const { eventId } = await desk.call('events.create', {
    fromTemplate: false,
    typeId: 'cop' as EventTypeId,
    title: 'CoP in het voorjaar',
    date: isoDate(day),
  })
  return eventId
}

async function daysOf(desk: Desk, eventId: EventId) {
  const { tasks } = await desk.call('tasks.list', { eventId })
  return Object.fromEntries(tasks.map(({ title, dueOn }) => [title, dueOn]))
}

async function openDraaiboek(page: Page, desk: Desk, eventId: EventId): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/draaiboek`)
  await expect(page.getByRole('grid', { name: /^Taken van deze bijeenkomst/ })).toBeVisible()
}

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })
