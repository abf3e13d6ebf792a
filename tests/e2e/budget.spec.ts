import ExcelJS from 'exceljs'
import type { Page } from '@playwright/test'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import type { Desk } from './story.ts'
import { expect, test } from './story.ts'

async function anEvent(desk: Desk): Promise<EventId> {
  const types = await desk.call('events.types', {})
  const type = types.find(({ code }) => code === 'CoP')
  if (type === undefined) throw new Error('no CoP')
  const { eventId } = await desk.call('events.create', {
    fromTemplate: false,
    typeId: type.id,
    title: 'CoP met een zaal',
    date: isoDate('2026-12-10'),
    startTime: wallTime('13:00'),
    endTime: wallTime('16:00'),
    actionIds: ['d', 'k'] as never,
  })
  return eventId
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('button', { name: label, exact: false }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })

async function bookHall(page: Page) {
  await page.keyboard.press('k')
  const form = page.getByRole('form', { name: 'Nieuwe boeking' })
  await form.getByLabel('Waarvoor').fill('Zaalhuur')
  await expect(form).toContainText('03 Bijeenkomsten en CoP')
  await expect(form).toContainText('Voorstel, want deze bijeenkomst is voor actie d, k.')
  await choose(page, 'Stap', 'Verplichting')
  await form.getByLabel('Bedrag zonder btw').fill('1.000')
  await form.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(toast(page)).toContainText('Verplichting van € 1.000 is geboekt.')
}

async function payPart(page: Page) {
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  const form = page.getByRole('form', { name: 'Boek op Zaalhuur' })
  await expect(form).toContainText('Er staat nog € 1.000 open.')
  await form.getByLabel('Bedrag zonder btw').fill('600')
  await form.getByLabel('Bedrag zonder btw').press('Enter')
  await expect(toast(page)).toContainText('Factuur van € 600 is geboekt.')
}

test('the hall is promised, part of it is paid, and the annex says so on screen and in Excel', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/begroting`)
  await expect(page.getByText('Nog geen kosten.')).toBeVisible()
  await bookHall(page)
  await payPart(page)
  const cost = page.getByRole('row', { name: /Zaalhuur/ })
  await expect(cost.getByRole('gridcell')).toHaveText([
    '03',
    '–',
    '1.000',
    '600',
    '400',
    'Verplicht',
  ])

  await page.keyboard.press('Alt+6')
  const line = page.getByRole('row', { name: /Bijeenkomsten en CoP/ })
  const cells = line.getByRole('gridcell')
  await expect(cells.nth(4)).toHaveText('400')
  await expect(cells.nth(5)).toHaveText('600')

  await cells.nth(2).click()
  await page.keyboard.type('5.000')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Begroot van post 03 is nu € 5.000.')
  await expect(cells.nth(6)).toHaveText('4.000')
  await expect(page.getByText('9 posten zonder bedrag')).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Naar Excel' }).click(),
  ])
  await expect(toast(page)).toContainText(download.suggestedFilename())
  expect(await totalsIn(await download.path(), 'Begroting 2026')).toEqual({
    begroot: 5000,
    geraamd: 0,
    verplicht: 400,
    gerealiseerd: 600,
    restant: 4000,
  })

  await cells.nth(0).click()
  await page.keyboard.press('Control+z')
  await expect(cells.nth(2)).toContainText('nog niet bekend')
  await page.keyboard.press('Control+z')
  await expect(cells.nth(4)).toHaveText('1.000')
  await page.keyboard.press('Control+z')
  await expect(cells.nth(4)).toHaveText('–')
  expect(await desk.hash()).toBe(first)
})

test('a wrong amount stays in the cell, an empty one is unknown again', async ({ page, desk }) => {
  await page.goto(`${desk.origin}/#/begroting`)
  const first = await desk.hash()
  const amount = page
    .getByRole('row', { name: /Communicatie/ })
    .getByRole('gridcell')
    .nth(2)
  await amount.click()
  await page.keyboard.type('12x')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('‘12x’ is geen bedrag')
  await page.keyboard.press('Escape')
  expect(await desk.hash()).toBe(first)

  await page.keyboard.type('450,50')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('€ 450,50')
  await amount.dblclick()
  await page.getByRole('textbox', { name: 'Begroot' }).fill('')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Begroot van post 06 is weer onbekend.')
  expect(await desk.hash()).toBe(first)
})

