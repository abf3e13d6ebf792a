import type { Page } from '@playwright/test'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

test.use({ now: '2027-01-20T08:00:00.000Z' })

test('an event is picked up by keyboard, carried past what speaks against its days, and put down', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await tasksFor(desk, eventId)
  const before = await desk.hash()
  await page.goto(`${desk.origin}/#/kalender?beeld=maand&dag=2027-04-06`)
  await dayButton(page, 'dinsdag 6 april 2027').focus()
  await page.keyboard.press('v')
  const bar = page.getByRole('group', { name: 'Verplaatsen' })
  await expect(bar).toContainText('Jongeren, school naar di 6 april')
  await expect(page.locator('[aria-live=polite]')).toContainText('opgepakt')

  // A Sunday is said before it is chosen, and so are the tasks that would move along.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(bar).toContainText('zo 18 april')
  const panel = page.getByRole('complementary', { name: 'Verplaatsen' })
  await expect(panel.getByRole('heading', { name: 'zondag 18 april 2027' })).toBeVisible()
  await expect(panel.getByText('Deze dag is een zondag.')).toBeVisible()
  await expect(panel.getByText('was dinsdag 6 april 2027, 13.30 tot 15.30 uur')).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Zaal bevestigen' })).toContainText(
    'staat vast',
  )
  await expect(page.locator('[aria-live=polite]')).toContainText(
    /zondag 18 april 2027\. .*Deze dag is een zondag\..* 1 taak schuift mee, 1 vastgezette taak blijft staan\./,
  )
  await expect(page.getByText('was hier')).toBeVisible()

  // Escape brings it back; nothing was changed.
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(dayButton(page, 'dinsdag 6 april 2027')).toBeFocused()
  expect(await desk.hash()).toBe(before)

  for (const key of ['v', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
  await expect(bar).toContainText('wo 14 april')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'gaat naar 14 april' })).toContainText(
    '1 taak schuift mee, 1 vastgezette taak blijft staan.',
  )
  expect(await dateOf(desk, eventId)).toBe('2027-04-14')
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.hash()).toBe(before)
})

test('an event is dragged to another day with the same warnings, and undo brings it back', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await page.goto(`${desk.origin}/#/kalender?beeld=maand&dag=2027-04-06`)
  const event = page.getByRole('grid').getByRole('link', { name: /Jongeren, school/ })
  const sunday = page.getByRole('gridcell').filter({ has: dayButton(page, 'zondag 18 april 2027') })
  await event.hover()
  await page.mouse.down()
  // A hand is never quite still: a browser tells of every small move.
  await expect(async () => {
    await sunday.hover()
    const line = page.getByText('Deze dag is een zondag.', { exact: true })
    await expect(line).toBeVisible({ timeout: 1000 })
  }).toPass()
  await sunday.hover({ position: { x: 40, y: 60 } })
  await page.mouse.up()
  await expect(page.getByRole('status').filter({ hasText: 'gaat naar 18 april' })).toBeVisible()
  expect(await dateOf(desk, eventId)).toBe('2027-04-18')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect.poll(() => dateOf(desk, eventId)).toBe('2027-04-06')
})

test('in the year Tab goes to the next event, V carries it over the quarters, and a gap opens planning', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await page.goto(`${desk.origin}/#/kalender?beeld=jaar&dag=2027-04-05`)
  const second = page.getByRole('region', { name: 'Kwartaal 2' })
  await dayButton(page, 'maandag 5 april 2027').focus()
  await page.keyboard.press('ArrowRight')
  await expect(dayButton(page, 'dinsdag 6 april 2027')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(second.getByRole('link', { name: /Jongeren, school/ })).toBeFocused()
  await page.keyboard.press('v')
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'ArrowRight']) {
    await page.keyboard.press(key)
  }
  const third = page.getByRole('region', { name: 'Kwartaal 3' })
  await expect(third.getByRole('link', { name: /Jongeren, school/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'gaat naar 7 juli' })).toBeVisible()
  expect(await dateOf(desk, eventId)).toBe('2027-07-07')

  await page.getByRole('link', { name: /Nog geen .*ondernemerschap in Oost/ }).click()
  await expect(page.getByRole('radio', { name: /ondernemerschap/ })).toBeChecked()
})

test('the week shows events at their times, and the view and its day stay in the address', async ({
  page,
  desk,
}) => {
  await anEvent(desk)
  await anEvent(desk, { title: 'Avond voor ouders', times: ['19:00', '21:30'] })
  await anEvent(desk, { title: 'Hele dag op pad', times: null })
  await page.goto(`${desk.origin}/#/kalender?dag=2027-04-06`)
  await page.getByRole('radio', { name: 'Week' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Week 14' })).toBeVisible()
  await expect(page.getByText('21.00', { exact: true })).toBeVisible()
  const topOf = async (name: RegExp) =>
    (await page.getByRole('grid').getByRole('link', { name }).boundingBox())?.y ?? Number.NaN
  expect(await topOf(/Hele dag/)).toBeLessThan(await topOf(/Jongeren/))
  expect(await topOf(/Jongeren/)).toBeLessThan(await topOf(/Avond/))

  await page.getByRole('button', { name: 'Volgende week' }).click()
  await expect(page).toHaveURL(/beeld=week.*dag=2027-04-13|dag=2027-04-13.*beeld=week/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Week 15' })).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('heading', { level: 1, name: 'Week 3' })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1, name: '2027' })).toBeVisible()
})

test('after another view the arrows still move the day', async ({ page, desk }) => {
  await page.goto(`${desk.origin}/#/kalender?beeld=maand&dag=2027-04-06`)
  await dayButton(page, 'dinsdag 6 april 2027').focus()
  await page.keyboard.press('w')
  await expect(page.getByRole('heading', { name: 'Week 14' })).toBeVisible()
  await expect(dayButton(page, 'dinsdag 6 april 2027')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(dayButton(page, 'woensdag 7 april 2027')).toBeFocused()
})

test('a layer that is switched off stays off, and a day tells its tasks', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await tasksFor(desk, eventId)
  await page.goto(`${desk.origin}/#/kalender?beeld=maand&dag=2027-02-14`)
  const ramadan = page.getByRole('button', { name: 'Ramadan', exact: true })
  await expect(ramadan).toHaveAttribute('aria-pressed', 'true')
  await expect(dayButton(page, /zondag 14 februari 2027.*Ramadan/)).toBeVisible()
  await ramadan.click()
  await expect(ramadan).toHaveAttribute('aria-pressed', 'false')
  await expect(dayButton(page, /zondag 14 februari 2027.*Ramadan/)).toHaveCount(0)
  await page.reload()
  await expect(ramadan).toHaveAttribute('aria-pressed', 'false')

  await page.goto(`${desk.origin}/#/kalender?beeld=maand&dag=2027-03-30`)
  await expect(dayButton(page, /dinsdag 30 maart 2027.*1 taak/)).toBeVisible()
  await page.getByRole('link', { name: 'Agenda rondsturen' }).click()
  await expect(page).toHaveURL(new RegExp(`bijeenkomsten/${eventId}/draaiboek`))
})

test('a cancelled event can be moved, and it is said what that does not do', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await desk.call('events.cancel', { eventId, reason: 'voorbeeld' })
  await page.goto(`${desk.origin}/#/kalender?beeld=maand&dag=2027-04-06`)
  await page.getByRole('button', { name: 'Verplaats', exact: true }).click()
  await expect(page.getByText(/is geannuleerd\. Verplaatsen zet haar niet terug/)).toBeVisible()
  await dayButton(page, 'woensdag 14 april 2027').click()
  await page.getByRole('button', { name: 'Zet neer' }).click()
  await expect.poll(() => dateOf(desk, eventId)).toBe('2027-04-14')
})

test('the year, one event and a choice of the list go to Outlook as a file', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await desk.call('events.create', { typeId: 'cop' as EventTypeId, title: 'Idee zonder dag' })
  const fileAfter = async (press: () => Promise<void>) => {
    const download = page.waitForEvent('download')
    await press()
    return (await download).suggestedFilename()
  }
  await page.goto(`${desk.origin}/#/kalender?beeld=lijst&dag=2027-04-06`)
  const year = await fileAfter(() =>
    page.getByRole('button', { name: 'Zet het jaar in Outlook' }).click(),
  )
  expect(year).toBe('2027-01-01_bijeenkomsten_2027.ics')
  await expect(page.getByRole('status').filter({ hasText: 'met 1 bijeenkomst' })).toContainText(
    '1 bijeenkomst zonder datum niet meegenomen.',
  )
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  const one = await fileAfter(() => page.getByRole('button', { name: 'Zet in Outlook' }).click())
  expect(one).toBe('2027-04-06_bijeenkomst_jongeren-school.ics')

  await page.goto(`${desk.origin}/#/bijeenkomsten`)
  await page
    .getByRole('row', { name: /Jongeren, school/ })
    .getByRole('checkbox')
    .click()
  const choice = await fileAfter(() =>
    page.getByRole('button', { name: 'Zet de keuze in Outlook' }).click(),
  )
  expect(choice).toBe('2027-04-06_bijeenkomst_jongeren-school.ics')
})

function dayButton(page: Page, name: string | RegExp) {
  return page.getByRole('button', {
    name: typeof name === 'string' ? new RegExp(`^${name}`) : name,
  })
}

type Wish = { title?: string; times?: [string, string] | null }

async function anEvent(desk: Desk, wish: Wish = {}): Promise<EventId> {
  const { title = 'Jongeren, school', times = ['13:30', '15:30'] } = wish
  const { eventId } = await desk.call('events.create', {
    typeId: 'cop' as EventTypeId,
    title,
    date: isoDate('2027-04-06'),
    // Its own tasks are the ones that are counted here.
    fromTemplate: false,
    ...(times === null ? {} : { startTime: wallTime(times[0]), endTime: wallTime(times[1]) }),
  })
  return eventId
}

async function tasksFor(desk: Desk, eventId: EventId): Promise<void> {
  const task = { eventId, anchor: 'start' as const, offsetUnit: 'days' as const, offsetCount: -7 }
  await desk.call('tasks.add', { ...task, title: 'Agenda rondsturen' })
  await desk.call('tasks.add', {
    ...task,
    title: 'Zaal bevestigen',
    pinnedOn: isoDate('2027-03-01'),
  })
}

async function dateOf(desk: Desk, eventId: EventId): Promise<string | null> {
  return (await desk.call('events.get', { eventId })).date
}
