import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Desk } from './story.ts'
import { expect, test } from './story.ts'

const lineId = 'post-03' as BudgetLineId
const money = { vat: cents(0), rate: null, isCompensable: false }

async function aHall(desk: Desk): Promise<CostChainId> {
  await desk.call('budget.setAmount', { lineId, year: 2026, amount: cents(500_000) })
  const { chainId } = await desk.call('budget.book', {
    chain: { lineId, eventId: null, description: 'Zaalhuur', supplier: 'De Verzonnen Zaal' },
    ...{ step: 'commitment', year: 2026, exVat: cents(100_000), date: isoDate('2026-11-02') },
    ...money,
  })
  return chainId
}

async function isPaidInTwoParts(desk: Desk, chainId: CostChainId): Promise<void> {
  const chain = { id: chainId }
  await desk.call('budget.book', {
    ...{ chain, step: 'actual', year: 2026, exVat: cents(60_000), date: isoDate('2026-11-20') },
    ...money,
  })
  await desk.call('budget.book', {
    ...{ chain, step: 'actual', year: 2027, exVat: cents(25_050), date: isoDate('2027-01-12') },
    ...money,
  })
  await desk.call('budget.changeChain', { chainId, isClosed: true })
}

const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })

test('a stand is kept before a meeting, and later every difference is explained', async ({
  page,
  desk,
}) => {
  const chainId = await aHall(desk)
  await page.goto(`${desk.origin}/#/begroting`)
  await expect(page.getByRole('grid', { name: 'Begroting 2026' })).toBeVisible()
  await page.keyboard.press('s')
  const form = page.getByRole('form', { name: 'Stand vastleggen' })
  await expect(form.getByLabel('Naam')).toBeFocused()
  await form.getByLabel('Naam').fill('stuurgroep 12 maart')
  await form.getByLabel('Naam').press('Enter')
  await expect(toast(page)).toContainText('stuurgroep 12 maart is vastgelegd.')
  await expect(page.getByText('Er is niets anders.')).toBeVisible()

  await isPaidInTwoParts(desk, chainId)
  await page.reload()
  await expect(page.getByText('2 regels zijn anders')).toBeVisible()
  const table = page.getByRole('table')
  const row = table.getByRole('row').filter({ hasText: '03 ' }).filter({ hasText: '2026' })
  await expect(row).toContainText('− 1.000')
  await expect(row).toContainText(/1\.000\s*naar\s*→\s*0/)

  const promised = row.getByRole('button', { name: /^Verplicht .*Waardoor/ })
  await promised.press('Enter')
  const why = page.getByRole('region', { name: /Waardoor is verplicht van 03 / })
  await expect(why.getByRole('listitem')).toHaveText([
    /Factuur nieuw.*Zaalhuur, De Verzonnen Zaal, 20-11-2026.*− 600/,
    /Factuur nieuw.*12-01-2027.*− 250,50/,
    /Keten gesloten.*Zaalhuur.*− 149,50/,
    /Samen.*− 1\.000/,
  ])
  await row.getByRole('button', { name: /^Restant / }).click()
  await expect(page.getByRole('region', { name: /Waardoor is restant/ })).toContainText('+ 400')

  await page.getByRole('radio', { name: 'Per bijeenkomst' }).click()
  await expect(table.getByRole('row').filter({ hasText: 'Zonder bijeenkomst' })).toHaveCount(2)
})

test('a stand gets another name, goes away and comes back', async ({ page, desk }) => {
  await aHall(desk)
  await desk.call('snapshots.take', { label: 'stuurgroep', note: 'voor de wethouder' })
  await page.goto(`${desk.origin}/#/begroting/standen`)
  await expect(page.getByText('voor de wethouder')).toBeVisible()
  await page.getByRole('button', { name: 'Wijzig naam' }).click()
  const form = page.getByRole('form', { name: 'Wijzig naam' })
  await form.getByLabel('Naam').fill('raad')
  await form.getByRole('button', { name: 'Bewaar' }).click()
  await expect(toast(page)).toContainText('De stand heet nu raad.')
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText('Er is nog geen stand vastgelegd.')).toBeVisible()
  await toast(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByRole('button', { name: /^raad 23 november/ })).toBeVisible()
})

