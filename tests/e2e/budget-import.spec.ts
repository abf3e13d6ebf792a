import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Desk } from './story.ts'
import { expect, test } from './story.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })

/** Drops a file on the window, as from a folder. */
async function drop(page: Page, name: string) {
  const content = readFileSync(join(fixtures, name)).toString('base64')
  const transfer = await page.evaluateHandle(
    ([bytes = '', fileName = '']) => {
      const transfer = new DataTransfer()
      const array = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([array], fileName))
      return transfer
    },
    [content, name],
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

function bookOwn(desk: Desk, invoice: string | null, exVat: number, date: string) {
  return desk.call('budget.book', {
    chain: {
      ...{ lineId: 'post-03' as BudgetLineId, eventId: null, description: 'Zaal (voorbeeld)' },
      supplier: 'Zalencentrum Voorbeeld',
    },
    ...{ step: 'actual', year: 2025, exVat: cents(exVat), vat: cents(0), rate: null },
    ...{ isCompensable: false, invoice, date: isoDate(date) },
  })
}

test('a begroting in thousands is dropped, seen first, taken in, and undone', async ({
  page,
  desk,
}) => {
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/vandaag`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drop(page, 'begroting-voorbeeld-x1000.xlsx')
  const table = page.getByRole('table', { name: 'Posten en jaren van het bestand' })
  // The file is read on the screen it was dropped on, and again where it is taken in.
  await expect(table.getByRole('row')).toHaveCount(9, { timeout: 30_000 })
  await expect(page.getByText('Zo staat het in A1.')).toBeVisible()
  await expect(page.getByText('Alle 19 optellingen kloppen.')).toBeVisible()
  await expect(table.getByRole('row', { name: /Sleutelpersonen/ })).toContainText('€ 12.000')
  await table
    .getByRole('combobox', { name: 'Wat wordt Onvoorzien?' })
    .selectOption({ label: 'Niet inlezen' })
  await expect(page.getByRole('button', { name: 'Lees 18 bedragen in' })).toBeEnabled()
  expect(await desk.hash()).toBe(first)

  await page.getByLabel('Waarom').fill('Bijlage 4')
  await page.getByRole('button', { name: 'Lees 18 bedragen in' }).click()
  await expect(toast(page)).toContainText('18 bedragen ingelezen.')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Begroting')
  const sheet = await desk.call('budget.sheet', { year: 2026 })
  expect(sheet.total.begroot).toBe(11_775_000)
  await toast(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect.poll(() => desk.hash()).toBe(first)
})

test('bookings of finance come in, what is sure is linked, and one is taken over', async ({
  page,
  desk,
}) => {
  await bookOwn(desk, 'F2025001', 248_773, '2025-11-20')
  await bookOwn(desk, null, 9_900, '2025-05-01')
  await page.goto(`${desk.origin}/#/begroting`)
  await page.getByRole('button', { name: 'Excel inlezen' }).click()
  await page.locator('input[type=file]').setInputFiles(join(fixtures, 'boekingen-financien.csv'))
  await page.getByRole('button', { name: 'Lees 30 boekingen in' }).click()
  await expect(toast(page)).toContainText('30 boekingen ingelezen.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aansluiten met financiën')

  await page.getByRole('button', { name: 'Koppel de ene zekere' }).click()
  await expect(toast(page)).toContainText('Gekoppeld.')
  await expect(page.getByRole('radio', { name: /^Gekoppeld/ })).toContainText('1')

  const grid = page.getByRole('grid', { name: 'Boekingen naast elkaar' })
  await grid.getByRole('row', { name: /F2025009/ }).click()
  await page.getByRole('button', { name: 'Neem over in Schakel' }).click()
  const form = page.getByRole('form', { name: 'Neem deze factuur over' })
  await form.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(form).toContainText('Kies een post.')
  await form.getByRole('button', { name: 'Post' }).first().click()
  await page.getByRole('option', { name: '03 Bijeenkomsten en CoP' }).click()
  await form.getByRole('button', { name: 'Boek', exact: true }).click()
  await expect(toast(page)).toContainText('De factuur staat in Schakel en is gekoppeld.')

  const { explained } = await desk.call('finance.list', { year: 2025 })
  expect(explained.here).toBe(248_773 + 9_900 + 217_502)
  expect(explained.parts.matched).toMatchObject({ count: 2, here: 466_275, there: 466_275 })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Verschillen naar Excel' }).click()
  expect((await download).suggestedFilename()).toContain('_aansluiting.xlsx')
})

test('the same file of finance twice changes nothing and says so', async ({ page, desk }) => {
  for (const count of ['Lees 30 boekingen in', 'Niets om in te lezen']) {
    await page.goto(`${desk.origin}/#/begroting/inlezen`)
    await page.locator('input[type=file]').setInputFiles(join(fixtures, 'boekingen-financien.csv'))
    const button = page.getByRole('button', { name: count })
    await expect(button).toBeVisible()
    if (count.startsWith('Lees')) {
      await button.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aansluiten met financiën')
    }
  }
  await expect(page.getByText('30 waren er al')).toBeVisible()
})
