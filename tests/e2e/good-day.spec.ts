import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

async function anEvent(desk: Desk, date: string): Promise<EventId> {
  const { eventId } = await desk.call('events.create', {
    typeId: 'regionale-bijeenkomst' as EventTypeId,
    date: isoDate(date),
    startTime: wallTime('09:30'),
    endTime: wallTime('17:00'),
  })
  return eventId
}

test('a good day is found by keyboard, with the reasons of every other day, and chosen with Enter', async ({
  page,
  desk,
}) => {
  const away = { from: isoDate('2027-03-15'), until: isoDate('2027-03-16') }
  await desk.call('absences.add', { ...away, note: 'studiereis' })
  const eventId = await anEvent(desk, '2027-02-14')
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  await expect(
    page.getByRole('button', { name: /zondag 14 februari 2027.*liever niet/ }),
  ).toBeVisible()
  await page.keyboard.press('z')
  const list = page.getByRole('listbox', { name: 'Goede dagen' })
  await expect(list.getByRole('option').first()).toBeFocused()
  await expect(list.getByRole('option').first()).toHaveAccessibleName(/Geen bezwaar/)

  // Her own period, in which every day but one has something against it.
  await page.getByRole('button', { name: /Periode/ }).click()
  await page.getByRole('option', { name: 'Eigen periode' }).click()
  await page.getByRole('textbox', { name: 'Vanaf' }).fill('15-3-2027')
  await page.getByRole('textbox', { name: 'Tot en met' }).fill('21-3-2027')
  await page.keyboard.press('Tab')
  await expect(page.getByText('De beste 7 van 7 dagen.')).toBeVisible()
  const days = list.getByRole('option')
  await expect(days.nth(0)).toContainText('woensdag 17 maart 2027')
  await expect(days.nth(2)).toContainText('Let op: vrijdaggebed')
  await expect(days.nth(3)).toContainText('Liever niet: u bent afwezig')
  await expect(days.nth(3)).toContainText('U bent zelf afwezig')
  await expect(days.nth(6)).toContainText('Liever niet: weekend')

  const before = await desk.hash()
  await days.nth(0).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: 'donderdag 18 maart 2027' }),
  ).toBeVisible()
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Zoek een goede dag' })).toBeFocused()
  // The month reads out the chosen day before the change is stored.
  await expect
    .poll(async () => (await desk.call('events.get', { eventId })).date)
    .toBe('2027-03-18')
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.hash()).toBe(before)
})

test('a new event gets its day from the list too, for the part of the region it is for', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/bijeenkomsten/nieuw?datum=2027-02-17`)
  await page.getByRole('button', { name: 'Zoek een goede dag' }).click()
  const first = page.getByRole('listbox', { name: 'Goede dagen' }).getByRole('option').first()
  await expect(first).toBeFocused()
  await expect(first).toContainText('Geen bezwaar')
  const day = await first.locator('span').first().innerText()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Gekozen: ${day}`)).toBeVisible()
})

test('a date that became doubtful stands on Vandaag until she decides', async ({ page, desk }) => {
  const eventId = await anEvent(desk, '2027-03-16')
  await desk.call('calendar.correct', {
    wish: {
      kind: 'move',
      layer: 'culture',
      referenceId: 'suikerfeest',
      originalOn: isoDate('2027-03-09'),
      from: isoDate('2027-03-16'),
      until: isoDate('2027-03-16'),
    },
    source: 'moskee (voorbeeld)',
  })
  await page.goto(`${desk.origin}/#/vandaag`)
  const section = page.getByRole('region', { name: 'Twijfel over de datum' })
  await expect(section).toContainText('uw correctie: moskee (voorbeeld)')
  await section.getByRole('link', { name: 'Bekijk de datum' }).click()
  await expect(page).toHaveURL(new RegExp(`bijeenkomsten/${eventId}/overzicht`))
  await page.getByRole('button', { name: 'Toch doen' }).first().click()
  await expect(page.getByText('U koos dit op 23 november 2026.')).toBeVisible()
  await page.goto(`${desk.origin}/#/vandaag`)
  await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
  await expect(section).toHaveCount(0)
})

test('the school holidays that count are those of the gemeenten it is for', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk, '2027-02-17')
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  const main = page.getByRole('main')
  await expect(main.getByText(/^In Zuid is het voorjaarsvakantie/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Voor gemeenten' }).click()
  await page.keyboard.type('Aal')
  await page.getByRole('option', { name: 'Aalten' }).click()
  await expect(main.getByText(/^In Zuid is het voorjaarsvakantie/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  expect((await desk.call('events.get', { eventId })).audience.gemeenteIds).toEqual(['GM0197'])
})
