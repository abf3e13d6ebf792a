import type { Page } from '@playwright/test'
import type { EventId } from '#domain/shared/ids'
import { anEvent, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

// The event of these stories runs from 9.30 to 13.00 on Sunday 14 March 2027.

test('a programme is typed part by part, and the times follow from the minutes', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  const before = await desk.hash()
  await openProgramme(page, desk, eventId)
  await page.keyboard.press('o')
  await expect(page.getByRole('textbox', { name: 'Onderdeel' })).toBeFocused()
  for (const [title, minutes] of [
    ['Inloop', '30'],
    ['Werkgeverssubsidie', '90'],
    ['Goede voorbeelden', '70'],
  ] as const) {
    await page.keyboard.type(title)
    await page.keyboard.press('Tab')
    await page.keyboard.type(minutes)
    await page.keyboard.press('Enter')
    await expect(row(page, title)).toBeVisible()
  }
  await expect(row(page, 'Goede voorbeelden')).toContainText('11.30')
  await expect(page.getByText('samen 3 uur en 10 minuten').first()).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Programma 3' })).toBeVisible()

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  // The field she types in has an undo of its own, so the steps are taken outside it.
  for (let step = 0; step < 3; step += 1) await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(before)
})

test('a part that lasts longer moves the rest, shows the old times, and offers two ways out', async ({
  page,
  desk,
}) => {
  const eventId = await aProgramme(desk)
  await openProgramme(page, desk, eventId)
  await row(page, 'Goede voorbeelden').getByRole('gridcell').nth(2).dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('85')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Lunch').locator('s')).toHaveText('12.30')
  await expect(row(page, 'Lunch')).toContainText('12.45')
  await expect(page.getByText('Het programma duurt 15 minuten te lang')).toBeVisible()

  await page.getByRole('button', { name: 'Terug naar 70 minuten' }).click()
  await expect(page.getByText('Het programma duurt 15 minuten te lang')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Einde naar 13.15' }).click()
  await expect(page.getByText('Het programma duurt 15 minuten te lang')).toHaveCount(0)
  const { endTime } = await desk.call('events.get', { eventId })
  expect(endTime).toBe('13:15')
})

test('Alt with an arrow moves a part, and the focus goes along', async ({ page, desk }) => {
  const eventId = await aProgramme(desk)
  await openProgramme(page, desk, eventId)
  await row(page, 'Lunch').getByRole('rowheader').click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(toast(page)).toContainText('‘Lunch’ is verplaatst.')
  await expect(page.getByRole('rowheader')).toHaveText([/Inloop/, /Lunch/, /Goede voorbeelden/])
  await expect(row(page, 'Lunch').getByRole('rowheader')).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => titlesOf(desk, eventId)).toEqual(['Lunch', 'Inloop', 'Goede voorbeelden'])
  await expect(row(page, 'Lunch').getByRole('rowheader')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => titlesOf(desk, eventId)).toEqual(['Inloop', 'Lunch', 'Goede voorbeelden'])
})

test('a speaker comes from the network, and the programme is copied as text', async ({
  page,
  desk,
  context,
}) => {
  const eventId = await aProgramme(desk)
  const organisation = { name: 'SZW (voorbeeld)' }
  await desk.call('people.create', { name: 'Karin Verzonnen', organisation })
  await openProgramme(page, desk, eventId)
  await row(page, 'Goede voorbeelden').getByRole('rowheader').click()
  await page.getByRole('combobox', { name: 'Spreker erbij' }).fill('kar')
  await page.getByRole('option', { name: /Karin Verzonnen/ }).click()
  await page.keyboard.press('Escape')
  await expect(row(page, 'Goede voorbeelden')).toContainText('Karin Verzonnen')

  await context.grantPermissions(['clipboard-read'])
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click()
  await expect(toast(page)).toContainText('Het programma is gekopieerd.')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.split('\n')).toEqual([
    'Regionale bijeenkomst',
    'zondag 14 maart 2027, 9.30 tot 13.00 uur',
    '',
    'Programma',
    '9.30 uur: Inloop',
    '11.20 uur: Goede voorbeelden (Karin Verzonnen, SZW (voorbeeld))',
    '12.30 uur: Lunch',
    '13.00 uur: Einde',
    '',
  ])
})

test('on paper there is only the programme', async ({ page, desk }) => {
  const eventId = await aProgramme(desk)
  await openProgramme(page, desk, eventId)
  const paper = page.getByRole('table').filter({ hasText: 'Goede voorbeelden' })
  await expect(paper).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(paper).toBeVisible()
  await expect(page.getByRole('grid')).toHaveCount(0)
  await expect(page.getByText('Afgedrukt op 23 november 2026')).toBeVisible()
})

async function aProgramme(desk: Desk): Promise<EventId> {
  const eventId = await anEvent(desk)
  const add = (kind: 'arrival' | 'talk' | 'meal', title: string, minutes: number) =>
    desk.call('programme.add', { eventId, kind, title, minutes })
  await add('arrival', 'Inloop', 110)
  await add('talk', 'Goede voorbeelden', 70)
  await add('meal', 'Lunch', 30)
  return eventId
}

async function titlesOf(desk: Desk, eventId: EventId): Promise<string[]> {
  return (await desk.call('programme.get', { eventId })).items.map(({ title }) => title)
}

async function openProgramme(page: Page, desk: Desk, eventId: EventId): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/programma`)
  await expect(page.getByRole('grid', { name: /^Programma in volgorde/ })).toBeVisible()
}

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })
