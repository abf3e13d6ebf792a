import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '../story.ts'
import type { BusyDesk } from './busy-desk.ts'

/** A screen, and what has to be done on it before it shows what it is for. */
export type Screen = {
  readonly name: string
  readonly path: (desk: BusyDesk) => string
  readonly prepare?: (page: Page) => Promise<void>
  /** The first start stands on an empty store. */
  readonly isFirstStart?: boolean
  /** Tab stays inside a dialog, and that is meant. */
  readonly isDialog?: boolean
}

const guests = join(import.meta.dirname, '../../fixtures/aanmeldingen-cop-20-maart.xlsx')

const form = join(import.meta.dirname, '../../fixtures/forms-aanmelding-14-februari.xlsx')

const event = (tab: string) => (desk: BusyDesk) => `/bijeenkomsten/${desk.eventId}/${tab}`
const round = (way: keyof BusyDesk['rounds']) => (desk: BusyDesk) =>
  `/bijeenkomsten/${desk.eventId}/berichten?ronde=${desk.rounds[way]}`
const at = (path: string) => () => path

async function readFile(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(guests)
  await expect(page.getByRole('grid', { name: 'Rijen' })).toBeVisible()
}

const evaluation = join(import.meta.dirname, '../../fixtures/evaluatie-14-februari.xlsx')

async function readEvaluation(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(evaluation)
  await expect(page.getByRole('button', { name: 'Lees 37 antwoorden in' })).toBeVisible()
}

async function dropEvaluation(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(evaluation)
  await expect(page.getByRole('region', { name: /^Van welke bijeenkomst/ })).toBeVisible()
}

async function editOutcome(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Wijzig ‘Elke/ })
    .first()
    .click()
  await expect(page.getByRole('form', { name: /^Wijzig ‘Elke/ })).toBeVisible()
}

async function readForm(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(form)
  await expect(page.getByRole('grid', { name: 'Antwoorden' })).toBeVisible()
}

/** A list as it comes back: people who came, names that were written on it, and a word. */
async function readListBack(page: Page): Promise<void> {
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

async function giveSeat(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Wachtlijst/ }).click()
  await page.getByRole('gridcell').getByRole('button').first().click()
  await page.getByRole('menuitem', { name: 'Geef toch een plaats' }).click()
  await expect(page.getByRole('textbox', { name: 'Waarom' })).toBeVisible()
}

async function pressFirst(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

async function writeConversation(page: Page): Promise<void> {
  await pressFirst(page, 'Gesprek vastleggen')
  const dialog = page.getByRole('dialog', { name: 'Gesprek vastleggen' })
  await dialog.getByRole('textbox', { name: 'Onderwerp' }).fill('Vroege start')
  await dialog.getByRole('button', { name: 'Afspraak', exact: true }).click()
}

async function typeMinutes(page: Page, title: string, minutes: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: title }).getByRole('gridcell').nth(2).dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(minutes)
  await page.keyboard.press('Enter')
  await expect(page.getByText('te lang')).toBeVisible()
}

async function pressOtherDay(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Andere dag voor/ })
    .first()
    .click()
}

