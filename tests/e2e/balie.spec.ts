import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { anEvent, countsOf, field, guestsOf, openDesk, toast } from './guests.ts'
import { expect, test } from './story.ts'

const option = (page: Page, name: string) => page.getByRole('option').filter({ hasText: name })

test('two letters and Enter let somebody in, once, however often Enter is pressed', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await guestsOf(desk, eventId, ['Anna Proefstuk', 'Bas Bedacht'])
  await openDesk(page, desk, eventId)
  await page.keyboard.type('an')
  await expect(option(page, 'Anna Proefstuk')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Anna Proefstuk is binnen. 1 mens in de zaal.')
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 1, inside: 1 })

  await page.keyboard.type('anna')
  await expect(option(page, 'Anna Proefstuk')).toContainText('Binnen om 9.00')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Anna Proefstuk is al binnen.')).toBeVisible()
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 1, inside: 1 })
})

test('with several matches the first Enter goes into the list, and namesakes are told apart', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await guestsOf(desk, eventId, ['Gerrit Romanink', 'Gerrit Romanink', 'Gerda Mythe'])
  await openDesk(page, desk, eventId)
  await page.keyboard.type('ger')
  await expect(page.getByRole('option')).toHaveCount(3)
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await expect(option(page, 'Gerrit Romanink').nth(0)).toContainText('Voorbeeld A')
  await expect(option(page, 'Gerrit Romanink').nth(1)).toContainText('Voorbeeld B')
  await page.keyboard.press('Enter')
  await expect(option(page, 'Gerda Mythe')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Gerrit Romanink is binnen.')
  const last = page.getByRole('region', { name: 'Laatst binnen' })
  await expect(last.getByRole('listitem')).toHaveText(/Gerrit Romanink Voorbeeld B/)
})

test('who waits or is only in the network comes in all the same, and the chairs are counted', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk, 1)
  await guestsOf(desk, eventId, ['Anna Proefstuk', 'Rosalie Legende'])
  await desk.call('people.create', { name: 'Sander Buitenlijst' })
  await openDesk(page, desk, eventId)
  await page.keyboard.type('ros')
  await expect(option(page, 'Rosalie Legende')).toContainText('Wachtlijst, nr. 1')
  await expect(option(page, 'Rosalie Legende')).toContainText('Toch binnen')
  await expect(page.getByText('Laat u Rosalie Legende nu binnen')).toContainText('1 stoel tekort')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deze gast stond op de wachtlijst')).toBeVisible()

  await page.keyboard.type('sander')
  await expect(page.getByRole('group', { name: 'In uw netwerk' })).toContainText(
    'Sander Buitenlijst',
  )
  await expect(option(page, 'Sander Buitenlijst')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Sander Buitenlijst is binnen. 2 mensen in de zaal.')
  expect(await countsOf(desk, eventId)).toMatchObject({ inside: 2, walkIns: 1, waiting: 0 })
})

test('leaving, undo by key and undo per row each take back what they name', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await guestsOf(desk, eventId, ['Anna Proefstuk', 'Bas Bedacht'])
  const before = await desk.hash()
  await openDesk(page, desk, eventId)
  // What was done elsewhere is not taken back at the desk.
  await page.keyboard.press('Control+z')
  await expect(toast(page)).toContainText('Aan de balie is niets om ongedaan te maken.')
  expect(await desk.hash()).toBe(before)

  for (const name of ['anna', 'bas']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveValue('')
  }
  await expect.poll(async () => (await countsOf(desk, eventId)).inside).toBe(2)
  await page.keyboard.type('anna')
  await expect(option(page, 'Anna Proefstuk')).toContainText('Binnen om')
  await page.keyboard.press('F3')
  await expect(toast(page)).toContainText('Anna Proefstuk is weggegaan. 1 mens in de zaal.')
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 2, inside: 1 })
  await page.keyboard.press('Control+z')
  await expect(toast(page)).toContainText('Ongedaan gemaakt: Anna Proefstuk.')
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 2, inside: 2 })
  await page.getByRole('button', { name: 'Maak ongedaan: Anna Proefstuk' }).click()
  await expect(toast(page)).toContainText('De laatste stap van Anna Proefstuk telt niet meer.')
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 1, inside: 1 })
  await expect(field(page)).toBeFocused()
})

test('somebody who seems to be in the network already is said, after they are let in', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await desk.call('people.create', { name: 'Teun Onbekendsma' })
  await openDesk(page, desk, eventId)
  await page.keyboard.press('F2')
  await page.keyboard.type('Teun Onbekendsma')
  await page.keyboard.press('Enter')
  await expect(page.getByText('In uw netwerk staat al Teun Onbekendsma.')).toBeVisible()
  expect(await countsOf(desk, eventId)).toMatchObject({ inside: 1, walkIns: 1 })
})

test('Escape wipes the field, then closes the desk', async ({ page, desk }) => {
  const eventId = await anEvent(desk)
  await openDesk(page, desk, eventId)
  await page.keyboard.type('an')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: 'Deelnemers' })).toBeVisible()
})

test('the desk holds to every theme and size, and to axe', async ({ page, desk }) => {
  const eventId = await anEvent(desk, 2)
  const names = ['Anna Proefstuk', 'Annet Bedacht', 'Andrea Schetsema']
  const [first] = await guestsOf(desk, eventId, names)
  if (first !== undefined) await desk.call('attendance.checkIn', { eventId, personId: first })
  await openDesk(page, desk, eventId)
  await page.keyboard.type('an')
  await expect(page.getByRole('option')).toHaveCount(3)
  await page.keyboard.press('Enter')
  for (const theme of ['licht', 'donker', 'contrast'] as const) {
    await desk.call('system.changeAppearance', { theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    for (const [width, height] of [
      [1280, 720],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      const over = await page.evaluate(() => document.body.scrollWidth - window.innerWidth)
      expect(over).toBeLessThanOrEqual(0)
    }
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  }
})
