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

const event = (tab: string) => (desk: BusyDesk) => `/bijeenkomsten/${desk.eventId}/${tab}`
const at = (path: string) => () => path

async function readFile(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(guests)
  await expect(page.getByRole('grid', { name: 'Rijen' })).toBeVisible()
}

async function pressFirst(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
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

async function find(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('an')
  await expect(page.getByRole('option').first()).toBeVisible()
}

async function searchAtTheDoor(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('an')
  await expect(page.getByRole('option').first()).toBeVisible()
}

export const screens: readonly Screen[] = [
  { name: 'vandaag', path: at('/vandaag') },
  { name: 'kalender jaar', path: at('/kalender?beeld=jaar') },
  { name: 'kalender maand', path: at('/kalender?beeld=maand&dag=2025-03-20') },
  { name: 'kalender lijst', path: at('/kalender?beeld=lijst') },
  { name: 'bijeenkomsten', path: at('/bijeenkomsten') },
  { name: 'nieuwe bijeenkomst', path: at('/bijeenkomsten/nieuw') },
  { name: 'bijeenkomst overzicht', path: event('overzicht') },
  { name: 'bijeenkomst programma', path: event('programma') },
  { name: 'bijeenkomst draaiboek', path: event('draaiboek') },
  { name: 'bijeenkomst deelnemers', path: event('deelnemers') },
  { name: 'bijeenkomst sleutelpersonen', path: event('sleutelpersonen') },
  { name: 'bijeenkomst begroting', path: event('begroting') },
  { name: 'bijeenkomst opbrengst', path: event('opbrengst') },
  { name: 'uitnodigen', path: event('uitnodigen') },
  { name: 'balie', path: event('balie') },
  { name: 'balie zoekt', path: event('balie'), prepare: searchAtTheDoor },
  { name: 'netwerk', path: at('/netwerk') },
  { name: 'netwerk mens', path: ({ personId }) => `/netwerk?kies=${personId}` },
  { name: 'netwerk nieuw mens', path: at('/netwerk?nieuw=mens') },
  { name: 'netwerk organisaties', path: at('/netwerk?toon=organisaties') },
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
  { name: 'instellingen weergave', path: at('/instellingen/weergave') },
  { name: 'instellingen veiligheid', path: at('/instellingen/veiligheid') },
  { name: 'zoeken', path: at('/vandaag'), prepare: find, isDialog: true },
  {
    name: 'sneltoetsen',
    path: at('/vandaag'),
    prepare: (page) => pressFirst(page, 'Sneltoetsen'),
    isDialog: true,
  },
  { name: 'eerste start', path: at('/'), isFirstStart: true },
  { name: 'opslag in gebruik', path: at('/vandaag'), prepare: unavailable },
]