async function unavailable(page: Page): Promise<void> {
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

async function damaged(page: Page): Promise<void> {
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

async function openRestore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click()
  await page
    .getByRole('button', { name: /^Zet terug, / })
    .first()
    .click()
}

async function find(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('an')
  await expect(page.getByRole('option').first()).toBeVisible()
}

async function showEffort(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Inzet' }).click()
  await expect(page.getByRole('heading', { name: 'Oost en West' })).toBeVisible()
}

async function findGoodDays(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoek een goede dag' }).click()
  await expect(page.getByRole('listbox', { name: 'Goede dagen' })).toBeVisible()
}

async function searchAtTheDoor(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('an')
  await expect(page.getByRole('option').first()).toBeVisible()
}

/** As if the data had a key: these sample data have none. */
async function withKey(page: Page): Promise<void> {
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

async function makeRecoveryKey(page: Page): Promise<void> {
  await withKey(page)
  await pressFirst(page, 'Maak mijn herstelsleutel')
  await expect(page.getByLabel('De laatste twee groepen')).toBeVisible()
}

/** As if there were a password: one that is wrong, so that the page has all it can have. */
async function lockedWithPassword(page: Page): Promise<void> {
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

async function lockedWithPaper(page: Page): Promise<void> {
  await lockedWithPassword(page)
  await pressFirst(page, 'Gebruik mijn herstelsleutel')
}

export const screens: readonly Screen[] = [
  { name: 'vandaag', path: at('/vandaag') },
  { name: 'kalender jaar', path: at('/kalender?beeld=jaar') },
  { name: 'kalender maand', path: at('/kalender?beeld=maand&dag=2025-03-20') },
  { name: 'kalender week', path: at('/kalender?beeld=week&dag=2025-02-14') },
  {
    name: 'kalender verplaatsen',
    path: at('/kalender?beeld=maand&dag=2025-02-14'),
    prepare: (page) => pressFirst(page, 'Verplaats'),
  },
  { name: 'kalender lijst', path: at('/kalender?beeld=lijst') },
  { name: 'eigen afwezigheid', path: at('/kalender/afwezig') },
  { name: 'bijeenkomsten', path: at('/bijeenkomsten') },
  { name: 'nieuwe bijeenkomst', path: at('/bijeenkomsten/nieuw') },
  { name: 'bijeenkomst overzicht', path: event('overzicht') },
  { name: 'goede dagen', path: event('overzicht'), prepare: findGoodDays },
  { name: 'bijeenkomst programma', path: event('programma') },
  { name: 'bijeenkomst draaiboek', path: event('draaiboek') },
  {
    name: 'bijeenkomst programma loopt uit',
    path: event('programma'),
    prepare: (page) => typeMinutes(page, 'Lunch', '45'),
  },
  { name: 'bijeenkomst deelnemers', path: event('deelnemers') },
  { name: 'bijeenkomst sleutelpersonen', path: event('sleutelpersonen') },
  { name: 'bijeenkomst begroting', path: event('begroting') },
  { name: 'bijeenkomst opbrengst', path: event('opbrengst') },
  { name: 'opbrengst wijzigen', path: event('opbrengst'), prepare: editOutcome },
  {
    name: 'opbrengst als tabel',
    path: event('opbrengst'),
    prepare: (page) => pressFirst(page, 'Toon als tabel'),
  },
  { name: 'evaluatie inlezen', path: event('evaluatie') },
  { name: 'evaluatie met een bestand', path: event('evaluatie'), prepare: readEvaluation },
  { name: 'verslag', path: event('verslag') },
  { name: 'evaluatie zonder bijeenkomst', path: at('/netwerk/inlezen'), prepare: dropEvaluation },
  { name: 'uitnodigen', path: event('uitnodigen') },
  { name: 'berichten', path: event('berichten?soort=bedankje') },
  { name: 'berichten brieven', path: round('letter') },
  { name: 'berichten whatsapp', path: round('whatsapp') },
  { name: 'berichten samenvoegen', path: round('merge') },
  { name: 'nieuwsbrief', path: at('/netwerk/nieuwsbrief') },
  { name: 'instellingen teksten', path: at('/instellingen/teksten') },
  { name: 'antwoorden inlezen', path: event('antwoorden') },
  { name: 'antwoorden met een formulier', path: event('antwoorden'), prepare: readForm },
  {
    name: 'antwoord noteren',
    path: event('deelnemers'),
    prepare: (page) => pressFirst(page, 'Antwoord noteren'),
    isDialog: true,
  },
  { name: 'deelnemers toch een plaats', path: event('deelnemers'), prepare: giveSeat },
  { name: 'presentielijst terug', path: event('presentielijst') },
  { name: 'presentielijst ingevuld', path: event('presentielijst'), prepare: readListBack },
  { name: 'balie', path: event('balie') },
  { name: 'balie tweede scherm', path: event('balie/scherm') },
  { name: 'afdrukken tekenlijst', path: event('afdrukken?soort=tekenlijst') },
  { name: 'afdrukken noodlijst', path: event('afdrukken?soort=noodlijst') },
  { name: 'afdrukken badges', path: event('afdrukken?soort=badges') },
  { name: 'afdrukken etiketten', path: event('afdrukken?soort=etiketten') },
  { name: 'afdrukken bewijs', path: event('afdrukken?soort=bewijs') },
  { name: 'balie zoekt', path: event('balie'), prepare: searchAtTheDoor },
  { name: 'netwerk', path: at('/netwerk') },
  { name: 'netwerk mens', path: ({ personId }) => `/netwerk?kies=${personId}` },
  { name: 'netwerk nieuw mens', path: at('/netwerk?nieuw=mens') },
  { name: 'netwerk groep', path: ({ groupId }) => `/netwerk?eigen=${groupId}` },
  { name: 'netwerk nieuwe groep', path: at('/netwerk?nieuw=groep') },
  { name: 'netwerk organisaties', path: at('/netwerk?toon=organisaties') },
  { name: 'keten', path: at('/netwerk/keten') },
  { name: 'keten inzet', path: at('/netwerk/keten'), prepare: showEffort },
  {
    name: 'gesprekken',
    path: ({ conversationId }) => `/netwerk/gesprekken?kies=${conversationId}`,
  },
  { name: 'gesprekken open afspraken', path: at('/netwerk/gesprekken?toon=afspraken') },
  {
    name: 'gesprek vastleggen',
    path: ({ personId }) => `/netwerk?kies=${personId}`,
    prepare: writeConversation,
    isDialog: true,
  },
  { name: 'netwerk dubbel', path: at('/netwerk/dubbel') },
  {
    name: 'netwerk dubbel organisaties',
    path: at('/netwerk/dubbel?organisatie=fijnder&met=stoer'),
  },
  { name: 'inlezen', path: at('/netwerk/inlezen') },
  { name: 'inlezen met een lijst', path: at('/netwerk/inlezen'), prepare: readFile },
  { name: 'sleutelpersonen', path: at('/sleutelpersonen') },
  { name: 'begroting', path: at('/begroting') },
  {
    name: 'begroting boeking',
    path: at('/begroting'),
    prepare: (page) => pressFirst(page, 'Boeking'),
  },
  { name: 'plan', path: at('/plan') },
  { name: 'rapportage', path: at('/rapportage') },
  { name: 'instellingen regio', path: at('/instellingen/regio') },
  { name: 'instellingen plaatsen', path: at('/instellingen/plaatsen') },
  { name: 'instellingen soorten', path: at('/instellingen/soorten') },
  { name: 'sjabloon overzicht', path: at('/bijeenkomsten/sjabloon-cop/overzicht') },
  { name: 'sjabloon begroting', path: at('/bijeenkomsten/sjabloon-cop/begroting') },
  { name: 'jaar starten', path: at('/kalender/jaar-starten?jaar=2027') },
  {
    name: 'jaar starten andere dag',
    path: at('/kalender/jaar-starten?jaar=2027'),
    prepare: pressOtherDay,
  },
  { name: 'bijeenkomst kopie', path: event('kopie') },
  { name: 'instellingen kalenderdagen', path: at('/instellingen/kalenderdagen') },
  {
    name: 'kalenderdag erbij',
    path: at('/instellingen/kalenderdagen'),
    prepare: (page) => pressFirst(page, 'Voeg een dag toe'),
  },
  { name: 'instellingen weergave', path: at('/instellingen/weergave') },
  { name: 'instellingen veiligheid', path: at('/instellingen/veiligheid') },
  { name: 'sleutels', path: at('/instellingen/veiligheid'), prepare: withKey },
  { name: 'herstelsleutel', path: at('/instellingen/herstelsleutel'), prepare: makeRecoveryKey },
  { name: 'wachtwoord', path: at('/instellingen/wachtwoord'), prepare: withKey },
  { name: 'nieuwe sleutel', path: at('/instellingen/nieuwe-sleutel'), prepare: withKey },
  { name: 'op slot met wachtwoord', path: at('/vandaag'), prepare: lockedWithPassword },
  { name: 'op slot met papier', path: at('/vandaag'), prepare: lockedWithPaper },
  { name: 'privacy', path: at('/instellingen/privacy') },
  { name: 'privacy opruimen', path: at('/instellingen/privacy/opruimen') },
  { name: 'privacy register', path: at('/instellingen/privacy/register') },
  { name: 'privacy datalek', path: at('/instellingen/privacy/datalek') },
  {
    name: 'privacy inzage',
    path: ({ personId }) => `/instellingen/privacy/inzage?mens=${personId}`,
  },
  {
    name: 'privacy wissen',
    path: ({ personId }) => `/instellingen/privacy/wissen?mens=${personId}`,
  },
  { name: 'zoeken', path: at('/vandaag'), prepare: find, isDialog: true },
  {
    name: 'sneltoetsen',
    path: at('/vandaag'),
    prepare: (page) => pressFirst(page, 'Sneltoetsen'),
    isDialog: true,
  },
  { name: 'eerste start', path: at('/'), isFirstStart: true },
  { name: 'opslag beschadigd', path: at('/vandaag'), prepare: damaged },
  {
    name: 'kopie terugzetten',
    path: at('/instellingen/veiligheid'),
    prepare: openRestore,
    isDialog: true,
  },
  { name: 'opslag in gebruik', path: at('/vandaag'), prepare: unavailable },
]
