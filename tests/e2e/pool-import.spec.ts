import { AxeBuilder } from '@axe-core/playwright'
import { toast } from './guests.ts'
import { expect, test } from './story.ts'

/** A list as an office keeps it: columns in any order, and some that Schakel may not keep. */
const messy = [
  'Pool sleutelpersonen (voorbeeld);;;;;;;;;',
  'Nr;Geboorteland;Naam;Mobiel;Spreekt;Rol;Gemeentes;Vergoeding;Uurtarief;21 jaar of ouder',
  '1;Verweg;Fenna Fabel;0612345678;"Tigrinya (goed), Dari (redelijk)";tolk, rolmodel;Aalten;vrijwilligersvergoeding;€ 5,00;ja',
  '2;Verder;Pim Parabel;0687654321;Arabisch vloeiend;chauffeur;;factuur;45;34',
  '3;Hier;Vera Verzonnen;;Dari;tolk;hele regio;vrijwillig;;nee',
].join('\r\n')

test('an old list of the pool is read: seen first, unclear cells told, taken in, and taken back', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const known = await desk.call('people.create', { name: 'Vera Verzonnen' })
  await desk.call('pool.join', { person: { id: known.personId } })
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/sleutelpersonen/pool`)
  await page.getByRole('button', { name: 'Lees lijst in' }).first().click()
  await expect(page.getByRole('heading', { name: 'Excel inlezen' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'pool.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(messy),
  })

  // What becomes of whom, before anything is written.
  await expect(page.getByRole('radio', { name: 'Sleutelpersonen' })).toBeChecked()
  const columns = page.getByRole('region', { name: 'Kolommen in Excel en waar zij heen gaan' })
  await expect(columns.getByLabel('Kolom B Geboorteland wordt')).toHaveValue('sensitive')
  await expect(columns.getByLabel('Kolom E Spreekt wordt')).toHaveValue('languages')
  await expect(page.getByText('De kolom ‘Geboorteland’ wordt niet overgenomen.')).toBeVisible()
  await expect(page.getByText('Verweg')).toHaveCount(0)
  const rows = page.getByRole('grid', { name: 'Rijen' })
  await expect(rows).toContainText('Schakel weet niet hoe goed of welke taal: ‘Dari (redelijk)’.')
  await expect(rows).toContainText('De rol ‘chauffeur’ is niet bekend')
  await expect(rows).toContainText('Een leeftijd of geboortedatum neemt Schakel niet over.')
  await rows.getByText('Fenna Fabel', { exact: true }).click()
  const detail = page.getByRole('complementary', { name: 'De gekozen rij' })
  await expect(detail).toContainText('in de pool vanaf 23 november 2026')
  await expect(detail).toContainText('vrijwilligersvergoeding')
  await expect(detail).toContainText('kolom wordt niet overgenomen')
  expect(
    (await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze()).violations,
  ).toEqual([])
  expect(await desk.hash()).toBe(first)

  // Who is only alike by name waits for her.
  await rows.getByText('Vera Verzonnen', { exact: true }).click()
  await page.getByRole('button', { name: 'Zelfde mens' }).click()
  await page.getByRole('button', { name: 'Lees 3 sleutelpersonen in' }).click()
  await expect(toast(page)).toContainText('1 kolom niet overgenomen: ‘Geboorteland’')
  const pool = page.getByRole('grid', { name: 'Pool' })
  await expect(pool.getByRole('rowheader')).toHaveCount(3)
  await expect(pool).toContainText('Tigrinya')

  await page.keyboard.press('Control+z')
  await expect(pool.getByRole('rowheader')).toHaveText(['Vera Verzonnen'])
  expect(await desk.hash()).toBe(first)
})
