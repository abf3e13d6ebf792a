import type { Locator, Page } from '@playwright/test'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { expect, test } from './story.ts'

async function fill(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).fill(value)
}

async function choose(field: Locator, option: string): Promise<void> {
  await field.click()
  await field.page().getByRole('option', { name: option }).click()
}

/** Opens a cell with F2, types over what stood there, and leaves it with Enter. */
async function editCell(cell: Locator, value: string): Promise<void> {
  const page = cell.page()
  await cell.click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
  await expect(cell).toContainText(value)
}

test('a place gets a room, a price and a last bus, and the event there warns, fits and knows what it costs', async ({
  page,
  desk,
}) => {
  const { eventId } = await desk.call('events.create', {
    typeId: 'cop' as EventTypeId,
    date: isoDate('2027-03-18'),
    startTime: wallTime('19:00'),
    endTime: wallTime('21:30'),
    capacity: 80,
  })
  const before = await desk.hash()

  // The place, found by the word she has for it.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zaalhuur')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Nog geen plaats\. Een plaats is/)).toBeVisible()
  await fill(page, 'Nieuwe plaats', 'De Verzonnen Zaal')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'De Verzonnen Zaal' })).toBeVisible()
  await choose(page.getByRole('button', { name: /Gemeente/ }), 'Doetinchem')
  await choose(page.getByRole('button', { name: /Rolstoel/ }), 'Kan niet naar binnen')
  await fill(page, 'Reizen en parkeren', 'Parkeren achter de kerk (voorbeeld)')
  await page.keyboard.press('Tab')

  await fill(page, 'Nieuwe zaal', 'Grote zaal')
  await page.keyboard.press('Enter')
  const room = page.getByRole('grid', { name: 'Zalen' }).getByRole('row', { name: /Grote zaal/ })
  await expect(room).toContainText('onbekend')
  await editCell(room.getByRole('gridcell').nth(1), '60')

  await fill(page, 'Richting', 'Doetinchem')
  await fill(page, 'Laatste vertrek', '21.42')
  await page.getByRole('button', { name: 'Zet vertrek erbij' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Vul richting, vertrek, lopen, bron en dag in.',
  )
  await fill(page, 'Minuten lopen', '12')
  await fill(page, 'Bron', 'dienstregeling (voorbeeld)')
  await page.keyboard.press('Enter')
  const buses = page.getByRole('grid', { name: 'Laatste bus of trein' })
  await expect(buses.getByRole('row', { name: /Doetinchem/ })).toContainText('23-11-2026')

  // The event takes the place and its room, and says what does not fit.
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  const asks = page.getByRole('region', { name: 'Wat vraagt deze stand' })
  await asks.getByRole('button', { name: 'Kies een plaats' }).click()
  await expect(page.getByRole('combobox', { name: 'Plaats' })).toBeFocused()
  await page.keyboard.type('verzonnen')
  await page.getByRole('option', { name: /De Verzonnen Zaal/ }).click()
  await expect(asks.getByText('De plaats is nog niet bekend.')).toBeHidden()
  const place = page.getByRole('region', { name: 'Plaats en zaal' })
  await expect(place.getByText('Een rolstoel kan niet naar binnen.')).toBeVisible()
  await expect(place.getByText('Parkeren achter de kerk (voorbeeld)')).toBeVisible()
  await choose(place.getByRole('button', { name: /^Nog geen zaal gekozen|Zaal/ }), 'Grote zaal')
  await expect(place.getByText('Er passen 20 mensen niet in Grote zaal.')).toBeVisible()
  await expect(place.getByText('De prijs van de zaal is nog niet bekend.')).toBeVisible()
  await expect(
    page.getByRole('paragraph').filter({
      hasText:
        /^De bijeenkomst eindigt om 21\.30 uur.*naar Doetinchem gaat om 21\.42 uur, de halte is 12 minuten/,
    }),
  ).toBeVisible()

  // With a price the rent goes to the estimate in one press, and only once.
  await place.getByRole('link', { name: 'Bekijk plaats' }).click()
  await editCell(room.getByRole('gridcell').nth(2), '185')
  await editCell(room.getByRole('gridcell').nth(4), 'offerte (voorbeeld)')
  await page.goBack()
  await place.getByRole('button', { name: 'Zet de zaalhuur in de raming' }).click()
  await expect(place.getByText('De zaalhuur staat in de raming.')).toBeVisible()
  const chains = await desk.call('budget.chains', { eventId })
  const [chain, ...others] = chains.filter(({ description }) => description.startsWith('Zaalhuur'))
  expect(others).toEqual([])
  expect(chain?.estimated).toBe(18_500)
  expect(chain?.entries[0]?.note).toContain('offerte (voorbeeld)')
  await expect(asks.getByText('Er is nog geen raming van de kosten.')).toBeHidden()

  // Everything can be taken back.
  for (let step = 0; step < 12; step += 1) await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(before)
})
