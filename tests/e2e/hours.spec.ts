import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import { editCells } from '../workbooks/readers/edit-cells.ts'
import { missingReaders } from '../workbooks/readers/find-readers.ts'
import { aPaidPerson, plannedOn, workedOn } from './hours-desk.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const grid = (page: Page) => page.getByRole('grid', { name: 'Uren van deze maand' })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Uren en grenzen' })
const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })
const november = { from: isoDate('2026-11-01'), until: isoDate('2026-11-30') }
const statuses = async (desk: Desk) =>
  (await desk.call('hours.list', november)).rows.map(({ status }) => status)

test('loose hours say what they cross before they are kept', async ({ page, desk }) => {
  const ruth = await aPaidPerson(desk, 'Ruth Legende')
  await workedOn(desk, ruth, ['2026-11-02', 1440])
  await workedOn(desk, ruth, ['2026-11-03', 720])
  await page.goto(`${desk.origin}/#/sleutelpersonen/uren`)
  await page.getByRole('button', { name: 'Noteer losse uren' }).click()
  await expect(panel(page).getByRole('combobox', { name: 'Sleutelpersoon' })).toBeFocused()
  await page.keyboard.type('Ruth')
  await page.getByRole('option', { name: 'Ruth Legende' }).click()
  await panel(page).getByRole('textbox', { name: 'Dag' }).fill('12-11-2026')
  await panel(page).getByRole('textbox', { name: 'Uren', exact: true }).fill('vier')
  await page.keyboard.press('Tab')
  await expect(panel(page)).toContainText('‘vier’ zijn geen uren.')
  await panel(page).getByRole('textbox', { name: 'Uren', exact: true }).fill('4')
  await page.keyboard.press('Tab')
  await expect(panel(page)).toContainText('November komt € 10 boven de grens')
  await expect(panel(page)).toContainText('Van deze 4 uur past 2,25 uur.')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await panel(page).getByRole('button', { name: 'Noteer', exact: true }).click()
  await expect(toast(page)).toContainText('4 uur van Ruth Legende is genoteerd.')
  await expect(grid(page).getByRole('row', { name: /12-11-2026/ })).toContainText('gewerkt')
  await page.keyboard.press('Control+Z')
  await expect(grid(page).getByRole('row', { name: /12-11-2026/ })).toHaveCount(0)
})

test('hours go from planned to approved, with a crossing said first and kept', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const ruth = await aPaidPerson(desk, 'Ruth Legende')
  await workedOn(desk, ruth, ['2026-11-02', 1440])
  await workedOn(desk, ruth, ['2026-11-03', 900])
  await plannedOn(desk, ruth, ['2026-11-20', 120])
  await page.goto(`${desk.origin}/#/sleutelpersonen/uren?maand=2026-11`)
  await expect(panel(page)).toContainText('41 uur')
  await expect(panel(page)).toContainText('€ 15,75 boven de grens')

  // Half an hour less, where it stands.
  const cell = grid(page)
    .getByRole('row', { name: /03-11-2026/ })
    .getByRole('gridcell', { name: '15', exact: true })
  await cell.dblclick()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('14:30')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('De uren van Ruth Legende zijn gewijzigd.')
  await expect(grid(page).getByRole('row', { name: /03-11-2026/ })).toContainText('14,5')
  await expect(panel(page)).toContainText('November is € 12,88 boven de grens')

  await grid(page).getByRole('checkbox', { name: 'Kies alles' }).click()
  await page.getByRole('button', { name: 'Gewerkt zoals gepland' }).click()
  await expect(toast(page)).toContainText('1 regel is gewerkt zoals gepland. 2 regels bleven')
  await expect(grid(page)).toBeFocused()
  expect(await statuses(desk)).toEqual(['worked', 'worked', 'worked'])

  await page.getByRole('button', { name: 'Keur uren goed' }).first().click()
  await expect(panel(page)).toContainText('3 regels, 40,5 uur, samen € 232,88')
  await expect(panel(page)).toContainText('November is € 12,88 boven de grens.')
  expect(await statuses(desk)).toEqual(['worked', 'worked', 'worked'])
  await panel(page).getByRole('button', { name: 'Keur toch goed' }).click()
  await expect(toast(page)).toContainText('3 regels zijn goedgekeurd.')
  await expect(grid(page)).toBeFocused()
  expect(await statuses(desk)).toEqual(['approved', 'approved', 'approved'])

  await grid(page).getByText('02-11-2026').click()
  await expect(panel(page)).toContainText('Goedgekeurd met deze grens')
  await page.keyboard.press('Control+Z')
  await expect(grid(page).getByText('goedgekeurd')).toHaveCount(0)
  expect(await statuses(desk)).toEqual(['worked', 'worked', 'worked'])
})

test('a month without hours says where hours come from', async ({ page, desk }) => {
  await page.goto(`${desk.origin}/#/sleutelpersonen/uren?maand=2026-08`)
  await expect(grid(page)).toContainText('In augustus 2026 staan nog geen uren.')
  await page.getByRole('button', { name: 'Vorige maand' }).click()
  await expect(grid(page)).toContainText('In juli 2026 staan nog geen uren.')
  await grid(page).getByRole('button', { name: 'Noteer losse uren' }).click()
  await expect(panel(page)).toContainText('Er staat nog niemand in de pool.')
})

