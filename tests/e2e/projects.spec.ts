import type { Page } from '@playwright/test'
import { expect, test } from './story.ts'

const panel = (page: Page) => page.getByRole('complementary')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const said = (page: Page) => page.getByRole('status', { name: 'Melding' })

test('a project of the plan gets its organisation and shows whom to ask there now', async ({
  page,
  desk,
}) => {
  const { personId } = await desk.call('people.create', {
    ...{ name: 'Hanan Parabel', organisation: { name: 'Loket Voorbeeld' } },
  })
  const { affiliations } = await desk.call('people.get', { personId })
  await desk.call('organisations.setContact', {
    ...{ affiliationId: affiliations[0]?.id ?? ('' as never), isContact: true },
  })
  await page.goto(`${desk.origin}/#/plan/projecten`)
  const grid = page.getByRole('grid', { name: 'Projecten', exact: true })
  await expect(grid.getByRole('row')).toHaveCount(16)
  await grid.getByRole('rowheader', { name: 'Leerwerkloket' }).click()
  await expect(panel(page).getByText(/bijlage 1/)).toBeVisible()
  const organisations = panel(page).getByRole('combobox', { name: 'Organisaties' })
  await organisations.fill('loket voor')
  await page
    .getByRole('option', { name: /Loket Voorbeeld/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Organisaties is gewijzigd.')
  await expect(panel(page).getByRole('link', { name: 'Hanan Parabel' })).toBeVisible()

  // Found by who is to be asked.
  await page.getByRole('searchbox').fill('parabel')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await expect(grid.getByRole('rowheader', { name: 'Leerwerkloket' })).toBeVisible()
  await page.getByRole('searchbox').fill('')

  await page.getByRole('button', { name: 'Voeg een project toe' }).click()
  await expect(field(page, 'Project')).toBeFocused()
  await page.keyboard.type('Fietsles (voorbeeld)')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Project ‘Fietsles (voorbeeld)’ is toegevoegd.')
  await expect(panel(page).getByText('Zelf toegevoegd, staat niet in het plan.')).toBeVisible()
  await field(page, 'Opmerking').fill('Start in het voorjaar')
  await page.keyboard.press('Tab')
  await expect(said(page)).toContainText('Opmerking is gewijzigd.')
  await panel(page).getByRole('button', { name: 'Haal van de lijst' }).click()
  await expect(grid.getByRole('row')).toHaveCount(16)
})
