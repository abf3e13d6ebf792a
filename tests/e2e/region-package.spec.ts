import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './story.ts'

const fixture = join(import.meta.dirname, '../fixtures/regio/verzonnen-regio.json')

test.describe('the first start', () => {
  test.use({ isSetUp: false })

  test('another region starts from its package, after a file that does not fit was refused', async ({
    page,
    desk,
  }) => {
    const before = await desk.hash()
    await page.getByText('Andere regio: kies een regiopakket').click()
    const broken = join(tmpdir(), 'kapot-regiopakket.json')
    writeFileSync(broken, readFileSync(fixture, 'utf8').replace('"naam": "Plasdorp",', ''))
    await page.locator('input[type=file]').setInputFiles(broken)
    await expect(page.getByRole('alert')).toContainText('bij gemeenten, nummer 2, naam')
    expect(await desk.hash()).toBe(before)

    await page.locator('input[type=file]').setInputFiles(fixture)
    await expect(page.getByText('In het pakket: 5 gemeenten')).toBeVisible()
    await expect(page.getByText('Dit vervangt wat er nu staat: 8 gemeenten')).toBeVisible()
    await page.getByRole('button', { name: 'Begin met Waterrijk (voorbeeld)' }).click()
    await expect(page.getByRole('navigation').getByRole('link', { name: /Vandaag/ })).toBeVisible()
    await page.goto(`${desk.origin}/#/instellingen/regio`)
    await expect(page.getByRole('grid').getByText('Sluisoord')).toBeVisible()
    await expect(page.getByText('Aalten')).toBeHidden()
  })

  test('her own organisation goes along with the package, in the same step', async ({
    page,
    desk,
  }) => {
    const before = await desk.hash()
    await page.getByText('Andere regio: kies een regiopakket').click()
    await page
      .getByRole('textbox', { name: 'Uw organisatie' })
      .fill('Streekbureau Waterrijk (voorbeeld)')
    await page.locator('input[type=file]').setInputFiles(fixture)
    await page.getByRole('button', { name: 'Begin met Waterrijk (voorbeeld)' }).click()
    await expect(page.getByRole('navigation').getByRole('link', { name: /Vandaag/ })).toBeVisible()
    await page.goto(`${desk.origin}/#/instellingen/regio`)
    await expect(page.getByRole('textbox', { name: 'Uw organisatie' })).toHaveValue(
      'Streekbureau Waterrijk (voorbeeld)',
    )
    await desk.call('history.undo', {})
    expect(await desk.hash()).toBe(before)
  })

  test.describe('with a key', () => {
    test.use({ hasKey: true })

    test('a package that is refused leaves her where she is; once taken, the key on paper comes', async ({
      page,
      desk,
    }) => {
      await page.getByText('Andere regio: kies een regiopakket').click()
      await page.locator('input[type=file]').setInputFiles(fixture)
      const begin = page.getByRole('button', { name: 'Begin met Waterrijk (voorbeeld)' })
      await expect(begin).toBeVisible()
      const address = page.url()
      await desk.call('people.create', { name: 'Elsa van Fictie' })
      await begin.click()
      await expect(page.getByRole('alert')).toContainText('eigen werk')
      expect(page.url()).toBe(address)

      await desk.call('history.undo', {})
      await begin.click()
      await expect(page.getByRole('heading', { name: 'Herstelsleutel op papier' })).toBeVisible()
      expect(page.url()).toContain('/instellingen/herstelsleutel')
    })
  })
})

test('the own region is kept as a package, and is not replaced once there is work in it', async ({
  page,
  desk,
}) => {
  await desk.call('people.create', { name: 'Elsa van Fictie' })
  const before = await desk.hash()
  await page.goto(`${desk.origin}/#/instellingen/regio`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar deze regio als pakket' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('2026-11-23_regiopakket_achterhoek.json')
  const own = JSON.parse(readFileSync(await file.path(), 'utf8')) as { gemeenten: unknown[] }
  expect(own.gemeenten).toHaveLength(8)

  await page.locator('input[type=file]').setInputFiles(fixture)
  await expect(page.getByText('Dit pakket kan hier niet meer')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Begin met Waterrijk/ })).toBeHidden()
  expect(await desk.hash()).toBe(before)
})