test('on paper everything that happened follows the table', async ({ page, desk }) => {
  const chainId = await aHall(desk)
  await desk.call('snapshots.take', { label: 'stuurgroep' })
  await isPaidInTwoParts(desk, chainId)
  await page.goto(`${desk.origin}/#/begroting/standen`)
  await expect(page.getByText('2 regels zijn anders')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const printed = page.getByRole('region', { name: 'Wat er gebeurde' })
  await expect(printed).toContainText('Keten gesloten')
  await expect(printed).toContainText('verplicht − 600')
  await expect(page.getByRole('heading', { name: 'Vastgelegde standen' })).toBeHidden()
})

test('the year is seen in pictures, with their figures, and kept as a picture', async ({
  page,
  desk,
}) => {
  const chainId = await aHall(desk)
  await isPaidInTwoParts(desk, chainId)
  await page.goto(`${desk.origin}/#/begroting/beelden`)
  const course = page.getByRole('region', { name: 'Besteed in 2026, Alle posten' })
  // On 23 November 10 months and 23 days of 30 have passed: € 4.486 of 5.000, and 600 was paid.
  await expect(course).toContainText('€ 3.886 minder dan bij gelijk verdelen.')
  await course.getByText('Toon de cijfers').click()
  await expect(course.getByRole('row').last()).toContainText('600')

  const download = page.waitForEvent('download')
  await course.getByRole('button', { name: /^Bewaar als plaatje/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('2026-11-23_besteed-in-2026-alle-posten.png')
  const bytes = await readFile(await file.path())
  expect([...bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
  expect(bytes.length).toBeGreaterThan(4_000)
  await expect(toast(page)).toContainText('is opgeslagen.')
})

test('a figure leads to the bookings it is made of, and a column says what it means', async ({
  page,
  desk,
}) => {
  await isPaidInTwoParts(desk, await aHall(desk))
  await page.goto(`${desk.origin}/#/begroting`)
  const grid = page.getByRole('grid', { name: 'Begroting 2026' })
  const heading = grid.getByRole('columnheader', { name: /Verplicht/ })
  await heading.focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog', { name: 'Wat betekent Verplicht?' })).toContainText(
    'Toegezegd, maar nog niet gefactureerd.',
  )
  await page.keyboard.press('Escape')
  await grid.getByRole('rowheader', { name: 'Bijeenkomsten en CoP' }).click()
  await page
    .getByRole('complementary', { name: 'De gekozen post' })
    .getByRole('link', { name: '€ 600', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gerealiseerd van 03 ')
  await expect(page.getByRole('row').last()).toContainText('600,00')
  await expect(page.getByRole('rowheader', { name: 'Zaalhuur' })).toBeVisible()
})

test('a figure of any year and of an event leads to its bookings too, by key and by mouse', async ({
  page,
  desk,
}) => {
  const [type] = await desk.call('events.types', {})
  if (type === undefined) throw new Error('no kind of event')
  const { eventId } = await desk.call('events.create', {
    ...{ fromTemplate: false, typeId: type.id, title: 'CoP met een zaal' },
    date: isoDate('2026-12-10'),
  })
  await desk.call('budget.book', {
    chain: { lineId, eventId, description: 'Zaalhuur', supplier: 'De Verzonnen Zaal' },
    ...{ step: 'actual', year: 2026, exVat: cents(60_025), date: isoDate('2026-11-20') },
    ...money,
  })
  await page.goto(`${desk.origin}/#/begroting?doe=jaren`)
  const grid = page.getByRole('grid', { name: 'Per post en per jaar' })
  await grid.getByRole('rowheader', { name: 'Bijeenkomsten en CoP' }).click()
  const used = grid
    .getByRole('row', { name: /Bijeenkomsten en CoP/ })
    .getByRole('gridcell', { name: '600' })
  await expect(used).toHaveCount(1)
  for (let column = 0; column < 8; column += 1) await page.keyboard.press('ArrowRight')
  await expect(used).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('03 Bijeenkomsten en CoP')
  await expect(page.getByRole('row').last()).toContainText('600,25')

  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/begroting`)
  await page.getByRole('link', { name: '€ 600,25', exact: true }).first().click()
  await expect(page.getByRole('row').last()).toContainText('600,25')
  await page.getByRole('link', { name: 'Terug naar de bijeenkomst' }).click()
  await expect(page.getByRole('tab', { name: 'Begroting' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})