test('an overrun says how much is too much, and a last invoice offers to close', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/begroting`)
  await page.getByRole('rowheader', { name: 'Communicatie' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('1000')
  await page.keyboard.press('Enter')
  await page.getByRole('rowheader', { name: 'Communicatie' }).click()
  await page.keyboard.press('n')
  await expect(page.getByLabel('Waarvoor')).toBeFocused()
  await page.keyboard.type('Folder')
  await choose(page, 'Stap', 'Verplichting')
  await page.getByLabel('Bedrag zonder btw').fill('1.450')
  await page.getByLabel('Bedrag zonder btw').press('Enter')
  await expect(page.getByText('06 Communicatie komt € 450 te kort')).toBeVisible()
  await expect(page.getByText('€ 450 te veel', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: /Folder/ }).click()
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await page.getByLabel('Bedrag zonder btw').fill('900')
  await page.getByText('Dit is de laatste factuur').click()
  await page.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(page.getByText('Als u de keten sluit, komt € 550 vrij.')).toBeVisible()
  await page.getByRole('button', { name: 'Sluit keten' }).first().click()
  await expect(toast(page)).toContainText('Folder is gesloten.')
  await expect(page.getByText('komt € 450 te kort')).toBeHidden()
})

test('a line comes, gets a changed budget, and what is open moves to the next year', async ({
  page,
  desk,
}) => {
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/begroting?doe=post`)
  const panel = page.getByRole('complementary', { name: 'De gekozen post' })
  await panel.getByLabel('Naam').fill('Taalcafés')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: 'Taalcafés' })).toBeVisible()

  const row = page.getByRole('row', { name: /Taalcafés/ })
  await row.getByRole('gridcell').nth(2).click()
  await page.keyboard.type('3000')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Na wijziging' }).click()
  await panel.getByLabel('Bedrag', { exact: true }).fill('2.500')
  await panel.getByRole('button', { name: 'Zet ernaast' }).click()
  await expect(panel.getByRole('list', { name: 'Versies van het bedrag' })).toContainText(
    'primitief€ 3.000na wijzigingtelt€ 2.500',
  )

  await panel.getByRole('button', { name: 'Boeking' }).click()
  await panel.getByLabel('Waarvoor').fill('Koffie')
  await choose(page, 'Stap', 'Verplichting')
  await panel.getByLabel('Bedrag zonder btw').fill('800')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: /Koffie/ }).click()
  await panel.getByRole('button', { name: 'Schuif door' }).click()
  await panel.getByLabel('Bedrag', { exact: true }).fill('900')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('alert')).toContainText('Zo veel staat er in dat jaar niet open.')
  await panel.getByLabel('Bedrag', { exact: true }).fill('300')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('€ 300 is doorgeschoven naar 2027.')
  await expect(row.getByRole('gridcell').nth(4)).toHaveText('500')

  await page.getByRole('radio', { name: 'Alle jaren' }).click()
  await expect(page.getByRole('row', { name: /Taalcafés/ })).toContainText('2.5005002.000')
  await page.getByRole('radio', { name: '2027' }).click()
  await expect(row.getByRole('gridcell').nth(4)).toHaveText('300')

  for (let step = 0; step < 5; step += 1) await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(first)
})

async function totalsIn(path: string, sheetName: string) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.getWorksheet(sheetName)
  const total = sheet?.getRows(1, sheet.rowCount)?.find((row) => row.getCell(1).text === 'Totaal')
  const amount = (column: number) => total?.getCell(column).result
  return {
    begroot: amount(3),
    geraamd: amount(4),
    verplicht: amount(5),
    gerealiseerd: amount(6),
    restant: amount(7),
  }
}
