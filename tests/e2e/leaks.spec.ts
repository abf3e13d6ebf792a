import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import type { EventTypeId } from '#domain/shared/ids'
import { isoDate, wallTime } from '#domain/shared/dates'
import { canary, findCanaries, holdsCanary, mark } from '../faults/canaries.ts'
import { browserArguments, findBrowser } from '../tools/browser.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

/** A browser that keeps what it keeps in a folder of its own, as hers does. */
function open(profile: string): Promise<BrowserContext> {
  const executablePath = findBrowser()
  return chromium.launchPersistentContext(profile, {
    locale: 'nl-NL',
    args: browserArguments(),
    ...(executablePath === undefined ? {} : { executablePath }),
  })
}

/** Looks at a person, finds her by name everywhere a name can be typed, and opens every screen. */
async function lookAround(page: Page, desk: Desk): Promise<void> {
  const { name } = canary(1)
  const [family = ''] = name.split(' ').slice(-1)
  const { personId } = await desk.call('people.create', personOf(1))
  await desk.call('people.create', personOf(2))
  const { eventId } = await desk.call('events.create', {
    typeId: 'regionale-bijeenkomst' as EventTypeId,
    title: `${mark}dag`,
    date: isoDate('2027-02-11'),
    startTime: wallTime('09:30'),
    endTime: wallTime('12:00'),
    venue: { name: `${mark}zaal`, gemeenteId: null },
  })
  await desk.call('attendance.answer', { eventId, personIds: [personId], answer: 'yes' })

  await page.goto(`${desk.origin}/#/netwerk`)
  await page.getByRole('searchbox').first().fill(family)
  await expect(page.getByText(name).first()).toBeVisible()
  await page.getByText(name).first().click()
  for (const tab of ['overzicht', 'deelnemers', 'balie']) {
    await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/${tab}`)
    await expect(page.getByText(`${mark}dag`).first()).toBeVisible()
  }
  await page.getByRole('combobox', { name: 'Zoek op naam' }).fill(family)
  await expect(page.getByRole('option').filter({ hasText: name })).toBeVisible()
  await page.goto(`${desk.origin}/#/netwerk`)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /Typ wat u wilt doen/ }).fill(family)
  await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeVisible()
}

function personOf(turn: number) {
  const { name, email, note, organisation } = canary(turn)
  return { name, email, note, organisation: { name: organisation } }
}

test('no name stays behind in the folder of the browser', async ({ desk }) => {
  const profile = mkdtempSync(join(tmpdir(), 'schakel-browser-'))
  const context = await open(profile)
  const page = context.pages()[0] ?? (await context.newPage())
  const addresses: string[] = []
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  await page.goto(desk.address)
  await lookAround(page, desk)
  // A browser with a history keeps addresses and titles, so no name may be in one.
  addresses.push(page.url(), await page.title())
  expect(addresses.length).toBeGreaterThan(5)
  expect(addresses.filter((text) => holdsCanary(Buffer.from(text)))).toEqual([])
  await context.close()
  expect(findCanaries(profile)).toEqual([])

  // The same folder, to see that what stays behind would be found.
  const again = await open(profile)
  const other = again.pages()[0] ?? (await again.newPage())
  await other.goto(desk.newAddress())
  await other.evaluate((text) => localStorage.setItem('name', text), mark)
  await again.close()
  expect(findCanaries(profile)).not.toEqual([])
  rmSync(profile, { recursive: true, force: true })
})
