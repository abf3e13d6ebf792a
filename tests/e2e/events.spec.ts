import type { Locator, Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

test('the bijeenkomst of 14 February 2027 is planned by keyboard, warned about, and moved to a better day', async ({
  page,
  desk,
}) => {
  const before = await desk.hash()
  await page.getByRole('heading', { name: 'Vandaag' }).waitFor()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: 'Nieuwe bijeenkomst' })).toBeVisible()

  // The focus stands on the types already; down to the regional one.
  await expect(page.getByRole('radio', { name: /CoP-bijeenkomst/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Regionale bijeenkomst/ })).toBeChecked()

  // The day under the focus says what speaks against it before it is chosen.
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /maandag 23 november 2026/ })).toBeFocused()
  for (const key of ['PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key)
  for (let week = 0; week < 2; week += 1) await page.keyboard.press('ArrowUp')
  for (let day = 0; day < 5; day += 1) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: /zondag 14 februari 2027/ })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByText('Deze dag is een zondag.', { exact: true })).toBeVisible()
  await expect(main.getByText(/^Het is ramadan/)).toBeVisible()
  await expect(main.getByText(/^In Zuid is het voorjaarsvakantie.*Montferland/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Gekozen: zondag 14 februari 2027')).toBeVisible()

  await tabTo(page, page.getByRole('textbox', { name: 'Begintijd' }))
  await page.keyboard.type('9.30')
  await tabTo(page, page.getByRole('textbox', { name: 'Eindtijd' }))
  await page.keyboard.type('12.30')
  await tabTo(page, page.getByRole('combobox', { name: 'Plaats' }))
  await page.keyboard.type('Gymzaal De Zon')
  await tabTo(page, page.getByRole('textbox', { name: 'Aantal plaatsen' }))
  await page.keyboard.type('40')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 1 })).toContainText('14 februari')
  await expect(page.getByText('Deze dag is een zondag.', { exact: true })).toBeVisible()
  const list = await desk.call('events.list', { year: 2027 })
  expect(list.rows).toMatchObject([
    {
      date: '2027-02-14',
      startTime: '09:30',
      endTime: '12:30',
      venueName: 'Gymzaal De Zon',
      capacity: 40,
      stage: 'gepland',
    },
  ])

  // "G" finds a day without an avoid; Enter moves the event there.
  await page.getByRole('button', { name: /zondag 14 februari 2027/ }).focus()
  await page.keyboard.press('g')
  await expect(page.getByRole('button', { name: 'Kies deze dag' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: 'De bijeenkomst gaat naar' }),
  ).toBeVisible()
  const [moved] = (await desk.call('events.list', { year: 2027 })).rows
  expect(moved?.date).not.toBe('2027-02-14')
  const { signals } = await desk.call('calendar.signals', {
    date: isoDate(moved?.date ?? ''),
    startTime: moved?.startTime ?? null,
    endTime: moved?.endTime ?? null,
    exceptEventId: moved?.id ?? null,
  })
  expect(signals.filter(({ severity }) => severity === 'avoid')).toEqual([])

  // Back to how it was.
  for (let step = 0; step < 2; step += 1) await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(before)
})

test('a warning she knows about turns quiet, and can be taken back', async ({ page, desk }) => {
  const eventId = await anEvent(desk)
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  const sunday = page.getByText('Deze dag is een zondag.', { exact: true })
  await expect(sunday).toBeVisible()
  await page.getByRole('button', { name: 'Toch doen' }).first().click()
  await expect(page.getByText('U koos dit op 23 november 2026.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('U koos dit op 23 november 2026.')).toHaveCount(0)
})

test('the list opens on this year, says where else events stand, and opens one with Enter', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await page.goto(`${desk.origin}/#/bijeenkomsten`)
  await expect(page.getByText('0 bijeenkomsten in 2026')).toBeVisible()
  await page.getByRole('link', { name: '2027 (1)' }).click()
  await expect(page).toHaveURL(/jaar=2027/)
  await page.getByRole('gridcell').first().click()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`bijeenkomsten/${eventId}/overzicht`))
})

test('the calendar shows a month with its events, and plans on the day under the focus', async ({
  page,
  desk,
}) => {
  await anEvent(desk)
  await page.goto(`${desk.origin}/#/kalender?dag=2027-02-12`)
  await expect(page.getByRole('heading', { level: 1, name: 'Februari 2027' })).toBeVisible()
  await page.getByRole('button', { name: /vrijdag 12 februari 2027/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'zondag 14 februari 2027' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByText('Gekozen: zondag 14 februari 2027')).toBeVisible()
})

test('a gap in the rhythm opens a new event of that type', async ({ page, desk }) => {
  await page.goto(`${desk.origin}/#/vandaag`)
  const gap = page.getByRole('listitem').filter({ hasText: 'nog geen bijeenkomst in Oost' }).first()
  await gap.getByRole('link', { name: 'Kies een datum' }).click()
  await expect(page.getByRole('radio', { name: /ondernemerschap/ })).toBeChecked()
})

async function tabTo(page: Page, field: Locator): Promise<void> {
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab')
    if (await field.evaluate((element) => element === document.activeElement)) return
  }
  await expect(field).toBeFocused()
}

async function anEvent(desk: Desk): Promise<EventId> {
  const { eventId } = await desk.call('events.create', {
    typeId: 'regionale-bijeenkomst' as EventTypeId,
    date: isoDate('2027-02-14'),
  })
  return eventId
}
