import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openDesk, test } from './story.ts'

async function openStorage(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('opslag')
  await page.getByRole('option', { name: /Opslag en beveiliging/ }).click()
  await expect(page.getByRole('heading', { name: 'Reservekopieën' })).toBeVisible()
}

test('she makes a copy, loses a person, goes back, and takes that back', async ({ page, desk }) => {
  const { personId } = await desk.call('people.create', { name: 'Anna Voorbeeld' })
  await page.reload()
  // Before the page is there it hears no key.
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('reservekopie')
  await page.getByRole('option', { name: /Maak nu een reservekopie/ }).click()
  await expect(
    page.getByText('De reservekopie van 9.00 uur is gemaakt en nagekeken.'),
  ).toBeVisible()
  const withAnna = await desk.hash()

  await desk.call('people.archive', { personIds: [personId] })
  const withoutAnna = await desk.hash()
  await openStorage(page)
  const row = page.getByRole('row').filter({ hasText: 'door u gemaakt' })
  await expect(row).toContainText('1 mens')
  await expect(row).toContainText('nagekeken')
  await row.getByRole('button', { name: 'Zet terug, vandaag 9.00' }).click()
  await expect(page.getByRole('dialog')).toContainText('1 mens, 1 bijeenkomst')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Teruggezet naar vandaag 9.00.')).toBeVisible()
  expect(await desk.hash()).toBe(withAnna)
  await expect(page.getByText('U hebt op vandaag 9.00 een kopie teruggezet')).toBeVisible()

  await page.goto(`${desk.origin}/#/netwerk`)
  await expect(page.getByText('Anna Voorbeeld')).toBeVisible()
  await openStorage(page)
  await page.getByRole('main').getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible()
  expect(await desk.hash()).toBe(withoutAnna)
})

test('she gives a second place, and looks everything over', async ({ page, desk }) => {
  const stick = mkdtempSync(join(tmpdir(), 'schakel-stick-'))
  await desk.call('backups.make', {})
  await openStorage(page)
  await page.getByRole('button', { name: 'Kies een plek' }).click()
  const field = page.getByRole('textbox', { name: 'Map' })
  await field.fill('\\\\server\\OneDrive')
  await expect(page.getByText(/OneDrive zet deze map ook op een server/)).toBeVisible()
  await page.getByRole('button', { name: 'Gebruik deze map' }).click()
  await expect(page.getByText(/Deze map is er niet/)).toBeVisible()
  await field.fill(stick)
  await page.getByRole('button', { name: 'Gebruik deze map' }).click()
  await expect(page.getByText(`Tweede plek: ${stick}`)).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'ook op de tweede plek' })).toBeVisible()
  await page.getByRole('button', { name: 'Kijk alles na' }).click()
  await expect(
    page.getByText(/Alles is nagekeken: uw gegevens en 2 kopieën zijn heel/),
  ).toBeVisible()
  rmSync(stick, { recursive: true })
})

test('a damaged file at the start: she goes on from the newest good copy', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-story-'))
  const now = '2026-11-23T08:00:00.000Z'
  const first = await openDesk(folder, now)
  await first.desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  await first.desk.call('people.create', { name: 'Anna Voorbeeld' })
  const hash = await first.desk.hash()
  await first.close()
  writeFileSync(join(folder, 'schakel.db'), 'geen gegevens meer '.repeat(2000))

  const { desk, close } = await openDesk(folder, now)
  const page = await browser.newPage()
  await page.goto(desk.address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Het gegevensbestand is beschadigd',
  )
  const restore = page.getByRole('button', { name: /^Zet terug, / }).first()
  await expect(restore).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Schakel gooit niets weg')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
  expect(await desk.hash()).toBe(hash)
  expect(readdirSync(folder).some((name) => name.startsWith('schakel-beschadigd-'))).toBe(true)
  await page.close()
  await close()
  rmSync(folder, { recursive: true })
})
