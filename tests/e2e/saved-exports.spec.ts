import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, test } from './story.ts'

const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })
const items = (page: Page) =>
  page.getByRole('list', { name: 'Uw vaste exports' }).getByRole('listitem')

test('a list she sends often is kept, and made again by one press', async ({ page, desk }) => {
  for (const name of ['Elsa van Fictie', 'Omar Verhaal']) {
    await desk.call('people.create', {
      name,
      email: 'post@voorbeeld.example',
      phone: '0314 00 00 00',
    })
  }
  const start = await desk.hash()
  await page.goto(`${desk.origin}/#/rapportage/exports`)
  await expect(page.getByText('U hebt nog geen vaste exports.')).toBeVisible()
  await page.getByRole('button', { name: 'Nieuwe vaste export' }).first().click()
  const form = page.getByRole('form', { name: 'Nieuwe vaste export' })
  await expect(form.getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await form.getByRole('button', { name: 'Bewaar' }).click()
  await expect(form.getByText('Vul een naam in.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Naam' }).fill('Adressen voor de post')
  await form.getByText('Telefoon').click()
  await form.getByRole('textbox', { name: 'Naam' }).press('Enter')
  await expect(toast(page)).toContainText('Adressen voor de post is bewaard.')
  await expect(items(page).first()).toContainText('Excel, 8 kolommen')
  await expect(items(page).first()).toContainText('nog niet gemaakt')

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Maak Adressen voor de post' }).click()
  const file = await saved
  const words = Object.values(unzipSync(new Uint8Array(readFileSync(await file.path()))))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join()
  expect(words).toContain('Verhaal')
  expect(words).not.toContain('0314 00 00 00')
  await expect(items(page).first()).toContainText('gemaakt op 23 november 2026')

  await desk.call('savedExports.add', {
    ...{ name: 'Begrotingsblad', choice: { kind: 'budget', year: 'this', hidden: [] } },
  })
  await page.reload()
  await page.getByRole('button', { name: 'Zet Begrotingsblad hoger' }).click()
  await expect(items(page).first()).toContainText('Begrotingsblad: Excel, dit jaar')
  await page.getByRole('button', { name: 'Wijzig Begrotingsblad' }).click()
  const change = page.getByRole('form', { name: 'Wijzig Begrotingsblad' })
  await expect(change.getByRole('textbox', { name: 'Naam' })).toHaveValue('Begrotingsblad')
  await change.getByRole('textbox', { name: 'Naam' }).fill('Blad voor Doetinchem')
  await change.getByRole('textbox', { name: 'Naam' }).press('Enter')
  await expect(items(page).first()).toContainText('Blad voor Doetinchem')
  await page.getByRole('button', { name: 'Haal Blad voor Doetinchem weg' }).click()
  await expect(items(page)).toHaveCount(1)
  await toast(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(items(page)).toHaveCount(2)
  while ((await desk.call('system.status', {})).undo?.command.startsWith('savedExports')) {
    await desk.call('history.undo', {})
  }
  expect(await desk.hash()).toBe(start)
})
