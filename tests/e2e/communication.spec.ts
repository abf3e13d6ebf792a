import type { Page } from '@playwright/test'
import { expect, test } from './story.ts'

const panel = (page: Page) => page.getByRole('complementary')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const said = (page: Page) => page.getByRole('status', { name: 'Melding' })

test('a message gets its days, which stand on Vandaag and in the calendar until they are done', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/plan/communicatie`)
  await expect(page.getByText(/Nog geen regels\. Schrijf op wie u bereikt/)).toBeVisible()
  await page.getByRole('button', { name: 'Voeg een boodschap toe' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Doelgroep')).toBeFocused()
  await page.keyboard.type('Werkgevers')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vul in langs welke weg.')).toBeVisible()
  await field(page, 'Kanaal').fill('Nieuwsbrief')
  await field(page, 'Boodschap').fill('De taalwaaier is er')
  await field(page, 'Eerste moment').fill('20-11-2026')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('De regel staat in het communicatieplan.')
  const grid = page.getByRole('grid', {
    name: 'Communicatieplan: aan wie, hoe en wat',
    exact: true,
  })
  await expect(grid.getByRole('row').nth(1)).toContainText('te laat')

  await field(page, 'Nieuw moment').fill('27-11-2026')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const moments = panel(page).getByRole('list', { name: 'Momenten' })
  await expect(moments.getByRole('listitem')).toHaveCount(2)

  // A cell is changed in place.
  await grid.getByRole('gridcell', { name: 'Nieuwsbrief' }).click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('LinkedIn')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('gridcell', { name: 'LinkedIn' })).toBeVisible()

  await page.keyboard.press('Alt+1')
  const due = page.getByRole('listitem').filter({ hasText: 'De taalwaaier is er' })
  await expect(due).toHaveCount(2)
  await expect(due.first()).toContainText('Communicatieplan: Werkgevers, LinkedIn')
  await expect(due.first()).toContainText('was vr 20 november')
  await due.first().getByRole('button', { name: 'Klaar' }).focus()
  await page.keyboard.press('Enter')
  await expect(due).toHaveCount(1)
  await page.goto(`${desk.origin}/#/kalender?beeld=maand&dag=2026-11-27`)
  await expect(page.getByRole('link', { name: 'De taalwaaier is er' })).toBeVisible()
  await page.getByRole('link', { name: 'De taalwaaier is er' }).click()
  await expect(panel(page).getByRole('checkbox', { name: /gedaan op 23-11-2026/ })).toBeChecked()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Naar Excel' }).click()
  expect((await download).suggestedFilename()).toMatch(/communicatieplan.*\.xlsx$/i)

  for (let step = 0; step < 4; step += 1) {
    await desk.call('history.undo', {})
  }
  await expect.poll(() => desk.hash()).toBe(first)
})
