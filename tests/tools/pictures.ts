import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A picture of the manual: its file name, the day it shows, and what is done before it is taken. */
export type Picture = {
  readonly name: string
  readonly day: string
  readonly path: (eventId: string) => string
  readonly prepare?: (page: Page) => Promise<void>
}

const guests = join(import.meta.dirname, '../fixtures/aanmeldingen-cop-20-maart.xlsx')

const planning = '2025-01-21'
const door = '2025-02-14'
const money = '2025-02-21'
const autumn = '2026-11-23'

const at = (path: string) => () => path
const event = (tab: string) => (eventId: string) => `/bijeenkomsten/${eventId}/${tab}`

async function find(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('be')
  await page.getByRole('option').first().waitFor()
}

async function pickDay(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /Regionale bijeenkomst/ }).check({ force: true })
  await page.getByLabel('Typ een datum').fill('14-3-2025')
  await page.getByLabel('Typ een datum').press('Enter')
  await page.getByRole('region', { name: /Wat speelt er op/ }).waitFor()
}

async function answerMenu(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Deelnemers' }).getByRole('rowheader').first().waitFor()
}

async function pickPeople(page: Page): Promise<void> {
  const network = page.getByRole('grid', { name: 'Mensen in uw netwerk' })
  for (const row of [1, 2, 3]) await network.getByRole('row').nth(row).getByRole('checkbox').click()
}

async function searchAtTheDoor(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('an')
  await page.getByRole('option').first().waitFor()
}

async function newAtTheDoor(page: Page): Promise<void> {
  await page.keyboard.press('F2')
  await page.keyboard.type('Teun Onbekendsma')
}

async function readList(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(guests)
  await page.getByRole('grid', { name: 'Rijen' }).waitFor()
}

async function openPerson(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('rowheader').first().click()
}

async function openBooking(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Boeking', exact: true }).first().click()
  await page.getByRole('form', { name: 'Nieuwe boeking' }).waitFor()
}

async function pressFirst(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}

async function moveAWeek(page: Page): Promise<void> {
  await pressFirst(page, /^Verplaats/)
  await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', { name: 'Schuift mee' }).waitFor()
}

async function findGoodDays(page: Page): Promise<void> {
  await pressFirst(page, 'Zoek een goede dag')
  await page.getByRole('listbox', { name: 'Goede dagen' }).waitFor()
}

/** Every picture of the manual, by the day it was like that. */
export const pictures: readonly Picture[] = [
  { name: 'eerste-start', day: 'first', path: at('/') },
  { name: 'vandaag', day: planning, path: at('/vandaag') },
  { name: 'zoeken', day: planning, path: at('/vandaag'), prepare: find },
  { name: 'kalender-jaar', day: planning, path: at('/kalender?beeld=jaar') },
  { name: 'kalender-maand', day: planning, path: at('/kalender?beeld=maand&dag=2025-03-20') },
  { name: 'kalender-week', day: planning, path: at('/kalender?beeld=week&dag=2025-03-20') },
  {
    name: 'kalender-verplaatsen',
    day: planning,
    path: at('/kalender?beeld=maand&dag=2025-03-20'),
    prepare: moveAWeek,
  },
  {
    name: 'nieuwe-bijeenkomst',
    day: planning,
    path: at('/bijeenkomsten/nieuw'),
    prepare: pickDay,
  },
  { name: 'bijeenkomsten', day: planning, path: at('/bijeenkomsten') },
  { name: 'bijeenkomst', day: planning, path: event('overzicht') },
  { name: 'goede-dag', day: planning, path: event('overzicht'), prepare: findGoodDays },
  { name: 'programma', day: planning, path: event('programma') },
  { name: 'draaiboek', day: planning, path: event('draaiboek') },
  { name: 'kopie', day: planning, path: event('kopie') },
  { name: 'deelnemers', day: planning, path: event('deelnemers'), prepare: answerMenu },
  { name: 'uitnodigen', day: planning, path: event('uitnodigen'), prepare: pickPeople },
  { name: 'netwerk', day: planning, path: at('/netwerk') },
  { name: 'mens', day: planning, path: at('/netwerk'), prepare: openPerson },
  { name: 'inlezen', day: planning, path: at('/netwerk/inlezen') },
  { name: 'inlezen-rijen', day: planning, path: at('/netwerk/inlezen'), prepare: readList },
  { name: 'instellingen-regio', day: planning, path: at('/instellingen/regio') },
  { name: 'instellingen-weergave', day: planning, path: at('/instellingen/weergave') },
  { name: 'plaatsen', day: planning, path: at('/instellingen/plaatsen') },
  { name: 'soorten', day: planning, path: at('/instellingen/soorten') },
  {
    name: 'kalenderdagen',
    day: planning,
    path: at('/instellingen/kalenderdagen'),
    prepare: (page) => pressFirst(page, /^Corrigeer Koningsdag/),
  },
  { name: 'veilig', day: planning, path: at('/instellingen/veiligheid') },
  { name: 'balie', day: door, path: event('balie'), prepare: searchAtTheDoor },
  { name: 'balie-nieuw', day: door, path: event('balie'), prepare: newAtTheDoor },
  { name: 'begroting', day: money, path: at('/begroting') },
  { name: 'boeking', day: money, path: at('/begroting'), prepare: openBooking },
  {
    name: 'jaar-starten',
    day: autumn,
    path: at('/kalender/jaar-starten?jaar=2027'),
    prepare: (page) => pressFirst(page, /^Andere dag voor/),
  },
  { name: 'bijeenkomst-begroting', day: money, path: event('begroting') },
]
