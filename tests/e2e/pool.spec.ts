import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { toast } from './guests.ts'
import { expect, test } from './story.ts'

const list = (page: Page) => page.getByRole('grid', { name: 'Pool' })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Over deze sleutelpersoon' })

test('an empty pool teaches, takes somebody of the network and a new name, and finds them back', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  await desk.call('people.create', { name: 'Selam Sage', email: 'selam@voorbeeld.example' })
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/sleutelpersonen/pool`)
  await expect(list(page)).toContainText('In de pool staan mensen die tolken')
  await list(page).getByRole('button', { name: 'Nieuwe sleutelpersoon' }).click()

  // Somebody who is in the network already.
  const form = page.getByRole('form', { name: 'Nieuwe sleutelpersoon' })
  const who = form.getByRole('combobox', { name: 'Wie' })
  await expect(who).toBeFocused()
  await who.fill('sela')
  await page.getByRole('option', { name: 'Selam Sage' }).click()
  await form.getByRole('button', { name: 'Zet in de pool' }).click()
  await expect(toast(page)).toContainText('Selam Sage staat in de pool.')
  await expect(panel(page)).toContainText('Nog niet bekend: talen, rollen')

  // A name that is new, who said yes to being in the pool.
  await page.getByRole('button', { name: 'Nieuwe sleutelpersoon' }).click()
  await expect(who).toBeFocused()
  await who.fill('Tesfay Fabel')
  await page.getByRole('option', { name: 'Nieuw mens: Tesfay Fabel' }).click()
  await form.getByText('Heeft toestemming gegeven').click()
  await form.getByRole('button', { name: 'Zet in de pool' }).click()
  await expect(form.getByText('Vul in hoe de toestemming gegeven is.')).toBeVisible()
  await form.getByLabel('Hoe').fill('gesprek (voorbeeld)')
  await form.getByRole('button', { name: 'Zet in de pool' }).click()
  await expect(toast(page)).toContainText('Tesfay Fabel staat in de pool.')
  await expect(list(page).getByRole('rowheader')).toHaveText(['Tesfay Fabel', 'Selam Sage'])
  await expect(page.getByText('2 mensen in de pool, 0 talen')).toBeVisible()
  expect(
    (await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze()).violations,
  ).toEqual([])

  await page.getByRole('searchbox', { name: 'Zoek naam, taal of thema' }).fill('xyz')
  await expect(list(page)).toContainText('Niemand in de pool met ‘xyz’.')
  await list(page).getByRole('button', { name: 'Toon alles' }).click()
  await expect(list(page).getByRole('rowheader')).toHaveCount(2)

  while ((await desk.call('system.status', {})).undo !== null) {
    await desk.call('history.undo', {})
    if ((await desk.hash()) === first) break
  }
  expect(await desk.hash()).toBe(first)
})

test('a profile is filled in where it stands, the languages and the week by keyboard alone', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { personId } = await desk.call('pool.join', { person: { name: 'Tesfay Fabel' } })
  await desk.call('pool.join', { person: { name: 'Nadia Sprookje' } })
  await page.goto(`${desk.origin}/#/sleutelpersonen/pool?kies=${personId}`)
  const profile = () => desk.call('pool.get', { personId })

  await panel(page).getByRole('combobox', { name: 'Taal erbij' }).focus()
  await page.keyboard.type('tigrig')
  await expect(page.getByRole('option', { name: /^Tigrinya/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Tesfay Fabel heeft nu ook Tigrinya.')
  const speaking = panel(page).getByRole('button', { name: 'Spreken Tigrinya' })
  await speaking.focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { name: 'vloeiend' }).waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Spreken van Tigrinya is gewijzigd bij Tesfay Fabel.')
  expect((await profile()).languages).toEqual([
    { language: 'Tigrinya', speaking: 'fluent', reading: null, interpreting: null },
  ])

  // A language that is in no list.
  await panel(page).getByRole('combobox', { name: 'Taal erbij' }).fill('Verzonnens')
  await page.getByRole('option', { name: 'Nieuwe taal: Verzonnens' }).click()
  await expect(panel(page).getByRole('rowheader', { name: 'Verzonnens' })).toBeVisible()

  await panel(page).getByRole('button', { name: 'tolk', exact: true }).click()
  await expect(toast(page)).toContainText('Rollen van Tesfay Fabel zijn gewijzigd.')
  await panel(page).getByRole('combobox', { name: 'Gebied' }).fill('aalt')
  await page.getByRole('option', { name: 'Aalten' }).click()

  // Two parts of the week in a row, without waiting for the first to be kept.
  await panel(page).getByRole('button', { name: 'maandagochtend' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(panel(page).getByRole('button', { name: 'dinsdagmiddag' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect
    .poll(async () => (await profile()).pattern)
    .toEqual([
      { weekday: 1, part: 'morning' },
      { weekday: 2, part: 'afternoon' },
    ])

  await panel(page).getByRole('button', { name: 'Dagen noteren' }).click()
  await expect(panel(page).getByLabel('Van', { exact: true })).toBeFocused()
  await page.keyboard.type('21-12-2026')
  await panel(page).getByLabel('Tot en met').fill('3-1-2027')
  await panel(page).getByRole('button', { name: 'Bewaar' }).click()
  await expect(panel(page)).toContainText('21 december 2026 tot en met 3 januari 2027: weg')

  expect(
    (await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze()).violations,
  ).toEqual([])
  await page
    .getByRole('button', { name: /^alle Taal|^Taal/ })
    .first()
    .click()
  await page.getByRole('option', { name: 'Tigrinya' }).click()
  await expect(list(page).getByRole('rowheader')).toHaveText(['Tesfay Fabel'])
})

test('a rate has a source, amounts from elsewhere and the right to work are noted, and leaving is undone', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { personId } = await desk.call('pool.join', { person: { name: 'Ruth Legende' } })
  await page.goto(`${desk.origin}/#/sleutelpersonen/pool?kies=${personId}`)
  const aside = panel(page)
  await expect(aside).toContainText('Nog geen bedrag per uur. Schakel vult er nooit zelf een in.')
  await aside.getByRole('button', { name: /Soort/ }).click()
  await page.getByRole('option', { name: 'vrijwilligersvergoeding' }).click()
  await expect(aside).toContainText('bedrag per uur, 21 of ouder')

  await aside.getByRole('button', { name: 'Bedrag invullen' }).click()
  await expect(aside.getByLabel('Per uur')).toBeFocused()
  await page.keyboard.type('5,60')
  await page.keyboard.press('Tab')
  await page.keyboard.type('0,23')
  await aside.getByRole('button', { name: 'Bewaar' }).click()
  await expect(aside).toContainText('Vul in waar dit bedrag vandaan komt.')
  await aside.getByLabel('Waar dit staat').fill('afspraak (voorbeeld)')
  await aside.getByRole('button', { name: 'Bewaar' }).click()
  await expect(aside).toContainText('€ 5,60 per uur, € 0,23 per km')
  await expect(aside.getByRole('button', { name: 'Bedrag invullen' })).toBeFocused()

  await aside.getByRole('button', { name: 'Bedrag noteren' }).click()
  await expect(aside.getByLabel('Bedrag', { exact: true })).toBeFocused()
  await page.keyboard.type('40')
  await aside.getByRole('button', { name: 'Bewaar' }).click()
  await expect(aside).toContainText('2026, maand onbekend')

  await aside.getByRole('button', { name: 'Controle noteren' }).click()
  await expect(aside.getByLabel('Door')).toBeFocused()
  await page.keyboard.type('Bureau Verzonnen')
  await aside.getByLabel('Opnieuw op').fill('23-11-2026')
  await aside.getByRole('button', { name: 'Bewaar' }).click()
  await expect(aside).toContainText('Nagekeken op 23 november 2026 door Bureau Verzonnen.')
  await expect(aside).toContainText('Kijk het recht op werken opnieuw na.')

  const before = await desk.hash()
  await aside.getByRole('button', { name: 'Uit de pool' }).click()
  await expect(aside.getByLabel('Laatste dag')).toBeFocused()
  await aside.getByRole('button', { name: 'Haal uit de pool' }).click()
  await expect(toast(page)).toContainText('Ruth Legende is uit de pool.')
  await expect(aside).toContainText('Uit de pool sinds 23 november 2026')
  await expect(list(page)).toContainText('Er staat nu niemand in de pool. 1 mens was er eerder.')
  await toast(page)
    .getByRole('button', { name: /Maak ongedaan/ })
    .click()
  await expect(list(page).getByRole('rowheader')).toHaveText(['Ruth Legende'])
  expect(await desk.hash()).toBe(before)
})
