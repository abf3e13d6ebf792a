import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import type { Desk } from './story.ts'
import { expect, test } from './story.ts'

test.use({ now: '2025-11-20T09:00:00.000Z' })

const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })

/** What another program put on the clipboard, and Ctrl+V on the cell that has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+v')
}

async function planThree(desk: Desk): Promise<EventId[]> {
  const types = await desk.call('events.types', {})
  const type = types.find(({ code }) => code === 'CoP')
  if (type === undefined) throw new Error('no CoP')
  const made: EventId[] = []
  for (const [title, date] of [
    ['CoP in november', '2025-11-27'],
    ['CoP in december', '2025-12-11'],
    ['CoP in januari', '2026-01-22'],
  ] as const) {
    const wish = { fromTemplate: false, typeId: type.id, title, date: isoDate(date) }
    made.push((await desk.call('events.create', wish)).eventId)
  }
  return made
}

async function choose(page: Page, label: string, option: string) {
  const form = page.getByRole('form')
  await form.getByRole('button', { name: label, exact: false }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

type Booking = { what?: string; step?: string; amount: string; year?: string; invoice?: string }

async function fillIn(page: Page, { what, step, amount, year, invoice }: Booking) {
  const form = page.getByRole('form')
  if (what !== undefined) await form.getByLabel('Waarvoor').fill(what)
  if (step !== undefined) await choose(page, 'Stap', step)
  await form.getByLabel('Bedrag zonder btw').fill(amount)
  if (what !== undefined) await choose(page, 'Post', '03 Bijeenkomsten en CoP')
  if (year !== undefined) await choose(page, 'Telt in jaar', year)
  if (invoice !== undefined) await form.getByLabel('Factuurnummer').fill(invoice)
  await form.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(toast(page)).toContainText('is geboekt.')
}

async function figuresOf(desk: Desk, year: number) {
  const { rows } = await desk.call('budget.sheet', { year })
  const row = rows.find(({ code }) => code === '03')
  return row && [row.verplicht, row.gerealiseerd, row.restant].map((cents) => (cents ?? 0) / 100)
}

test('the annex is pasted and typed, a hall is paid over New Year, catering gives money back', async ({
  page,
  desk,
}) => {
  const [event] = await planThree(desk)
  await page.goto(`${desk.origin}/#/begroting?doe=jaren`)
  const line = page.getByRole('row', { name: /Bijeenkomsten en CoP/ })
  await line.getByRole('gridcell').nth(1).click()
  await paste(page, '1.000\t=1.200*5\t€ 7.000,00\r\n\t2.000\tveel\r\n')
  const preview = page.getByRole('dialog', { name: 'Plak bedragen' })
  await expect(preview).toContainText(
    '6 bedragen geplakt: 4 veranderen, 1 is leeg en blijft, 1 kan niet.',
  )
  await expect(preview).toContainText(
    '04 Voorlichting ondernemerschap, 2026: ‘veel’ is geen bedrag.',
  )
  await preview.getByRole('button', { name: 'Zet 4 bedragen neer' }).click()
  await expect(toast(page)).toContainText('4 begrote bedragen zijn veranderd.')
  await expect(line).toContainText('6.000')

  await page
    .getByRole('row', { name: /Communicatie/ })
    .getByRole('gridcell')
    .nth(4)
    .click()
  await page.keyboard.type('=(5.000+1.000)/2')
  await expect(page.getByText('= € 3.000,00')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Begroot van post 06 is nu € 3.000.')

  const { snapshotId: beforeId } = await desk.call('snapshots.take', { label: 'Voor de zaal' })
  await page.goto(`${desk.origin}/#/bijeenkomsten/${event ?? ''}/begroting`)
  await expect(page.getByText('Nog geen kosten.')).toBeVisible()
  await page.keyboard.press('k')
  await fillIn(page, { what: 'Zaal', step: 'Verplichting', amount: '=800+200' })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await fillIn(page, { amount: '600', invoice: 'Z-1' })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await fillIn(page, { amount: '400', year: '2026', invoice: 'Z-2' })
  await expect(page.getByRole('list', { name: 'Boekingen' })).toContainText(
    'daarna niets meer verplicht',
  )
  expect(await figuresOf(desk, 2025)).toEqual([0, 600, 5_400])
  expect(await figuresOf(desk, 2026)).toEqual([0, 400, 6_600])

  await page.keyboard.press('k')
  await fillIn(page, { what: 'Catering', step: 'Verplichting', amount: '500' })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await fillIn(page, { amount: '500', invoice: 'C-1' })
  await page.getByRole('button', { name: 'Boek factuur' }).click()
  await fillIn(page, { step: 'Creditnota', amount: '150' })
  expect(await figuresOf(desk, 2025)).toEqual([0, 950, 5_050])
  await expect(page.getByRole('row', { name: /Catering/ })).toContainText('350')

  const wish = { beforeId, afterId: null, per: 'line' as const, year: 2025 }
  const { rows } = await desk.call('snapshots.compare', wish)
  const changed = rows.find(({ code }) => code === '03')
  expect(changed?.difference.gerealiseerd).toBe(95_000)

  await page.keyboard.press('Alt+6')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Naar Excel' }).click(),
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  const sheet = workbook.getWorksheet('Begroting 2025')
  const row = sheet?.getRows(1, sheet.rowCount)?.find((each) => each.getCell(1).text === '03')
  expect(
    [3, 6, 7].map((column) => row?.getCell(column).result ?? row?.getCell(column).value),
  ).toEqual([6_000, 950, 5_050])
})

test('an invoice that was booked before is said while it is typed', async ({ page, desk }) => {
  await page.goto(`${desk.origin}/#/begroting`)
  const book = async (what: string, isKnown: boolean) => {
    await page.keyboard.press('n')
    const form = page.getByRole('form', { name: 'Nieuwe boeking' })
    await form.getByLabel('Waarvoor').fill(what)
    await form.getByLabel('Bedrag zonder btw').fill('100')
    await form.getByLabel('Wie levert').fill('Drukkerij Verzinsel')
    await form.getByLabel('Factuurnummer').fill('F-77')
    const warning = form.getByText('Factuur F-77 is al eens geboekt')
    if (isKnown) await expect(warning).toBeVisible()
    else await expect(warning).toBeHidden()
    await form.getByRole('button', { name: 'Boek', exact: true }).click()
    await expect(form).toBeHidden()
  }
  await page.getByRole('rowheader', { name: 'Communicatie' }).click()
  await book('Folder', false)
  await page.getByRole('rowheader', { name: 'Communicatie' }).click()
  await book('Poster', true)
  const checks = page.getByRole('region', { name: 'Wat uw aandacht vraagt' })
  await expect(checks).toContainText('Factuur F-77 staat er 2 keer')
  await page.goto(`${desk.origin}/#/`)
  await page.getByRole('link', { name: 'Factuur F-77 staat er 2 keer' }).click()
  await expect(page.getByRole('heading', { name: 'Communicatie' })).toBeVisible()
})

test('closing a year tells what is open, and then nothing in it changes', async ({
  page,
  desk,
}) => {
  await desk.call('budget.book', {
    chain: { lineId: 'post-03' as never, eventId: null, description: 'Zaal' },
    step: 'commitment',
    ...{ year: 2025, exVat: 100_000 as never, vat: 0 as never, rate: null, isCompensable: false },
    date: isoDate('2025-03-01'),
  })
  await page.goto(`${desk.origin}/#/begroting?doe=sluiten`)
  const panel = page.getByRole('complementary', { name: 'De gekozen post' })
  await expect(panel).toContainText('Er staat nog € 1.000 verplicht open, bij 1 kostenpost.')
  await panel.getByRole('button', { name: 'Sluit 2025' }).click()
  await expect(toast(page)).toContainText('2025 is gesloten.')
  await expect(page.getByText('2025 is gesloten sinds 20 november 2025')).toBeVisible()

  const first = await desk.hash()
  const amount = page
    .getByRole('row', { name: /Communicatie/ })
    .getByRole('gridcell')
    .nth(2)
  await amount.click()
  await page.keyboard.type('5')
  await expect(page.getByRole('textbox', { name: 'Begroot' })).toBeHidden()
  await page.getByRole('rowheader', { name: 'Bijeenkomsten en CoP' }).click()
  await panel.getByRole('button', { name: /Zaal/ }).click()
  await panel.getByRole('button', { name: 'Boek factuur' }).click()
  await expect(panel.getByText('2025 is gesloten, dus dit telt in een later jaar.')).toBeVisible()
  await expect(panel.getByRole('button', { name: /^2026 Telt in jaar/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Annuleer' }).click()
  expect(await desk.hash()).toBe(first)

  await page.getByRole('button', { name: 'Open 2025 weer' }).click()
  await expect(toast(page)).toContainText('2025 staat weer open.')
  await panel.getByRole('button', { name: 'Boek factuur' }).click()
  await panel.getByLabel('Bedrag zonder btw').fill('100')
  await panel.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(toast(page)).toContainText('Factuur van € 100 is geboekt.')
})

test('a block of cells is marked with Shift and copied to the cent', async ({ page, desk }) => {
  await desk.call('budget.setAmounts', {
    changes: [
      { lineId: 'post-03' as never, year: 2025, amount: 123_450 as never },
      { lineId: 'post-04' as never, year: 2025, amount: 200_000 as never },
    ],
  })
  await page.goto(`${desk.origin}/#/begroting`)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page
    .getByRole('row', { name: /Bijeenkomsten en CoP/ })
    .getByRole('gridcell')
    .nth(2)
    .click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await expect(toast(page)).toContainText('2 regels zijn gekopieerd.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split(/\r?\n/)).toEqual(['1.234,50', '2.000,00'])
})
