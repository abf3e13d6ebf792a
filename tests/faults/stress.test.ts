import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { expect, it } from 'vitest'
import type { EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import { buildWhenStale } from '../../electron/hosts/build-screens.ts'
import { aFolder } from '../builders/a-folder.ts'
import { field } from '../e2e/guests.ts'
import { openDesk } from '../e2e/story.ts'
import type { Desk } from '../e2e/story.ts'
import { browserArguments, findBrowser, noBrowser } from '../tools/browser.ts'
import { isLong, reportLeftOut, reportRow } from './report-row.ts'

// Ten times what a region has, on a processor four times as slow; measured, not asserted.
const people = 20_000
const guests = 2_000
const presses = 60
const slowness = 4

const executablePath = findBrowser()

const family = ['Voorbeeld', 'Proefstuk', 'Denkbeeld', 'Mythe', 'Fictie', 'Verhaal']
const suffix = (turn: number): string =>
  turn === 0 ? '' : String.fromCharCode(97 + (turn % 26)) + suffix(Math.floor(turn / 26))

/** A full network, and an event that a tenth of it is registered for. */
async function fill(desk: Desk, takeFile: (bytes: Uint8Array) => string): Promise<EventId> {
  const rows = Array.from(
    { length: people },
    (_, turn) => `Anna ${family[turn % 6]}${suffix(turn)};Organisatie ${suffix(turn % 300)}`,
  )
  const file = takeFile(new TextEncoder().encode(['Naam;Organisatie', ...rows].join('\n'))) as never
  await desk.call('import.preview', { file, target: 'people', limit: 0 })
  await desk.call('import.apply', { file, target: 'people' })
  const typeId = 'regionale-bijeenkomst' as EventTypeId
  const { eventId } = await desk.call('events.create', { typeId, title: 'Drukke dag (voorbeeld)' })
  const personIds: PersonId[] = []
  for (let offset = 0; personIds.length < guests; offset += 100) {
    const { rows: page } = await desk.call('people.list', { offset, limit: 100 })
    personIds.push(...page.map(({ id }) => id))
  }
  for (let from = 0; from < guests; from += 200) {
    const some = personIds.slice(from, from + 200)
    await desk.call('attendance.answer', { eventId, personIds: some, answer: 'yes' })
  }
  return eventId
}

/** How long from a key to the picture with its effect; the browser reports what took over 16 ms. */
async function pressed(page: Page, keys: (turn: number) => string): Promise<number[]> {
  await page.evaluate(() => {
    const slow: number[] = []
    Object.assign(globalThis, { slow })
    const observer: { observe(options: object): void } = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') slow.push(entry.duration)
    })
    observer.observe({ type: 'event', durationThreshold: 16 })
  })
  for (let turn = 0; turn < presses; turn += 1) {
    await page.keyboard.press(keys(turn))
    await page.waitForTimeout(120)
  }
  const slow = await page.evaluate(() => (globalThis as unknown as { slow: number[] }).slow)
  const quick = Array<number>(Math.max(0, presses - slow.length)).fill(16)
  return [...slow, ...quick].toSorted((one, other) => one - other)
}

const p95 = (times: readonly number[]) => times[Math.floor(times.length * 0.95)] ?? Number.NaN

const mayRun = isLong && executablePath !== undefined

// A test that is left out counts as one that did not pass, so there is one of the two.
if (!mayRun) {
  it('is left out, and says so', () => {
    expect(mayRun).toBe(false)
    reportLeftOut('M1', isLong ? noBrowser : 'only in the long set')
  })
} else {
  it('paints every key at the desk with ten times the data and a slow processor', paintEveryKey)
}

async function paintEveryKey(): Promise<void> {
  expect(buildWhenStale(() => undefined)).toBe(true)
  const { desk, files, close } = await openDesk(aFolder(), '2027-03-14T08:00:00.000Z')
  await desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  const eventId = await fill(desk, (bytes) => files.put('lijst.csv', bytes).id)
  const browser = await chromium.launch({
    args: browserArguments(),
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  const page = await browser.newPage()
  await page.goto(desk.address)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/balie`)
  await field(page).waitFor()
  const letters = await pressed(
    page,
    (turn) => ['a', 'n', 'Backspace', 'Backspace'][turn % 4] ?? 'a',
  )
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  const goal = page.getByRole('textbox', { name: 'Doel' })
  await goal.click()
  const typed = await pressed(page, (turn) => 'voorbeeld '[turn % 10] ?? 'a')
  await page.keyboard.press('Tab')
  await expect
    .poll(async () => (await desk.call('events.get', { eventId })).goal)
    .toBe('voorbeeld '.repeat(presses / 10).trim())
  reportRow('M1', 2 * presses, {
    'ms p95 at the desk': p95(letters),
    'ms p95 in a field': p95(typed),
    'times slower processor': slowness,
  })
  await browser.close()
  await close()
}
