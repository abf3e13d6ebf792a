import { isoDate } from '#domain/shared/dates'
import { expect, test } from './story.ts'

test('a feast that the package has on another day is corrected with a source, listed, and taken back', async ({
  page,
  desk,
}) => {
  const before = await desk.hash()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('feestdagen')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/instellingen\/kalenderdagen/)
  await page.getByRole('button', { name: 'Volgend jaar' }).click()
  const feasts = page.getByRole('table', { name: 'Religieuze en culturele dagen' })
  await expect(feasts.getByRole('row', { name: /Suikerfeest/ })).toContainText('rond deze dag (±1)')
  await feasts.getByRole('button', { name: /^Corrigeer Suikerfeest/ }).click()

  await expect(page.getByRole('textbox', { name: 'Eerste dag' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Eerste dag' }).fill('10-3-2027')
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('12-3-2027')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Vul in waar u het vandaan hebt.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Waar hebt u het vandaan?' }).fill('moskee (voorbeeld)')
  await page.keyboard.press('Enter')

  await expect(
    page.getByText(/verplaatst van 9 maart 2027 naar woensdag 10 maart 2027/).first(),
  ).toBeVisible()
  await expect(feasts.getByRole('row', { name: /Suikerfeest/ })).toContainText('moskee (voorbeeld)')
  await expect(feasts.getByRole('button', { name: /^Corrigeer Suikerfeest/ })).toBeFocused()
  const { signals } = await desk.call('calendar.signals', { date: isoDate('2027-03-12') })
  expect(signals.find(({ id }) => id === 'suikerfeest')?.text).toContain(
    'uw correctie: moskee (voorbeeld)',
  )
  await page.getByRole('button', { name: /^Haal de correctie van Suikerfeest/ }).click()
  await expect(page.getByText('U hebt nog niets gecorrigeerd.')).toBeVisible()
  expect(await desk.hash()).toBe(before)
})

test('an extra week of a school is added for its region, and shows in the date picker', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/instellingen/kalenderdagen`)
  await page.getByRole('button', { name: 'Voeg een dag toe' }).click()
  await page.getByRole('textbox', { name: 'Naam' }).fill('extra week (voorbeeld)')
  await page.getByRole('textbox', { name: 'Eerste dag' }).fill('7-6-2027')
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('11-6-2027')
  await page.getByRole('textbox', { name: 'Waar hebt u het vandaan?' }).fill('school (voorbeeld)')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/toegevoegd op maandag 7 juni 2027/).first()).toBeVisible()
  await page.goto(`${desk.origin}/#/bijeenkomsten/nieuw?datum=2027-06-08`)
  await expect(page.getByRole('button', { name: /dinsdag 8 juni 2027.*liever niet/ })).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByText(/uw correctie: school \(voorbeeld\)/)
      .first(),
  ).toBeVisible()
})

test('days on which she is away are noted, changed and taken away', async ({ page, desk }) => {
  const before = await desk.hash()
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('verlof')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Eigen afwezigheid' })).toBeVisible()
  await page.getByRole('button', { name: 'Noteer' }).click()
  await expect(page.getByText('Vul de eerste dag in.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Eerste dag' }).fill('10-5-2027')
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('12-5-2027')
  await page.getByRole('textbox', { name: 'Waarom' }).fill('studiereis')
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /10 mei 2027 tot en met 12 mei 2027/ })
  await expect(row).toContainText('studiereis')

  await row.getByRole('button', { name: /^Wijzig/ }).click()
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('10-5-2027')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  const changed = page.getByRole('row', { name: /maandag 10 mei 2027/ })
  await expect(changed).toBeVisible()
  await page.goto(`${desk.origin}/#/bijeenkomsten/nieuw?datum=2027-05-10`)
  await expect(page.getByText(/U bent zelf afwezig op 10 mei \(studiereis\)/).first()).toBeVisible()

  await page.goto(`${desk.origin}/#/kalender/afwezig`)
  await changed.getByRole('button', { name: /weg$/ }).click()
  await expect(page.getByText('Nog geen afwezigheid genoteerd.')).toBeVisible()
  expect(await desk.hash()).toBe(before)
})
