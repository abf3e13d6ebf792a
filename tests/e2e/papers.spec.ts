import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import type { EventId } from '#domain/shared/ids'
import { anEvent, fromLists, guestsOf, openDesk } from './guests.ts'
import { a4, cutOff, printed } from './paper.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

// The event of these stories is on Sunday 14 March 2027; the working day before it is Friday.
test.use({ now: '2027-03-14T08:10:00.000Z' })

const longName = 'Wilhelmina Alexandrina van der Voorbeeldenstein-Verzonnenhuizen'
const arabic = 'ليلى مثال'
const ethiopic = 'ሰላም ምሳሌ'

async function openPapers(page: Page, desk: Desk, eventId: EventId, kind: string): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/afdrukken?soort=${kind}`)
  await expect(page.getByRole('heading', { name: 'Afdrukken' })).toBeVisible()
}

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
