import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EventId } from '#domain/shared/ids'
import { fromLists, openGuests, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const fixture = (name: string) => join(import.meta.dirname, '../fixtures', name)
const invitedList = fixture('genodigden-14-februari.xlsx')
const formFile = fixture('forms-aanmelding-14-februari.xlsx')
const googleForm = fixture('google-forms-aanmelding-voorbeeld.csv')
const eventId = 'plan-2025-02-14' as EventId

const answers = (page: Page) => page.getByRole('grid', { name: 'Antwoorden' })
const details = (page: Page) => page.getByRole('complementary', { name: 'Het gekozen antwoord' })
const beside = (page: Page) => page.getByRole('complementary', { name: 'Plaatsen en wat nu' })

test.use({ now: '2025-01-30T09:00:00.000Z' })

/** The 80 of the list on the event of 14 February, which has 45 places. */
async function inviteThe80(page: Page, desk: Desk) {
  await page.goto(`${desk.origin}/#/netwerk/inlezen`)
  await page.locator('input[type=file]').setInputFiles(invitedList)
  await expect(page.getByRole('grid', { name: 'Rijen' })).toBeVisible()
  await page.getByRole('button', { name: /^Lees \d+ mensen in$/ }).click()
  await expect(page.getByText('80 mensen,')).toBeVisible()
  const { rows } = await desk.call('people.list', { limit: 500 })
  await desk.call('attendance.invite', { eventId, personIds: rows.map(({ id }) => id) })
  await desk.call('events.change', { eventId, capacity: 45 })
}

test('the answers of a form are taken in, the doubtful ones chosen, and all taken back', async ({
  page,
  desk,
}) => {
  test.slow()
  await inviteThe80(page, desk)
  const before = await desk.hash()

  // Dropped where lists are taken in: Schakel sees a form and proposes the event of its day.
  await page.goto(`${desk.origin}/#/netwerk/inlezen`)
  await page.locator('input[type=file]').setInputFiles(formFile)
  await expect(page.getByRole('heading', { name: 'Antwoorden inlezen' })).toBeVisible()
  await expect(page.getByRole('button', { name: /14 februari 2025 Bijeenkomst/ })).toBeVisible()
  await expect(page.getByText('64 antwoorden. Er is nog niets opgeslagen.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Twijfel 2' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Past 62' })).toBeVisible()

  // Two guests are named Henk Beispiel: each is shown beside his answer, and chosen.
  await expect(details(page).getByText('Rij 14, 1 van 2 te kiezen')).toBeVisible()
  await expect(details(page).getByText('Er is meer dan één Henk Beispiel.')).toBeVisible()
  const isHenk = details(page).getByRole('button', { name: 'Dit is Henk Beispiel' })
  await expect(isHenk).toHaveCount(2)
  await isHenk.first().click()
  await expect(details(page).getByText('Rij 62, 2 van 2 te kiezen')).toBeVisible()
  await isHenk.first().click()
  await expect(details(page).getByText('52ja')).toBeVisible()
  await expect(details(page).getByText('8Dari')).toBeVisible()
  expect(await desk.hash()).toBe(before)

  await page.getByRole('button', { name: 'Lees 64 antwoorden in' }).click()
  await expect(toast(page)).toContainText(
    '64 antwoorden ingelezen: 52 ja, 7 nee, 5 misschien, 7 op de wachtlijst.',
  )
  await expect(page.getByRole('radio', { name: 'Aangemeld 45' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Wachtlijst 7' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Geen antwoord 16' })).toBeVisible()
  const language = beside(page).getByRole('listitem').filter({ hasText: 'Dari' })
  await expect(language).toContainText('8')

  // Read again nothing is new.
  await fromLists(page, 'Lees antwoorden in')
  await page.locator('input[type=file]').setInputFiles(formFile)
  await expect(page.getByRole('radio', { name: 'Al gelezen 64' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Er is niets nieuws' })).toBeDisabled()
  await expect(answers(page).getByRole('row').nth(1)).toContainText('Al gelezen')

  await page.getByRole('button', { name: 'Annuleer' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('radio', { name: 'Geen antwoord 80' })).toBeVisible()
  expect(await desk.hash()).toBe(before)
})

test('a stranger form asks what its words mean and takes a new guest into the network', async ({
  page,
  desk,
}) => {
  const personIds = []
  for (const [name, organisation] of [
    ['Saskia Droomveld', 'Taalhuis Voorbeeld'],
    ['Omar Verhaal', 'Wonen Verzinsel'],
  ] as const) {
    const made = await desk.call('people.create', { name, organisation: { name: organisation } })
    personIds.push(made.personId)
  }
  await desk.call('attendance.invite', { eventId, personIds: personIds.slice(0, 1) })
  await openGuests(page, desk, eventId)
  await fromLists(page, 'Lees antwoorden in')
  await page.locator('input[type=file]').setInputFiles(googleForm)
  await expect(answers(page)).toBeVisible()
  await expect(page.getByText('Deze woorden kent Schakel niet.')).toBeVisible()
  await page.getByLabel('‘Als de trein rijdt’ betekent').selectOption('Misschien')
  await expect(page.getByText('Deze woorden kent Schakel niet.')).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Niet uitgenodigd 1' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Later antwoord 1' })).toBeVisible()
  await details(page).getByRole('button', { name: 'Zet in het netwerk' }).click()
  await page.getByRole('button', { name: /^Lees \d antwoorden in$/ }).click()
  await expect(toast(page)).toContainText('1 nieuw in het netwerk')
  const { people } = await desk.call('attendance.list', { eventId })
  expect(people.map(({ name, stand }) => [name, stand]).toSorted()).toEqual(
    [
      ['Yara Bedacht', 'registered'],
      ['Omar Verhaal', 'maybe'],
      ['Saskia Droomveld', 'declined'],
    ].toSorted(),
  )
})

test('an answer by telephone is noted with its details and stands beside the guest', async ({
  page,
  desk,
}) => {
  const names = ['Bas van den Bedacht', 'Elsa van Fictie']
  const personIds = []
  for (const name of names) {
    personIds.push((await desk.call('people.create', { name })).personId)
  }
  await desk.call('attendance.invite', { eventId, personIds })
  await openGuests(page, desk, eventId)

  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Antwoord noteren' })
  await expect(dialog.getByRole('combobox', { name: 'Wie' }).first()).toBeFocused()
  await page.keyboard.type('elsa')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByRole('radio', { name: 'Nee, komt niet' }).click()
  await dialog.getByRole('combobox', { name: 'Wie nam het aan' }).fill('Joke')
  await page.keyboard.press('Tab')
  await dialog.getByRole('textbox', { name: 'Op', exact: true }).fill('28-1-2025')
  await dialog.getByRole('textbox', { name: 'Om', exact: true }).fill('9.30')
  await dialog.getByRole('textbox', { name: 'Opmerking' }).fill('Is dan op reis')
  await dialog.getByRole('button', { name: 'Noteer' }).click()
  await expect(toast(page)).toContainText('Elsa van Fictie komt niet.')

  await page.getByRole('grid', { name: 'Deelnemers' }).getByText('Elsa van Fictie').click()
  const kept = beside(page).getByRole('region', { name: 'Antwoorden van Elsa van Fictie' })
  await expect(kept).toContainText('Nee, 28 januari 2025 9.30 uur')
  await expect(kept).toContainText('telefoon, door Joke')
  await expect(kept).toContainText('Is dan op reis')

  // A few keys: the row, its menu, yes.
  await page.getByRole('grid', { name: 'Deelnemers' }).getByText('Bas van den Bedacht').click()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await expect(toast(page)).toContainText('Bas van den Bedacht is aangemeld.')
})

test('what guests need and who was counted without a name are kept beside the people', async ({
  page,
  desk,
}) => {
  await openGuests(page, desk, eventId)
  const needs = beside(page).getByRole('region', { name: 'Wat gasten nodig hebben' })
  await needs.getByRole('button', { name: 'Voeg toe' }).click()
  await needs.getByRole('textbox', { name: 'Wat' }).fill('Farsi')
  await needs.getByRole('textbox', { name: 'Hoeveel' }).fill('3')
  await needs.getByRole('button', { name: 'Bewaar' }).click()
  await expect(needs.getByRole('listitem')).toContainText('Farsi')

  const counted = beside(page).getByRole('region', { name: 'Geteld zonder naam' })
  await counted.getByRole('button', { name: 'Voeg toe' }).click()
  await counted.getByRole('textbox', { name: 'Waar' }).fill('Webinar')
  await counted.getByRole('textbox', { name: 'Hoeveel' }).fill('24')
  await counted.getByRole('button', { name: 'Bewaar' }).click()
  await expect(counted.getByRole('listitem')).toContainText('14 februari 2025')
  expect((await desk.call('attendance.list', { eventId })).counts.present).toBe(0)

  await counted.getByRole('button', { name: 'Haal Webinar weg' }).click()
  await expect(counted.getByRole('listitem')).toHaveCount(0)
  await toast(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(counted.getByRole('listitem')).toHaveCount(1)
})
