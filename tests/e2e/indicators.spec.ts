import type { Page } from '@playwright/test'
import { expect, test } from './story.ts'

const panel = (page: Page) => page.getByRole('complementary')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const said = (page: Page) => page.getByRole('status', { name: 'Melding' })

test('a measurement by keyboard says where the indicator stands, and undo takes it back', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/plan`)
  const side = page.getByRole('complementary')
  await expect(
    side.getByRole('img', { name: /start landelijk: 40%, doel: meer dan 50%/ }),
  ).toBeVisible()
  await expect(side.getByText('nog geen cijfer regio')).toBeVisible()
  await expect(side.getByText('nulmeting ontbreekt')).toBeVisible()

  await side.getByRole('link', { name: 'Meer dan 50% van de statushouders werkt' }).focus()
  await page.keyboard.press('Enter')
  await expect(
    panel(page).getByRole('heading', { name: 'Meer dan 50% van de statushouders werkt' }),
  ).toBeVisible()
  await expect(panel(page).getByText(/Er is nog geen cijfer van de regio/)).toBeVisible()
  await panel(page).getByRole('button', { name: 'Meting', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Dag van de meting')).toBeFocused()
  await field(page, 'Dag van de meting').fill('1-6-2026')
  await field(page, 'Waarde').fill('zevenenveertig')
  await field(page, 'Bron').fill('Divosa-benchmark (voorbeeld)')
  // What is no number stays, with what to type instead; nothing is kept.
  await page.keyboard.press('Enter')
  await expect(
    page.getByText('‘zevenenveertig’ is geen getal. Typ bijvoorbeeld 47,5.'),
  ).toBeVisible()
  await field(page, 'Waarde').fill('47,5')
  await field(page, 'Bron').press('Enter')
  await expect(said(page)).toContainText('De meting is vastgelegd.')
  await expect(
    panel(page).getByText(/Laatste meting: 47,5% \(regio\) op 1 juni 2026/),
  ).toBeVisible()
  // A national start figure is never held against it.
  await expect(panel(page).getByText(/Nulmeting: 40% \(landelijk\)/)).toBeVisible()
  await expect(panel(page).getByText(/hoger dan de nulmeting/)).toHaveCount(0)
  await expect(
    panel(page).getByRole('img', { name: /Verloop van .* 47,5% op 01-06-2026/ }),
  ).toBeVisible()
  const table = panel(page).getByRole('table', { name: 'Metingen' })
  await expect(table.getByRole('row').filter({ hasText: '01-06-2026' })).toContainText('47,5%')

  await table.getByRole('button', { name: 'Wijzig de meting van 1 juni 2026' }).click()
  await expect(field(page, 'Waarde')).toHaveValue('47,5')
  await field(page, 'Waarde').fill('51,2')
  await field(page, 'Bron').press('Enter')
  await expect(said(page)).toContainText('De meting is gewijzigd.')
  await expect(panel(page).getByText(/Stand: doel gehaald/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(panel(page).getByText(/Stand: nog niet gehaald/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.hash()).toBe(first)
})

test('a new indicator, a measurement from the palette, and evidence of what was learnt', async ({
  page,
  desk,
}) => {
  await desk.call('conversations.record', {
    ...{ happenedOn: '2026-11-20' as never, subject: 'Werkbezoek (voorbeeld)', kind: 'visit' },
    outcomes: [
      { kind: 'insight', text: 'De waaier hangt in de kantine', indicatorId: 'werkgevers-tools' },
    ],
  })
  await page.goto(`${desk.origin}/#/plan/indicatoren`)
  const grid = page.getByRole('grid', { name: 'Indicatoren van het plan', exact: true })
  await expect(grid.getByRole('row')).toHaveCount(7)
  await grid.getByRole('rowheader', { name: /Werkgevers kennen de hulpmiddelen/ }).click()
  await expect(panel(page).getByText('1 bewijs')).toBeVisible()
  await expect(panel(page).getByText('uit ‘Werkbezoek (voorbeeld)’')).toBeVisible()

  await page.getByRole('button', { name: 'Voeg een indicator toe' }).click()
  await expect(field(page, 'Indicator')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vul in wat u wilt meten.')).toBeVisible()
  await page.keyboard.type('Deelnemers aan het taalcafé')
  await field(page, 'Doel').fill('30')
  await field(page, 'Eenheid').fill('mensen')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Indicator ‘Deelnemers aan het taalcafé’ is toegevoegd.')
  await expect(grid.getByRole('row')).toHaveCount(8)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('leg een meting')
  await expect(page.getByRole('option', { name: /Leg een meting vast/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Nieuwe meting' })).toBeVisible()
  await panel(page)
    .getByRole('button', { name: /Van welke indicator/ })
    .click()
  await page.getByRole('option', { name: 'Werk en inburgering kunnen worden gecombineerd' }).click()
  await panel(page)
    .getByRole('button', { name: /Is het zo/ })
    .click()
  await page.getByRole('option', { name: 'Ja', exact: true }).click()
  await panel(page).getByRole('button', { name: 'Leg vast' }).click()
  await expect(panel(page).getByText(/Laatste meting: ja \(regio\)/)).toBeVisible()

  await page.getByRole('searchbox').fill('taalcafe')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await grid.getByRole('rowheader').first().click()
  await panel(page).getByRole('button', { name: 'Haal van de lijst' }).click()
  await expect(page.getByText('Niets gevonden. Zoek met een ander woord')).toBeVisible()
})
