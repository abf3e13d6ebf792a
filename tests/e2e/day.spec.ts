import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import type { EventId } from '#domain/shared/ids'
import { anEvent, countsOf, field, fromLists, guestsOf, openDesk, toast } from './guests.ts'
import { a4, cutOff, printed } from './paper.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

// The event of these stories is on Sunday 14 March 2027; the working day before it is Friday.
test.use({ now: '2027-03-14T08:10:00.000Z' })

const longName = 'Wilhelmina Alexandrina van der Voorbeeldenstein-Verzonnenhuizen'
const arabic = 'ليلى مثال'
const ethiopic = 'ሰላም ምሳሌ'

async function checkIn(page: Page, letters: string): Promise<void> {
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('')
}

async function openPapers(page: Page, desk: Desk, eventId: EventId, kind: string): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/afdrukken?soort=${kind}`)
  await expect(page.getByRole('heading', { name: 'Afdrukken' })).toBeVisible()
}

test('the desk: in, out, in again, corrected, and the second screen follows without a name', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await guestsOf(desk, eventId, ['Anna Proefstuk', 'Bas Bedacht', 'Carla Schets'])
  await openDesk(page, desk, eventId)
  const expected = page.getByRole('region', { name: 'Nog verwacht: 3 mensen' })
  await expect(expected.getByRole('listitem')).toHaveCount(3)

  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Tweede scherm' }).click()
  const screen = await opened
  await expect(screen.getByRole('heading', { name: /^Stand in de zaal/ })).toBeVisible()
  // The app opens a window of its own at exactly this address.
  expect(screen.url()).toMatch(/\/#\/bijeenkomsten\/[\w%-]+\/balie\/scherm\?los=true$/)
  const room = screen.getByRole('main')
  await expect(room).toContainText('0mensen in de zaal')

  await field(page).focus()
  await checkIn(page, 'anna')
  await expect(toast(page)).toContainText('Anna Proefstuk is binnen. 1 mens in de zaal.')
  await expect(room).toContainText('1mens in de zaal')
  await page.keyboard.type('anna')
  await page.keyboard.press('F3')
  await expect(room).toContainText('0mensen in de zaal')
  await expect(room).toContainText('aanwezig geweest1')
  await checkIn(page, 'anna')
  await expect(room).toContainText('1mens in de zaal')
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 1, inside: 1, expected: 2 })

  // Bas by mistake: the correction is a row that takes the other back.
  await checkIn(page, 'bas')
  await expect(room).toContainText('2mensen in de zaal')
  await page.getByRole('button', { name: 'Maak ongedaan: Bas Bedacht' }).click()
  await expect(room).toContainText('1mens in de zaal')
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 1, inside: 1, expected: 2 })
  await expect(room).not.toContainText(/Anna|Bas|Carla|Voorbeeld/)
  await screen.getByRole('button', { name: 'Sluit' }).click()
  await expect.poll(() => screen.isClosed()).toBe(true)
})

test('who is expected is found by letter and organisation, and let in from there', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  const names = [...'BCDEFGHIJK'].map((letter) => `Anna ${letter}ijvoorbeeld`)
  await guestsOf(desk, eventId, names)
  await openDesk(page, desk, eventId)
  const expected = page.getByRole('region', { name: /^Nog verwacht/ })
  await expect(expected.getByRole('listitem')).toHaveCount(10)
  await expected.getByRole('radio', { name: 'C', exact: true }).click()
  await expect(expected.getByRole('listitem')).toHaveText(/Anna Cijvoorbeeld/)
  await expected.getByRole('button', { name: 'Aanwezig: Anna Cijvoorbeeld' }).click()
  await expect(toast(page)).toContainText('Anna Cijvoorbeeld is binnen.')
  await expect(field(page)).toBeFocused()
  await expect(expected.getByRole('listitem')).toHaveCount(9)
  await expected.getByRole('button', { name: /Organisatie/ }).click()
  await page.getByRole('option', { name: 'Voorbeeld C' }).click()
  await expect(expected.getByRole('listitem')).toHaveText(/Anna Dijvoorbeeld/)
})

test('the counts by link of the chain and by gemeente keep a sensitive link nameless', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  const [anna, bas] = await guestsOf(desk, eventId, ['Anna Proefstuk', 'Bas Bedacht'])
  if (anna === undefined || bas === undefined) throw new Error('There are no guests')
  await desk.call('attendance.checkIn', { eventId, personId: anna })
  await openDesk(page, desk, eventId)
  const parts = page.getByRole('region', { name: 'Wie er zijn' })
  await expect(parts.getByRole('row').nth(1)).toHaveText('Andere deelnemers111')
  await parts.getByRole('radio', { name: 'Gemeente' }).click()
  await expect(parts.getByRole('row').nth(1)).toHaveText('Regio111')
})

test('on a slow disk somebody is not shown as present before it is kept', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await guestsOf(desk, eventId, ['Anna Proefstuk', 'Bas Bedacht'])
  await openDesk(page, desk, eventId)
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/call/attendance.checkIn', async (route) => {
    await held
    await route.continue()
  })
  await checkIn(page, 'anna')
  const last = page.getByRole('region', { name: 'Laatst binnen' })
  await expect(last.getByText('wordt opgeslagen…')).toBeVisible()
  await expect(last.getByRole('listitem')).toHaveCount(0)
  await expect(toast(page)).not.toContainText('Anna')
  // Once more for the same guest is not twice.
  await checkIn(page, 'anna')
  await expect(page.getByText('Anna Proefstuk wordt nog opgeslagen.')).toBeVisible()
  release()
  await expect(last.getByRole('listitem')).toHaveText(/Anna Proefstuk/)
  await expect(last.getByText('wordt opgeslagen…')).toHaveCount(0)
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 1, inside: 1 })
})

test('a check-in that was not kept is said by name, and nobody is shown as present', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await guestsOf(desk, eventId, ['Anna Proefstuk'])
  await openDesk(page, desk, eventId)
  await page.route('**/call/attendance.checkIn', (route) =>
    route.fulfill({ json: { kind: 'fault', sentence: 'Dit lukte niet. Er is niets veranderd.' } }),
  )
  await checkIn(page, 'anna')
  await page.getByRole('button', { name: 'Sluit', exact: true }).click()
  await expect(page.getByText('Anna Proefstuk is niet als binnen opgeslagen')).toBeVisible()
  await expect(page.getByText('Nog niemand is binnen.')).toBeVisible()
})

test('a page that wakes reads again what it was not told', async ({ page, desk }) => {
  const eventId = await anEvent(desk)
  const [anna] = await guestsOf(desk, eventId, ['Anna Proefstuk'])
  if (anna === undefined) throw new Error('There is no guest')
  // A laptop that slept: what the backend pushed meanwhile never came.
  await page.route('**/notices', (route) => route.abort())
  await page.addInitScript(() => {
    const silent = () => Object.assign(new EventTarget(), { close: () => undefined })
    Object.assign(globalThis, {
      EventSource: function EventSource() {
        return silent()
      },
    })
  })
  await page.goto(desk.newAddress())
  await openDesk(page, desk, eventId)
  await desk.call('attendance.checkIn', { eventId, personId: anna })
  const last = page.getByRole('region', { name: 'Laatst binnen' })
  await expect(last.getByText('Nog niemand is binnen.')).toBeVisible()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(last.getByRole('listitem')).toHaveText(/Anna Proefstuk/)
})

test('the noodmap is proposed on Vandaag and holds what the door needs, without an address', async ({
  page,
  desk,
}) => {
  const eventId = await anEvent(desk)
  await guestsOf(desk, eventId, ['Anna Proefstuk', arabic])
  await page.goto(`${desk.origin}/#/vandaag`)
  const section = page.getByRole('region', { name: 'Voor de deur' })
  await expect(section).toContainText('Maak de noodmap: Regionale bijeenkomst')
  const download = page.waitForEvent('download')
  await section.getByRole('button', { name: 'Maak de noodmap' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('2027-03-14_noodmap_regionale-bijeenkomst.zip')
  const inside = unzipSync(readFileSync(await file.path()))
  const folder = '2027-03-14_regionale-bijeenkomst'
  expect(Object.keys(inside).toSorted()).toEqual([
    `${folder}/noodlijst.html`,
    `${folder}/noodlijst.xlsx`,
    `${folder}/presentielijst.xlsx`,
    `${folder}/programma-en-draaiboek.html`,
    'lees-mij-eerst.txt',
  ])
  const list = new TextDecoder().decode(inside[`${folder}/noodlijst.html`])
  expect(list).toContain(arabic)
  expect(list).not.toContain('@voorbeeld')
  await expect(toast(page)).toContainText('De noodmap is gemaakt')

  // The page prints by itself, from the file and without a network.
  const apart = await page.context().newPage()
  await apart.setContent(list)
  const paper = await printed(apart)
  expect(paper.size).toMatch(a4.portrait)
  if (paper.texts !== null) expect(paper.texts.join('')).toContain('Anna Proefstuk')
})

