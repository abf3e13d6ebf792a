import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import { anEventWithLanguages, aPool } from './a-pool.ts'
import { toast } from './guests.ts'
import { expect, openDesk, test } from './story.ts'
import type { Desk } from './story.ts'

const asks = (page: Page) => page.getByRole('navigation', { name: 'Vragen' })
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const december = { from: isoDate('2026-12-01'), until: isoDate('2026-12-31') }

async function onDay(
  { browser, folder }: { browser: Browser; folder: string },
  now: string,
  work: (page: Page, desk: Desk) => Promise<void>,
): Promise<void> {
  const { desk, close } = await openDesk(folder, now)
  if (!(await desk.call('system.status', {})).isSetUp) {
    await desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  }
  const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  page.setDefaultTimeout(15_000)
  await page.goto(desk.address)
  await work(page, desk)
  await page.close()
  await close()
}

async function poolLine(desk: Desk) {
  const { rows } = await desk.call('budget.sheet', { year: 2026 })
  const row = rows.find(({ lineId }) => lineId === 'post-05')
  return { verplicht: row?.verplicht, gerealiseerd: row?.gerealiseerd }
}

/** Asks by hand whoever stands first for a language, and opens them in the panel. */
async function askFor(page: Page, language: string, name: string): Promise<void> {
  await asks(page)
    .getByRole('link', { name: new RegExp(language) })
    .click()
  await expect(
    page.getByRole('heading', { name: new RegExp(`Wie past bij ${language}`) }),
  ).toBeVisible()
  await page.getByRole('button', { name: `Vraag ${name}`, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: `Vraag ${name}` })
  await dialog.getByText('Zelf gevraagd').click()
  await dialog.getByRole('button', { name: 'Noteer als gevraagd' }).click()
  await expect(dialog).toBeHidden()
}

async function theRightPeople(page: Page, desk: Desk): Promise<void> {
  await aPool(desk)
  await anEventWithLanguages(desk, '2026-12-14')
  await page.goto(`${desk.origin}/#/sleutelpersonen`)
  const panel = page.getByRole('complementary', { name: 'De gekozen sleutelpersoon' })
  await askFor(page, 'Tigrinya', 'Ruth Legende')
  await panel.getByRole('button', { name: 'Ruth Legende zegt nee' }).click()
  await panel.getByRole('button', { name: 'Noteer nee' }).click()
  await expect(toast(page)).toContainText('Vraag nu de volgende.')
  expect(await poolLine(desk)).toEqual({ verplicht: 0, gerealiseerd: 0 })
  for (const [language, name] of [
    ['Tigrinya', 'Tesfay Fabel'],
    ['Arabisch', 'Nadia Sprookje'],
  ] as const) {
    await askFor(page, language, name)
    await panel.getByRole('button', { name: `${name} zegt ja` }).click()
    await expect(asks(page).getByRole('link', { name: new RegExp(language) })).toContainText(
      `gedekt: ${name}`,
    )
  }
  await expect(asks(page).getByRole('link', { name: /Dari/ })).toContainText('niet gedekt')
  expect(await poolLine(desk)).toEqual({ verplicht: 4000, gerealiseerd: 0 })
}

async function hoursAndProposal(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk.origin}/#/sleutelpersonen/uren?maand=2026-12`)
  const grid = page.getByRole('grid', { name: 'Uren van deze maand' })
  await expect(grid.getByRole('row', { name: /Tesfay Fabel/ })).toContainText('gepland')
  await grid.getByRole('checkbox', { name: 'Kies alles' }).click()
  await page.getByRole('button', { name: 'Gewerkt zoals gepland' }).click()
  await expect(toast(page)).toContainText('2 regels')
  await page.getByRole('button', { name: 'Keur uren goed' }).first().click()
  await expect(toast(page)).toContainText('2 regels zijn goedgekeurd.')
  const approved = await desk.hash()

  await page.goto(`${desk.origin}/#/sleutelpersonen/betalingen`)
  const propose = page.getByRole('button', { name: 'Maak 2 voorstellen van € 40' })
  const open = card(page, 'Open betalingen')
  await propose.click()
  await expect(toast(page)).toContainText('samen € 40')
  await open.getByText('Kies alles').first().click()
  await open.getByRole('button', { name: 'Keur 2 goed' }).click()
  await expect(toast(page)).toContainText('2 betalingen goedgekeurd.')

  // As long as nothing is paid the run goes back, step by step.
  await page.keyboard.press('Control+z')
  await expect(open.getByRole('button', { name: /Keur/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(propose).toBeVisible()
  expect(await desk.hash()).toBe(approved)

  await propose.click()
  await open.getByText('Kies alles').first().click()
  await open.getByRole('button', { name: 'Keur 2 goed' }).click()
  await open.getByText('Kies alles').first().click()
  await open.getByRole('button', { name: 'Noteer 2 als betaald' }).click()
  const form = page.getByRole('form', { name: '2 betalingen van samen € 40' })
  await form.getByLabel('Kenmerk').fill('batch 52 (voorbeeld)')
  await form.getByLabel('Kenmerk').press('Enter')
  await expect(toast(page)).toContainText('zijn betaald en geboekt.')
  await page.keyboard.press('Control+z')
  await expect(toast(page)).toContainText('kenmerk batch 52 (voorbeeld)')
}

async function theEuroInTheAnnex(page: Page, desk: Desk): Promise<void> {
  expect(await poolLine(desk)).toEqual({ verplicht: 0, gerealiseerd: 4000 })
  const { rows } = await desk.call('payments.list', { statuses: ['paid'] })
  expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(4000)
  const { rows: hours } = await desk.call('hours.list', december)
  expect(hours.every(({ stand }) => stand === 'paid')).toBe(true)
  await page.goto(`${desk.origin}/#/begroting?jaar=2026`)
  await page.getByRole('rowheader', { name: 'Pool sleutelpersonen' }).click()
  const panel = page.getByRole('complementary')
  await expect(panel).toContainText('Sleutelpersoon Tigrinya')
  await expect(panel).toContainText('Sleutelpersoon Arabisch')
  await expect(panel).not.toContainText('Tesfay')
}

test('from the languages in the room to the euro in the annex: asked, worked, paid once', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'schakel-story-'))
  const at = { browser, folder }
  await onDay(at, '2026-11-23T09:00:00.000Z', theRightPeople)
  await onDay(at, '2026-12-17T09:00:00.000Z', hoursAndProposal)
  await onDay(at, '2026-12-18T09:00:00.000Z', theEuroInTheAnnex)
  rmSync(folder, { recursive: true, force: true })
})
