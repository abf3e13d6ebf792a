import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { expect, test } from './story.ts'

// Every step of this story goes through the screens; nothing is put into the store behind them.
test.use({ now: '2025-11-20T09:00:00.000Z' })

const fixtures = join(import.meta.dirname, '../fixtures')
const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })
const lineName = '03 Bijeenkomsten en CoP'

async function takeInTheAnnex(page: Page) {
  await page.getByRole('button', { name: 'Excel inlezen' }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles(join(fixtures, 'begroting-voorbeeld-x1000.xlsx'))
  await expect(page.getByText('Alle 19 optellingen kloppen.')).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('Waarom').fill('Bijlage 4')
  await page.getByRole('button', { name: /^Lees \d+ bedragen in$/ }).click()
  await expect(toast(page)).toContainText('bedragen ingelezen.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begroting 2025')
}

async function plan(page: Page, title: string, day: string) {
  await page.getByRole('link', { name: 'Bijeenkomsten' }).click()
  await page.keyboard.press('n')
  await expect(page.getByRole('radio', { name: /CoP-bijeenkomst/ })).toBeFocused()
  await page.keyboard.press('Space')
  await page.getByLabel('Typ een datum').fill(day)
  await page.getByLabel('Typ een datum').press('Tab')
  // The title follows the day until she types one herself.
  await expect(page.getByLabel('Titel')).toHaveValue(/ \d+ \w+$/)
  await page.getByLabel('Titel').fill(title)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

async function openCosts(page: Page, title: string) {
  await page.getByRole('link', { name: 'Bijeenkomsten' }).click()
  await page.getByRole('rowheader', { name: title }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('tab', { name: 'Begroting' }).click()
}

type Booking = {
  readonly what?: string
  readonly supplier?: string
  readonly step?: string
  readonly amount: string
  readonly day?: string
  readonly year?: string
  readonly invoice?: string
  readonly isFinal?: boolean
}

async function choose(page: Page, form: Locator, label: string, option: string) {
  await form.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function book(page: Page, booking: Booking) {
  const form = page.getByRole('form')
  if (booking.what !== undefined) await form.getByLabel('Waarvoor').fill(booking.what)
  if (booking.step !== undefined) await choose(page, form, 'Stap', booking.step)
  await form.getByLabel('Bedrag zonder btw').fill(booking.amount)
  if (booking.supplier !== undefined) await form.getByLabel('Wie levert').fill(booking.supplier)
  if (booking.day !== undefined) await form.getByLabel('Datum').fill(booking.day)
  if (booking.year !== undefined) await choose(page, form, 'Telt in jaar', booking.year)
  if (booking.invoice !== undefined) await form.getByLabel('Factuurnummer').fill(booking.invoice)
  if (booking.isFinal === true) await form.getByText('Dit is de laatste factuur').click()
  await form.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(toast(page)).toContainText('is geboekt.')
}

async function keepStand(page: Page, label: string) {
  await page.getByRole('link', { name: 'Begroting' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begroting 2025')
  await page.keyboard.press('s')
  const form = page.getByRole('form', { name: 'Stand vastleggen' })
  await expect(form.getByLabel('Naam')).toBeFocused()
  await form.getByLabel('Naam').fill(label)
  await form.getByLabel('Naam').press('Enter')
  await expect(toast(page)).toContainText(`${label} is vastgelegd.`)
}

/** The amounts of the grid to the cent, as Ctrl+C gives them: a row per line, without the total. */
async function copyGrid(page: Page, grid: Locator): Promise<string[][]> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const lines = (await grid.getByRole('rowheader').count()) - 1
  await grid.getByRole('row').nth(1).getByRole('gridcell').nth(2).click()
  for (let row = 1; row < lines; row += 1) await page.keyboard.press('Shift+ArrowDown')
  for (let column = 0; column < 5; column += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+c')
  await expect(toast(page)).toContainText(`${lines} regels zijn gekopieerd.`)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  return copied.split(/\r?\n/).map((row) => row.split('\t'))
}

async function workbookOf(page: Page): Promise<ExcelJS.Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Naar Excel' }).click(),
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  return workbook
}

function amountsIn(workbook: ExcelJS.Workbook, year: number): string[][] {
  const sheet = workbook.getWorksheet(`Begroting ${year}`)
  const rows = sheet?.getRows(1, sheet.rowCount) ?? []
  return rows
    .filter((row) => /^\d\d$/.test(row.getCell(1).text))
    .map((row) => [3, 4, 5, 6, 7, 8].map((column) => dutch(row.getCell(column))))
}

function dutch(cell: ExcelJS.Cell): string {
  const amount = cell.result ?? cell.value
  return typeof amount === 'number' ? amount.toFixed(2) : ''
}

function plain(copied: string): string {
  return copied === '' ? '' : Number(copied.replaceAll('.', '').replace(',', '.')).toFixed(2)
}

test('a year of the annex, from the sheet of the gemeente to the explained difference and the file', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.getByRole('link', { name: 'Begroting' }).click()
  await takeInTheAnnex(page)

  for (const [title, day] of [
    ['CoP in november', '27-11-2025'],
    ['CoP in december', '11-12-2025'],
    ['CoP in januari', '22-1-2026'],
  ] as const) {
    await plan(page, title, day)
  }
  await keepStand(page, 'Voor de zaal')

  await openCosts(page, 'CoP in december')
  await page.keyboard.press('k')
  await book(page, {
    ...{ what: 'Zaal De Verzonnen Zaal', supplier: 'De Verzonnen Zaal', step: 'Verplichting' },
    amount: '=800+200',
  })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await book(page, { amount: '600,25', invoice: 'Z-1', day: '18-12-2025' })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await book(page, { amount: '399,75', invoice: 'Z-2', day: '14-1-2026', year: '2026' })
  await expect(page.getByRole('list', { name: 'Boekingen' })).toContainText(
    'daarna niets meer verplicht',
  )

  await openCosts(page, 'CoP in november')
  await page.keyboard.press('k')
  await book(page, {
    ...{ what: 'Lunch en koffie extra', supplier: 'Catering Denkbeeldig', step: 'Verplichting' },
    amount: '500',
  })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await book(page, { amount: '500', invoice: 'C-1' })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await book(page, { step: 'Creditnota', amount: '150,10', invoice: 'C-1-credit' })

  await keepStand(page, 'Na de zaal')
  await choose(page, page.getByRole('main'), 'Van', 'Voor de zaal')
  await choose(page, page.getByRole('main'), 'Naar', 'Na de zaal')
  const row = page.getByRole('table').getByRole('row').filter({ hasText: lineName })
  const spent = row.filter({ hasText: '2025' }).getByRole('button', { name: /^Gerealiseerd / })
  await expect(spent).toContainText('+ 950,15')
  await spent.click()
  await expect(
    page.getByRole('region', { name: /Waardoor is gerealiseerd van 03 .* in 2025/ }),
  ).toHaveText(/600,25.*500.*150,10.*950,15/s)
  await row
    .filter({ hasText: '2026' })
    .getByRole('button', { name: /^Gerealiseerd / })
    .click()
  await expect(
    page.getByRole('region', { name: /Waardoor is gerealiseerd van 03 .* in 2026/ }),
  ).toContainText('+ 399,75')

  await page.getByRole('tab', { name: 'Begrotingsblad' }).click()
  const shown: Record<number, string[][]> = {}
  for (const year of [2024, 2025, 2026]) {
    await page.getByRole('radio', { name: String(year) }).click()
    const grid = page.getByRole('grid', { name: `Begroting ${year}` })
    await expect(grid).toBeVisible()
    shown[year] = await copyGrid(page, grid)
  }
  const workbook = await workbookOf(page)
  for (const year of [2024, 2025, 2026]) {
    expect(amountsIn(workbook, year), String(year)).toEqual(
      shown[year]?.map((row) => row.map(plain)),
    )
  }
})