const mm = 96 / 25.4
/** What a pen and a sheet of stickers ask of one row or one label, in millimetres. */
const smallest = {
  tekenlijst: { of: 'tbody tr', height: (24 / 72) * 25.4 },
  badges: { of: 'li', height: 67.5, width: 99 },
  etiketten: { of: 'li', height: 37, width: 70 },
} as const

async function expectSize(
  page: Page,
  { of, height, ...rest }: { of: string; height: number; width?: number },
): Promise<void> {
  const boxes = await page.locator(`[role="region"] ${of}`).evaluateAll((all) =>
    all.map((each) => {
      const box = each.getBoundingClientRect()
      return { width: box.width, height: box.height }
    }),
  )
  expect(Math.min(...boxes.map((box) => box.height))).toBeGreaterThan(height * mm - 0.5)
  if (rest.width === undefined) return
  // A sticker is exactly so large, or the last one on the sheet is off.
  expect(Math.max(...boxes.map((box) => box.height))).toBeLessThan(height * mm + 0.5)
  for (const box of boxes) expect(Math.abs(box.width - rest.width * mm)).toBeLessThan(0.5)
}

test('every paper is A4 and shows sixty guests whole, in their own script', async ({
  page,
  desk,
}) => {
  test.slow()
  const eventId = await anEvent(desk, 80)
  const names = [
    ...[longName, arabic, ethiopic],
    ...Array.from({ length: 57 }, (_, index) => `Guus Verzinsel${String(index + 1)}`),
  ]
  const people = await guestsOf(desk, eventId, names)
  for (const personId of people.slice(0, 12)) {
    await desk.call('attendance.checkIn', { eventId, personId })
  }
  const flat = (texts: readonly string[]) => texts.join(' ').replaceAll(/\s+/g, '')
  const papers = [
    { kind: 'tekenlijst', width: 273, pages: 5, size: a4.landscape, text: 'Handtekening' },
    { kind: 'noodlijst', width: 186, pages: 3, size: a4.portrait, text: 'Schakel' },
    { kind: 'badges', width: 210, pages: 8, size: a4.portrait, text: 'Voorbeeld' },
    { kind: 'etiketten', width: 210, pages: 3, size: a4.portrait, text: 'Voorbeeld' },
    { kind: 'bewijs', width: 273, pages: 12, size: a4.landscape, text: 'wasaanwezigbij' },
  ] as const
  for (const { kind, width, pages, size, text } of papers) {
    await openPapers(page, desk, eventId, kind)
    await expect(page.getByText(longName).first()).toBeVisible()
    expect(await cutOff(page, width), kind).toEqual([])
    if (kind in smallest) await expectSize(page, smallest[kind as keyof typeof smallest])
    const paper = await printed(page)
    expect({ kind, pages: paper.pages }).toEqual({ kind, pages })
    expect(paper.size, kind).toMatch(size)
    if (paper.texts === null) continue
    const all = flat(paper.texts)
    expect(all, kind).toContain(text)
    expect(all, kind).toContain('Wilhelmina')
    expect(all, kind).toContain('Verzonnenhuizen')
    expect(all, kind).toContain(flat([ethiopic]))
    expect(all, kind).not.toContain('Hoofdmenu')
    const count = names.filter((name) => all.includes(flat([name]))).length
    expect(count, kind).toBeGreaterThanOrEqual(kind === 'bewijs' ? 10 : 58)
  }
})

