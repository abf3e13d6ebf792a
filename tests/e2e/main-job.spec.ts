import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import type { EventId } from '#domain/shared/ids'
import { countsOf, field, fromLists, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const list = join(import.meta.dirname, '../fixtures/aanmeldingen-cop-20-maart.xlsx')
const guests = (page: Page) => page.getByRole('grid', { name: 'Deelnemers' })
const kiesAlles = { name: 'Kies alles' } as const

test.use({ isSetUp: false, actionTimeout: 15_000 })

test('one event from its first date to the last sheet, and everything taken back', async ({
  page,
  desk,
}) => {
  test.setTimeout(240_000)
  await test.step('begin with the Achterhoek', () => begin(page))
  const first = await desk.hash()
  await test.step('plan 14 February 2027 and be told what speaks against it', () => plan(page))
  await test.step('move it to a day without an avoid', () => move(page))
  await test.step('take the list in, the doubtful row as somebody else', () => takeIn(page))
  const eventId = await eventOf2027(desk)
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/deelnemers`)
  await test.step('invite and register 45 on 40 chairs', async () => {
    await register(page)
    const seated = { invited: 45, registered: 40, waiting: 5, seatsFree: 0 }
    expect(await countsOf(desk, eventId)).toMatchObject(seated)
  })
  await test.step('30 in by keyboard, both Gerrits among them, and one at the door', async () => {
    await checkInThirty(page, desk, eventId)
    expect(await countsOf(desk, eventId)).toMatchObject({ present: 31, walkIns: 1 })
  })
  await test.step('the presentielijst', () => exportList(page))
  await test.step('promise the hall and pay part of it', () => bookHall(page))
  await test.step('the begroting', () => exportBudget(page))
  await test.step('undo everything', () => undoEverything(page, desk, first))
})

async function begin(page: Page): Promise<void> {
  await expect(page.getByText('De gegevens worden niet versleuteld')).toBeVisible()
  await expect(page.getByRole('radio', { name: /Achterhoek/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
}

async function plan(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await page.getByRole('radio', { name: /Regionale bijeenkomst/ }).check({ force: true })
  await page.getByLabel('Begintijd').fill('13.00')
  await page.getByLabel('Eindtijd').fill('16.00')
  await page.getByLabel('Typ een datum').fill('14-2-2027')
  await page.getByLabel('Typ een datum').press('Enter')
  const signals = page.getByRole('region', { name: 'Wat speelt er op zondag 14 februari 2027' })
  await expect(signals).toContainText('Deze dag is een zondag.')
  await expect(signals).toContainText('Het is ramadan (rond 8 februari tot en met 8 maart).')
  await expect(signals).toContainText('In Zuid is het voorjaarsvakantie')
  await expect(signals).toContainText('Montferland')
  await page.getByRole('combobox', { name: 'Plaats' }).fill('De Verzonnen Zaal (voorbeeld)')
  await page.getByLabel('Aantal plaatsen').fill('40')
  await page.getByRole('button', { name: 'Zet in de lijst' }).click()
  await expect(page.getByRole('tab', { name: 'Overzicht' })).toBeVisible()
}

async function move(page: Page): Promise<void> {
  await page.getByLabel('Typ een datum').fill('18-3-2027')
  await page.getByLabel('Typ een datum').press('Enter')
  await expect(page.getByText('donderdag 18 maart 2027, 13.00 tot 16.00 uur')).toBeVisible()
  const signals = page.getByRole('region', { name: 'Wat speelt er op deze datum' })
  await expect(signals).not.toContainText(/ramadan|zondag|Zuid/)
}

async function takeIn(page: Page): Promise<void> {
  await page.keyboard.press('Alt+4')
  await page.getByRole('button', { name: 'Lees Excel in' }).first().click()
  await page.locator('input[type=file]').setInputFiles(list)
  await page.getByRole('button', { name: 'Iemand anders' }).click()
  await page.getByRole('button', { name: 'Lees 46 mensen in' }).click()
  await expect(page.getByText('46 mensen,')).toBeVisible()
}

async function register(page: Page): Promise<void> {
  await expect(guests(page)).toContainText('Nog niemand staat op de lijst.')
  await page.keyboard.press('u')
  const network = page.getByRole('grid', { name: 'Mensen in uw netwerk' })
  await network.getByRole('checkbox', kiesAlles).click()
  await network.getByRole('row').nth(1).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Zet 45 op de lijst' }).click()
  await expect(toast(page)).toContainText('45 mensen zijn uitgenodigd.')

  // Both Gerrits answer early, so they have a chair when the room is full.
  await page.getByRole('searchbox').fill('gerrit probe')
  await expect(guests(page).getByRole('rowheader')).toHaveCount(2)
  await sayYesForAll(page)
  await expect(toast(page)).toContainText('2 mensen zijn aangemeld.')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('radio', { name: 'Geen antwoord' }).click()
  await sayYesForAll(page)
  await expect(toast(page)).toContainText('38 mensen zijn aangemeld, 5 staan op de wachtlijst.')
}

async function sayYesForAll(page: Page): Promise<void> {
  await guests(page).getByRole('checkbox', kiesAlles).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Ja' }).click()
}

async function checkInThirty(page: Page, desk: Desk, eventId: EventId): Promise<void> {
  await page.keyboard.press('b')
  await expect(field(page)).toBeFocused()
  for (const inside of ['1 mens in', '2 mensen in']) {
    await page.keyboard.type('gerrit probe')
    await expect(page.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText(inside)
  }
  const { people } = await desk.call('attendance.list', { eventId })
  const expected = people.filter(({ stand, isInside }) => stand === 'registered' && !isInside)
  for (const { name } of expected.slice(0, 28)) {
    await page.keyboard.type(name)
    await expect(page.getByRole('option', { selected: true })).toContainText(name)
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText(`${name} is binnen.`)
  }
  await page.keyboard.press('F2')
  await page.keyboard.type('Teun Onbekendsma')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Teun Onbekendsma is binnen. 31 mensen in de zaal.')
  await page.keyboard.press('Escape')
}

async function exportList(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    fromLists(page, 'Maak de presentielijst'),
  ])
  expect(download.suggestedFilename()).toMatch(/^2027-03-18_presentielijst_.+\.xlsx$/)
  const rows = await rowsOf(download, 0)
  const present = rows.filter((cells) => cells[6] === 'ja').map((cells) => cells[2])
  expect(present).toHaveLength(31)
  expect(present.filter((name) => name === 'Gerrit von der Probe')).toHaveLength(2)
  expect(rows.flat().join(' ')).not.toContain('@')
}

async function bookHall(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Begroting' }).click()
  await page.getByRole('button', { name: 'Kosten' }).first().click()
  const form = page.getByRole('form', { name: 'Nieuwe boeking' })
  await form.getByLabel('Waarvoor').fill('Zaalhuur (voorbeeld)')
  await page.getByRole('button', { name: 'Stap' }).first().click()
  await page.getByRole('option', { name: 'Verplichting', exact: true }).click()
  await form.getByLabel('Bedrag zonder btw').fill('1.000')
  await form.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(toast(page)).toContainText('Verplichting van € 1.000 is geboekt.')
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  const invoice = page.getByRole('form', { name: 'Boek op Zaalhuur (voorbeeld)' })
  await invoice.getByLabel('Bedrag zonder btw').fill('600')
  await invoice.getByLabel('Bedrag zonder btw').press('Enter')
  await expect(toast(page)).toContainText('Factuur van € 600 is geboekt.')
}

async function exportBudget(page: Page): Promise<void> {
  await page.keyboard.press('Alt+6')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Naar Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('2026-11-23_begroting_achterhoek.xlsx')
  const line = (await rowsOf(download, 'Begroting 2027')).find((cells) => cells[1] === '03')
  expect([line?.[5], line?.[6]]).toEqual(['400', '600'])
}

/** Ctrl+Z from the keyboard, one step at a time, until nothing is left to take back. */
async function undoEverything(page: Page, desk: Desk, first: string): Promise<void> {
  await page.keyboard.press('Alt+1')
  let hash = await desk.hash()
  while ((await desk.call('system.status', {})).undo !== null) {
    const before = hash
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (hash = await desk.hash())).not.toBe(before)
  }
  expect(hash).toBe(first)
  expect((await desk.call('system.status', {})).counts).toMatchObject({ people: 0, events: 1 })
}

async function eventOf2027(desk: Desk): Promise<EventId> {
  const [row] = (await desk.call('events.list', { year: 2027 })).rows
  if (!row) throw new Error('No event stands in 2027')
  return row.id
}

/** The rows of a sheet as texts, counted from 1 as Excel does. */
async function rowsOf(download: Download, sheet: string | number): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(await download.path()) as never)
  const found =
    typeof sheet === 'number' ? workbook.worksheets[sheet] : workbook.getWorksheet(sheet)
  const rows: string[][] = []
  found?.eachRow((row) => {
    const cells: string[] = []
    row.eachCell((cell, column) => (cells[column] = cell.text))
    rows.push(cells)
  })
  return rows
}
