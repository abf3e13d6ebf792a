import type { Page } from '@playwright/test'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

async function threePeople(desk: Desk): Promise<void> {
  for (const name of ['Anna Proefstuk', 'Bas Bedacht', 'Daan Schetsema']) {
    await desk.call('people.create', { name })
  }
}

/** What another program put on the clipboard, and Ctrl+V on the cell that has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+v')
}

/** The focus on the first name of the list, by keyboard. */
async function toFirstName(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Mensen' }).getByRole('gridcell').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('rowheader', { name: 'Anna Proefstuk' })).toBeFocused()
}

test('columns are chosen by keyboard and are there the next time', async ({ page, desk }) => {
  await threePeople(desk)
  await page.goto(`${desk.origin}/#/netwerk`)
  await page.getByRole('button', { name: 'Kolommen' }).press('Enter')
  const chooser = page.getByRole('dialog', { name: 'Kies de kolommen' })
  await chooser.getByRole('checkbox', { name: 'Telefoon' }).press('Space')
  await expect(chooser.getByRole('checkbox', { name: 'Telefoon' })).toBeChecked()
  for (const column of ['Schakel', 'Organisatie']) {
    await chooser.getByRole('checkbox', { name: column }).press('Space')
    await expect(chooser.getByRole('checkbox', { name: column })).not.toBeChecked()
  }
  await chooser.getByRole('checkbox', { name: 'Telefoon' }).press('Alt+ArrowUp')
  await page.keyboard.press('Escape')

  const heads = page.getByRole('grid', { name: 'Mensen' }).getByRole('columnheader')
  const wanted = ['', 'Naam↑', 'Werkt voor', 'Laatst gezien', 'Telefoon', 'E-mail']
  await expect(heads).toHaveText(wanted)
  await page.reload()
  await expect(heads).toHaveText(wanted)
  await heads.filter({ hasText: 'Laatst gezien' }).click()
  await expect(heads.filter({ hasText: 'Laatst gezien' })).toHaveText('Laatst gezien↑')
})

test('a block from Excel is shown before it is taken, and goes back in one step', async ({
  page,
  desk,
}) => {
  await threePeople(desk)
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk`)
  await toFirstName(page)
  await page.keyboard.press('ArrowRight')
  await paste(
    page,
    'Bakkerij Voorbeeld\tWerkgever\r\n"Wonen\nVoorbeeld"\truimtevaart\r\n\tTaalhuis\r\n',
  )
  const preview = page.getByRole('dialog', { name: 'Plak in de lijst' })
  await expect(preview).toContainText(
    '6 cellen in 3 rijen: 4 veranderen, 1 staat er al zo, 1 kan niet.',
  )
  await expect(preview).toContainText(
    'Rij 2, Bas Bedacht, Schakel: ‘ruimtevaart’ is geen schakel van deze regio.',
  )
  expect(await desk.hash()).toBe(first)

  await expect(preview.getByRole('button', { name: 'Verander 4 cellen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: 'Wonen Voorbeeld' })).toBeVisible()
  const { rows } = await desk.call('people.list', {})
  expect(rows.map(({ organisationName }) => organisationName)).toEqual([
    ...['Bakkerij Voorbeeld', 'Wonen Voorbeeld', null],
  ])

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('gridcell', { name: 'Wonen Voorbeeld' })).toHaveCount(0)
  expect(await desk.hash()).toBe(first)
})

test('a block that is longer than the list says which rows nobody is there for', async ({
  page,
  desk,
}) => {
  await threePeople(desk)
  await page.goto(`${desk.origin}/#/netwerk`)
  await toFirstName(page)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await paste(page, 'Daan Schetsema\r\nIemand Anders\r\n')
  const preview = page.getByRole('dialog', { name: 'Plak in de lijst' })
  await expect(preview).toContainText('Rij 2: Onder de laatste rij staat niemand.')
  await expect(preview.getByRole('button', { name: 'Er is niets te veranderen' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('rowheader', { name: 'Daan Schetsema' })).toBeFocused()
})

test('chosen rows are copied as a block that can be pasted again', async ({ page, desk }) => {
  await threePeople(desk)
  await page.goto(`${desk.origin}/#/netwerk`)
  await toFirstName(page)
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await expect(page.getByRole('status', { name: 'Melding' })).toContainText(
    '2 rijen zijn gekopieerd.',
  )
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.replaceAll('\r\n', '\n')).toBe('Anna Proefstuk\t\t\t\t\t\nBas Bedacht\t\t\t\t\t')
})

test('a list is kept under a name with its question, and opens as it was', async ({
  page,
  desk,
}) => {
  await threePeople(desk)
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk`)
  await page.getByRole('button', { name: 'Zonder e-mail' }).click()
  await page.getByRole('columnheader', { name: 'Naam' }).getByRole('button').click()
  await page.getByRole('button', { name: 'Bewaar deze lijst' }).press('Enter')
  await page.keyboard.type('Nog mailen')
  await page.keyboard.press('Enter')
  const kept = page.getByRole('button', { name: 'Nog mailen', exact: true })
  await expect(kept).toHaveAttribute('aria-current', 'true')

  await page.getByRole('button', { name: 'Alle mensen' }).click()
  await page.getByRole('columnheader', { name: 'Naam' }).getByRole('button').click()
  await expect(kept).not.toHaveAttribute('aria-current')
  await kept.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Naam' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(page.getByRole('button', { name: 'Zonder e-mail' })).toHaveAttribute(
    'aria-current',
    'true',
  )

  await kept.press('F2')
  await page.keyboard.type(' (voorbeeld)')
  await page.keyboard.press('Enter')
  const renamed = page.getByRole('button', { name: 'Nog mailen (voorbeeld)', exact: true })
  await expect(renamed).toBeVisible()
  await renamed.press('Delete')
  await expect(renamed).toHaveCount(0)
  for (let step = 0; step < 3; step += 1) await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(first)
})

test('everybody is chosen at once, also who is not on the screen yet', async ({ page, desk }) => {
  const people = Array.from({ length: 120 }, (_, turn) => `Verzonnen${turn} Persoon`)
  for (const name of people) await desk.call('people.create', { name })
  await page.goto(`${desk.origin}/#/netwerk`)
  await page.getByRole('grid', { name: 'Mensen' }).getByRole('gridcell').first().focus()
  await page.keyboard.press('Control+a')
  const bar = page.getByRole('toolbar', { name: 'Gekozen rijen' })
  await expect(bar).toContainText('120 gekozen')
  await page.keyboard.press('Control+a')
  await expect(bar).toHaveCount(0)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+a')
  await bar.getByRole('button', { name: 'Haal van de lijst' }).click()
  await expect(page.getByText('0 mensen,')).toBeVisible()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText('120 mensen,')).toBeVisible()
})

test('a gemeente that is begun in a cell is completed with Enter', async ({ page, desk }) => {
  await threePeople(desk)
  await page.goto(`${desk.origin}/#/netwerk`)
  await toFirstName(page)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Bronckhorst, mo')
  await expect(page.getByRole('option', { name: 'Montferland' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid').getByRole('combobox', { name: 'Werkt voor' })).toHaveValue(
    'Bronckhorst, Montferland',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: 'Bronckhorst, Montferland' })).toBeVisible()
})