test('a certificate is only for who was present, and goes to Word too', async ({ page, desk }) => {
  const eventId = await anEvent(desk)
  const [anna] = await guestsOf(desk, eventId, ['Anna Proefstuk', 'Bas Bedacht'])
  await openPapers(page, desk, eventId, 'bewijs')
  await expect(page.getByText('Er is nog niemand aanwezig geweest.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Druk af' })).toBeDisabled()
  if (anna === undefined) throw new Error('There is no guest')
  await desk.call('attendance.checkIn', { eventId, personId: anna })
  const paper = page.getByRole('region', { name: 'Voorbeeld van het papier' })
  await expect(paper).toContainText('Anna Proefstuk')
  await expect(paper).toContainText('Duur: 3 uur en 30 minuten')
  await expect(paper).not.toContainText('Bas Bedacht')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewijzen van deelname naar Word' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(
    '2027-03-14_bewijzen-van-deelname_regionale-bijeenkomst.docx',
  )
  const parts = unzipSync(readFileSync(await file.path()))
  const words = new TextDecoder().decode(parts['word/document.xml'])
  expect(words).toContain('Anna Proefstuk')
  expect(words).not.toContain('Bas Bedacht')
})

test('Control and P at the desk goes to the list on paper', async ({ page, desk }) => {
  const eventId = await anEvent(desk)
  // Another day than today: then the noodmap is of this event only where it is asked there.
  await desk.call('events.change', { eventId, date: '2027-05-11' as never })
  await guestsOf(desk, eventId, ['Anna Proefstuk'])
  await openDesk(page, desk, eventId)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('radio', { name: 'Noodlijst' })).toBeChecked()
  await page.reload()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Maak de noodmap' }).click()
  expect((await download).suggestedFilename()).toContain('2027-05-11_noodmap')
  await page.getByRole('link', { name: 'Naar de deelnemers' }).click()
  await fromLists(page, 'Druk lijsten af')
  await expect(page.getByRole('radio', { name: 'Tekenlijst' })).toBeChecked()
})
