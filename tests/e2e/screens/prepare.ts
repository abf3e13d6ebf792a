import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '../story.ts'

const guests = join(import.meta.dirname, '../../fixtures/aanmeldingen-cop-20-maart.xlsx')

const form = join(import.meta.dirname, '../../fixtures/forms-aanmelding-14-februari.xlsx')

export async function readFile(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(guests)
  await expect(page.getByRole('grid', { name: 'Rijen' })).toBeVisible()
}

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures', name)

export async function readBudget(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(fixture('begroting-voorbeeld-x1000.xlsx'))
  await expect(page.getByRole('button', { name: 'Lees 20 bedragen in' })).toBeVisible()
}

export async function readBookings(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(fixture('boekingen-financien.csv'))
  await expect(page.getByRole('grid', { name: 'Boekingen in het bestand' })).toBeVisible()
}

const evaluation = join(import.meta.dirname, '../../fixtures/evaluatie-14-februari.xlsx')

export async function readEvaluation(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(evaluation)
  await expect(page.getByRole('button', { name: 'Lees 37 antwoorden in' })).toBeVisible()
}

export async function dropEvaluation(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(evaluation)
  await expect(page.getByRole('region', { name: /^Van welke bijeenkomst/ })).toBeVisible()
}

export async function choosePackage(page: Page): Promise<void> {
  await page.getByText('Andere regio: kies een regiopakket').click()
  await page.locator('input[type=file]').setInputFiles(fixture('regio/verzonnen-regio.json'))
  await expect(page.getByRole('button', { name: /^Begin met Waterrijk/ })).toBeVisible()
}

export async function editOutcome(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Wijzig ‘Elke/ })
    .first()
    .click()
  await expect(page.getByRole('form', { name: /^Wijzig ‘Elke/ })).toBeVisible()
}

export async function readForm(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(form)
  await expect(page.getByRole('grid', { name: 'Antwoorden' })).toBeVisible()
}

/** A list as it comes back: people who came, names that were written on it, and a word. */
export async function readListBack(page: Page): Promise<void> {
  const lines = ['Naam;Organisatie;Aanwezig;Handtekening', 'Teun Verzonnen;Bakkerij Voorbeeld;x;']
  const { people } = await guestsOnScreen(page)
  const marks = ['x', 'kwam later', '9.25', '', 'nee', 'ja']
  for (const [index, name] of people.entries()) {
    lines.push(`${name};;${marks[index % marks.length] ?? ''};`)
  }
  const buffer = Buffer.from(lines.join('\n'))
  const input = page.locator('input[type=file]')
  await input.setInputFiles({ name: 'ingevuld.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('grid', { name: 'Regels' })).toBeVisible()
}

async function guestsOnScreen(page: Page): Promise<{ people: string[] }> {
  await page.getByRole('combobox', { name: 'Naam op de lijst' }).fill('an')
  const people = await page.getByRole('option').locator('bdi').allTextContents()
  return { people }
}

export async function giveSeat(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Wachtlijst/ }).click()
  await page.getByRole('gridcell').getByRole('button').first().click()
  await page.getByRole('menuitem', { name: 'Geef toch een plaats' }).click()
  await expect(page.getByRole('textbox', { name: 'Waarom' })).toBeVisible()
}

export async function pressFirst(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

export async function writeConversation(page: Page): Promise<void> {
  await pressFirst(page, 'Gesprek vastleggen')
  const dialog = page.getByRole('dialog', { name: 'Gesprek vastleggen' })
  await dialog.getByRole('textbox', { name: 'Onderwerp' }).fill('Vroege start')
  await dialog.getByRole('button', { name: 'Afspraak', exact: true }).click()
}

export async function typeMinutes(page: Page, title: string, minutes: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: title }).getByRole('gridcell').nth(2).dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(minutes)
  await page.keyboard.press('Enter')
  await expect(page.getByText('te lang')).toBeVisible()
}

export async function pressOtherDay(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Andere dag voor/ })
    .first()
    .click()
}

export async function unavailable(page: Page): Promise<void> {
  await page.route('**/call/**', (route) =>
    route.fulfill({
      json: {
        kind: 'unavailable',
        state: 'in-use',
        sentence: 'Schakel staat al open in een ander venster. Ga daar verder.',
      },
    }),
  )
  await page.reload()
  await expect(page.getByText('Ga daar verder.')).toBeVisible()
}

const damagedSentence = 'Het gegevensbestand is beschadigd. Zet een reservekopie terug.'

export async function damaged(page: Page): Promise<void> {
  // Only the copies are answered, as by a store that will not open.
  await page.route('**/call/**', (route) =>
    route.request().url().includes('/backups.')
      ? route.continue()
      : route.fulfill({
          json: { kind: 'unavailable', state: 'damaged', sentence: damagedSentence },
        }),
  )
  await page.reload()
  await expect(page.getByText(damagedSentence)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible()
}

export async function openRestore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click()
  await page
    .getByRole('button', { name: /^Zet terug, / })
    .first()
    .click()
}

export async function find(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('an')
  await expect(page.getByRole('option').first()).toBeVisible()
}

export async function showEffort(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Inzet' }).click()
  await expect(page.getByRole('heading', { name: 'Oost en West' })).toBeVisible()
}

export async function findGoodDays(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoek een goede dag' }).click()
  await expect(page.getByRole('listbox', { name: 'Goede dagen' })).toBeVisible()
}

export async function searchAtTheDoor(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('an')
  await expect(page.getByRole('option').first()).toBeVisible()
}

/** As if the data had a key: these sample data have none. */
export async function withKey(page: Page): Promise<void> {
  const state = {
    state: 'open',
    opensWith: 'key-file',
    hasPassword: false,
    recoveryKey: null,
    lockAfterMinutes: null,
    waitSeconds: 0,
  }
  await page.route('**/call/keys.state', (route) =>
    route.fulfill({ json: { kind: 'ok', value: state } }),
  )
  await page.route('**/call/keys.makeRecoveryKey', (route) =>
    route.fulfill({
      json: { kind: 'ok', value: { recoveryKey: '3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJT0' } },
    }),
  )
  await page.reload()
}

export async function makeRecoveryKey(page: Page): Promise<void> {
  await withKey(page)
  await pressFirst(page, 'Maak mijn herstelsleutel')
  await expect(page.getByLabel('De laatste twee groepen')).toBeVisible()
}

/** As if there were a password: one that is wrong, so that the page has all it can have. */
export async function lockedWithPassword(page: Page): Promise<void> {
  await page.route('**/call/system.status', (route) =>
    route.fulfill({ json: { kind: 'unavailable', state: 'locked', sentence: '' } }),
  )
  await page.route('**/call/safe.state', (route) => {
    const opensWith = { password: true, recoveryKey: true, machine: false }
    return route.fulfill({ json: { kind: 'ok', value: { state: 'locked', opensWith } } })
  })
  await page.route('**/call/keys.unlock', (route) =>
    route.fulfill({
      json: { kind: 'refused', reason: 'password-wrong', sentence: 'Dit wachtwoord past niet.' },
    }),
  )
  await page.reload()
  await page.getByLabel('Wachtwoord').fill('fout')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
}

export async function lockedWithPaper(page: Page): Promise<void> {
  await lockedWithPassword(page)
  await pressFirst(page, 'Gebruik mijn herstelsleutel')
}
