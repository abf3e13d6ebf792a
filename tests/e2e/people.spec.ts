import { join } from 'node:path'
import { expect, test } from './story.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const attendees = join(fixtures, 'aanmeldingen-cop-20-maart.xlsx')

test('a list of 47 comes in from Excel, the doubtful row as somebody else, and goes out again', async ({
  page,
  desk,
}) => {
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk`)
  await page
    .getByRole('grid', { name: 'Mensen' })
    .getByRole('button', { name: 'Lees Excel in' })
    .click()
  await page.locator('input[type=file]').setInputFiles(attendees)

  await expect(page.getByText('kop in rij 4, 47 rijen. Er is nog niets opgeslagen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lees 45 mensen in' })).toBeVisible()
  const rows = page.getByRole('grid', { name: 'Rijen' })
  await expect(rows.getByRole('row').nth(1)).toContainText('Gerrit von der Probe')
  await expect(rows.getByRole('row').nth(1)).toContainText('Wacht op u')
  expect(await desk.hash()).toBe(first)

  const panel = page.getByRole('complementary', { name: 'De gekozen rij' })
  await expect(panel).toContainText('gerrit.probe7@voorbeeld.example')
  await expect(panel).toContainText('gerrit.probe41@voorbeeld.example')
  await panel.getByRole('button', { name: 'Iemand anders' }).click()
  await page.getByRole('button', { name: 'Lees 46 mensen in' }).click()

  await expect(page.getByRole('status', { name: 'Melding' })).toContainText(
    '46 nieuw, 1 dubbel; in E22 staat geen e-mailadres, die persoon staat er zonder.',
  )
  await expect(page.getByText('46 mensen,')).toBeVisible()
  await page.getByRole('searchbox').fill('gerrit probe')
  await expect(page.getByRole('rowheader', { name: 'Gerrit von der Probe' })).toHaveCount(2)

  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText('0 mensen,')).toBeVisible()
  expect(await desk.hash()).toBe(first)
})

test('a list that was read before brings nobody new, and its headings are known', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/netwerk/inlezen`)
  await page.locator('input[type=file]').setInputFiles(attendees)
  await page.getByRole('button', { name: 'Iemand anders' }).click()
  await page.getByRole('button', { name: 'Lees 46 mensen in' }).click()
  await expect(page.getByText('46 mensen,')).toBeVisible()

  await page.goto(`${desk.origin}/#/netwerk/inlezen`)
  await page.locator('input[type=file]').setInputFiles(attendees)
  await expect(page.getByText('Schakel kent deze koppen van 23 november 2026')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Er is niets om in te lezen' })).toBeDisabled()
})

test('a hostile file is refused in Dutch and changes nothing', async ({ page, desk }) => {
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk/inlezen`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'lijst.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004 this is no workbook'),
  })
  await expect(page.getByRole('alert')).toContainText('Er is niets ingelezen.')
  await page.locator('input[type=file]').setInputFiles(join(fixtures, 'evaluatie-14-februari.xlsx'))
  await expect(page.getByRole('alert')).toContainText('Dit lijkt een evaluatie.')
  expect(await desk.hash()).toBe(first)
})

test('somebody new by keyboard: N, a name, Enter; then a cell is changed in place', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/netwerk`)
  await expect(page.getByRole('heading', { name: 'Netwerk' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('form', { name: 'Nieuw mens' })).toBeVisible()
  await page.keyboard.type('Hanan Parabel')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Melding' })).toContainText(
    'Hanan Parabel staat in uw netwerk.',
  )

  const cell = page
    .getByRole('grid', { name: 'Mensen' })
    .getByRole('gridcell')
    .filter({ hasText: 'hele regio' })
  await cell.dblclick()
  await page.keyboard.type('OIJ, Montferland')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: 'Oude IJsselstreek, Montferland' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(cell).toBeVisible()
  const { rows } = await desk.call('people.list', {})
  expect(rows).toMatchObject([{ name: 'Hanan Parabel', gemeenteIds: [] }])
})

test('people are taken off the list together and come back together', async ({ page, desk }) => {
  for (const name of ['Anna Proefstuk', 'Bas Bedacht', 'Daan Schetsema']) {
    await desk.call('people.create', { name })
  }
  await page.goto(`${desk.origin}/#/netwerk`)
  await page.getByRole('checkbox', { name: 'Kies Anna Proefstuk' }).click()
  await page.getByRole('checkbox', { name: 'Kies Daan Schetsema' }).click()
  await page
    .getByRole('toolbar', { name: 'Gekozen rijen' })
    .getByRole('button', { name: 'Haal van de lijst' })
    .click()
  await expect(page.getByText('1 mens,')).toBeVisible()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText('3 mensen,')).toBeVisible()
})
