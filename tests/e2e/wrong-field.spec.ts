import type { EventTypeId } from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import { expect, test } from './story.ts'

test('a form does not go on while a field holds what could not be read', async ({ page, desk }) => {
  const before = await desk.hash()
  await page.goto(`${desk.origin}/#/bijeenkomsten/nieuw`)
  const places = page.getByRole('textbox', { name: 'Aantal plaatsen' })
  await places.fill('veel')
  await page.keyboard.press('Control+Enter')
  await expect(places).toBeFocused()
  await expect(places).toHaveValue('veel')
  expect(await desk.hash()).toBe(before)

  const { personId } = await desk.call('pool.join', { person: { name: 'Tesfay Fabel' } })
  await page.goto(`${desk.origin}/#/sleutelpersonen/pool?kies=${personId}`)
  await page.getByRole('button', { name: 'Bedrag invullen' }).first().click()
  const amount = page.getByRole('textbox', { name: 'Per uur' })
  await amount.fill('abc')
  await amount.press('Enter')
  await expect(amount).toBeFocused()
  await expect(amount).toHaveValue('abc')
})

test('Ctrl Z takes back the last step from a field that was emptied by it', async ({
  page,
  desk,
}) => {
  const { eventId } = await desk.call('events.create', {
    ...{ typeId: 'cop' as EventTypeId, date: isoDate('2027-03-18') },
  })
  const before = await desk.hash()
  for (const [tab, name] of [
    ['draaiboek', 'Taak toevoegen'],
    ['programma', 'Onderdeel toevoegen'],
  ] as const) {
    await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/${tab}`)
    const fields = page.getByRole('form', { name }).getByRole('textbox')
    const title = fields.first()
    await title.fill('Bel de zaal')
    // Enter in the second field brings the focus back to the first.
    await fields.nth(1).fill('10')
    await fields.nth(1).press('Enter')
    await expect(title).toHaveValue('')
    await expect(title).toBeFocused()
    expect(await desk.hash()).not.toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => desk.hash()).toBe(before)
  }
})
