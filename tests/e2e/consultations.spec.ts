import type { Page } from '@playwright/test'
import { expect, test } from './story.ts'

const panel = (page: Page) => page.getByRole('complementary')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const said = (page: Page) => page.getByRole('status', { name: 'Melding' })

test('an overleg gets its subjects, members and series; a subject finds its table', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  for (const name of ['Els van Fictie', 'Omar Verhaal']) {
    await desk.call('people.create', { name, organisation: { name: 'Taalhuis Voorbeeld' } })
  }
  await desk.call('events.create', {
    ...{ typeId: 'cop' as never, title: 'Tafel in het voorjaar', date: '2026-03-10' as never },
    ...{ series: 'Onderwijsoverleg', fromTemplate: false },
  })
  await page.goto(`${desk.origin}/#/plan/overleggen`)
  const grid = page.getByRole('grid', { name: 'Overleggen', exact: true })
  await expect(grid.getByRole('row')).toHaveCount(9)
  await grid.getByRole('rowheader', { name: 'Onderwijsoverleg' }).click()
  await expect(
    panel(page).getByRole('heading', { level: 2, name: 'Onderwijsoverleg' }),
  ).toBeVisible()

  await field(page, 'Nieuw onderwerp').fill('Avondonderwijs')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('row', { name: 'Avondonderwijs' })).toBeVisible()
  await field(page, 'Hoe vaak per jaar').fill('4')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('4 keer per jaar, dit jaar tot nu toe 0 keer')).toBeVisible()

  const members = panel(page).getByRole('list', { name: 'Leden' })
  for (const name of ['Els van Fictie', 'Omar Verhaal']) {
    await panel(page).getByRole('combobox', { name: 'Lid toevoegen' }).focus()
    await page.keyboard.type(name)
    await page
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(members.getByRole('link', { name })).toBeVisible()
  }
  await expect(members.getByRole('listitem').first()).toContainText('Taalhuis Voorbeeld')
  await field(page, 'Rol van Omar Verhaal').fill('voorzitter')
  await page.keyboard.press('Enter')
  await panel(page).getByRole('button', { name: 'Zet Omar Verhaal hoger' }).click()
  await expect(members.getByRole('listitem').first()).toContainText('Omar Verhaal')

  // The series of that name is there already: its meeting counts.
  await panel(page).getByRole('button', { name: 'Begin een reeks voor dit overleg' }).click()
  await expect(panel(page).getByText('4 keer per jaar, dit jaar tot nu toe 1 keer')).toBeVisible()
  const meetings = panel(page).getByRole('list', { name: 'Bijeenkomsten van dit overleg' })
  await expect(meetings.getByRole('listitem')).toContainText('10 maart 2026, geweest')

  await panel(page).getByRole('link', { name: 'Plan het volgende' }).click()
  await expect(field(page, 'Titel')).toHaveValue('Onderwijsoverleg')
  await expect(page.getByText('Hoort bij de reeks ‘Onderwijsoverleg’')).toBeVisible()
  await field(page, 'Typ een datum').fill('8-12-2026')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Onderwijsoverleg' })).toBeVisible()

  await page.goto(`${desk.origin}/#/plan/overleggen`)
  await page.getByRole('searchbox').fill('avondonder')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await expect(grid.getByRole('row').nth(1)).toContainText('08-12-2026')
  await expect(grid.getByRole('row').nth(1)).toContainText('1 van 4')

  await page.getByRole('button', { name: 'Voeg een overleg toe' }).click()
  await expect(field(page, 'Overleg')).toBeFocused()
  await page.keyboard.type('Tafel Voorbeeld')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Overleg ‘Tafel Voorbeeld’ is toegevoegd.')
})

test('the plan is read with its sources, and topics of the CoP are added', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/plan/het-plan`)
  await expect(page.getByText(/Taal- en cultuurverschillen zijn geen belemmering/)).toBeVisible()
  const figures = page.getByRole('region', { name: 'Uitgangscijfers' })
  await expect(figures.getByText('40%, landelijk')).toBeVisible()
  await expect(figures.getByText(/hoofdstuk 1$/)).toBeVisible()
  const topics = page.getByRole('list', { name: 'Onderwerpen voor de CoP' })
  await expect(topics.getByRole('listitem')).toHaveCount(5)
  await field(page, 'Nieuw onderwerp').fill('Taal op de werkvloer')
  await page.keyboard.press('Enter')
  await expect(topics.getByRole('listitem')).toHaveCount(6)
  await field(page, 'Nieuw onderwerp').fill('taal op de werkvloer')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dit onderwerp staat er al. Er is niets veranderd.')).toBeVisible()
})