test('amounts of a year nobody knows yet are filled in with their source, and taken back', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/instellingen/bedragen`)
  const table = page.getByRole('table', { name: 'Bedragen van 2027' })
  await expect(page.getByText('Van dit jaar is nog geen bedrag bekend.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('2026')
  await page.getByRole('button', { name: 'Vul eigen bedragen in voor 2027' }).click()
  const form = page.getByRole('form', { name: 'Eigen bedragen voor 2027' })
  await expect(form.getByRole('textbox', { name: 'Per uur, 21 jaar of ouder' })).toBeFocused()
  await form.getByRole('textbox', { name: 'Per maand' }).fill('230')
  await form.getByRole('textbox', { name: 'Per kilometer' }).fill('0,255')
  await form.getByRole('button', { name: 'Bewaar' }).click()
  await expect(form).toContainText('Vul in waar deze bedragen staan.')
  await form.getByRole('textbox', { name: 'Waar staat dit?' }).fill('brief van de gemeente')
  await form.getByRole('button', { name: 'Bewaar' }).click()
  await expect(toast(page)).toContainText('Uw bedragen voor 2027 gelden nu.')
  await expect(table).toContainText('€ 230')
  await expect(table).toContainText('€ 0,255')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Vul eigen bedragen in voor 2027' }).click()
  await page.getByRole('button', { name: 'Terug naar de bekende bedragen' }).click()
  await expect(toast(page)).toContainText('Voor 2027 gelden weer de bekende bedragen.')
  await expect(table).toHaveCount(0)
})

test.describe('a month sheet', () => {
  test.skip(missingReaders().length > 0, missingReaders().join('\n'))

  test('is made, filled in elsewhere, seen first and taken over in one step', async ({
    page,
    desk,
  }) => {
    const ruth = await aPaidPerson(desk, 'Ruth Legende')
    await workedOn(desk, ruth, ['2026-11-02', 120, 'Taalhuis'])
    await plannedOn(desk, ruth, ['2026-11-20', 60])
    const before = await desk.hash()
    await page.goto(`${desk.origin}/#/sleutelpersonen/uren`)
    const folder = mkdtempSync(join(tmpdir(), 'schakel-month-'))
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Urenbriefjes naar Excel' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('2026-11-01_urenbriefje.xlsx')
    await download.saveAs(join(folder, 'briefje.xlsx'))
    await expect(toast(page)).toContainText('1 urenbriefje is opgeslagen.')
    const back = join(folder, 'terug.xlsx')
    await editCells(join(folder, 'briefje.xlsx'), back, {
      ...{ D6: '2,5', A8: '10-11-2026', D8: 1, G8: 'Bellen', A9: 'gisteren', D9: 2 },
    })

    await page.getByRole('button', { name: 'Lees urenbriefje in' }).click()
    await expect(page.getByRole('heading', { name: 'Urenbriefje inlezen' })).toBeVisible()
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'terug.xlsx', mimeType: 'application/octet-stream' },
      buffer: readFileSync(back),
    })
    rmSync(folder, { recursive: true, force: true })
    const rows = page.getByRole('grid', { name: 'Regels van het briefje' })
    await expect(rows.getByRole('row').nth(1)).toContainText('anders')
    await expect(rows.getByRole('row').nth(1)).toContainText('2,5 uur')
    await expect(rows.getByRole('row').nth(2)).toContainText('gewerkt')
    await expect(rows.getByRole('row').nth(3)).toContainText('nieuw')
    await expect(rows.getByRole('row').nth(4)).toContainText(
      'A9 ‘gisteren’: Hier staat geen datum.',
    )
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await desk.hash()).toBe(before)

    await page.getByRole('button', { name: 'Neem 3 regels over' }).click()
    await expect(toast(page)).toContainText('1 gewerkt zoals gepland, 1 veranderd, 1 nieuw.')
    await grid(page).getByText('10-11-2026').click()
    await expect(panel(page).getByRole('textbox', { name: 'Toelichting' })).toHaveValue('Bellen')
    await page.keyboard.press('Control+Z')
    await expect(grid(page).getByRole('row', { name: /10-11-2026/ })).toHaveCount(0)
    expect(await desk.hash()).toBe(before)
  })

  test('is dropped anywhere, and shown where it is taken over', async ({ page, desk }) => {
    const ruth = await aPaidPerson(desk, 'Ruth Legende')
    await plannedOn(desk, ruth, ['2026-11-20', 60])
    await page.goto(`${desk.origin}/#/sleutelpersonen/uren`)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Urenbriefjes naar Excel' }).click()
    const bytes = readFileSync(await (await downloading).path())
    await page.goto(`${desk.origin}/#/vandaag`)
    await expect(page.getByRole('link', { name: 'Vandaag' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await page.evaluate((base64) => {
      const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([binary], 'briefje ondertekend.xlsx'))
      for (const type of ['dragover', 'drop']) {
        window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    }, bytes.toString('base64'))
    await expect(page.getByRole('heading', { name: 'Urenbriefje inlezen' })).toBeVisible()
    await expect(page.getByText('briefje ondertekend.xlsx')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Neem 1 regel over' })).toBeVisible()
  })
})
