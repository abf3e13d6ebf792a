import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { anEvent, countsOf, field, guestsOf, openDesk, toast } from './guests.ts'
import { a4, printed } from './paper.ts'
import { expect, test } from './story.ts'

// The event of these stories is on Sunday 14 March 2027; the working day before it is Friday.
test.use({ now: '2027-03-14T08:10:00.000Z' })

const arabic = 'ليلى مثال'

async function checkIn(page: Page, letters: string): Promise<void> {
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('')
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
