import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { EventId } from '#domain/shared/ids'
import { editWithOpenpyxl } from '../workbooks/readers/edit-list.ts'
import type { ListEdit } from '../workbooks/readers/edit-list.ts'
import { missingReaders } from '../workbooks/readers/find-readers.ts'
import { anEvent, countsOf, fromLists, guestsOf, openGuests, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const names = ['Amina Fictie', 'Bram Fictie', 'Carla Fictie', 'Dawit Fictie', 'Esra Fictie']
const rows = (page: Page) => page.getByRole('grid', { name: 'Regels' })

/** The presentielijst as she saves it, and fills it in elsewhere. */
async function filledIn(page: Page, edit: ListEdit): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-list-'))
  try {
    const downloading = page.waitForEvent('download')
    await fromLists(page, 'Maak de presentielijst')
    const path = join(folder, 'lijst.xlsx')
    await (await downloading).saveAs(path)
    const edited = join(folder, 'terug.xlsx')
    await editWithOpenpyxl(path, edited, edit)
    return readFileSync(edited)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Drops a file on the window, whatever screen is shown. */
async function dropOnWindow(page: Page, bytes: Buffer): Promise<void> {
  await page.evaluate((base64) => {
    const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([binary], 'presentielijst ingevuld.xlsx'))
    for (const type of ['dragover', 'drop']) {
      window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, bytes.toString('base64'))
}

async function aMeeting(desk: Desk): Promise<EventId> {
  const eventId = await anEvent(desk)
  const [amina] = await guestsOf(desk, eventId, names)
  if (amina === undefined) throw new Error('Nobody')
  await desk.call('attendance.checkIn', { eventId, personId: amina })
  return eventId
}

test.describe('a presentielijst that was filled in elsewhere', () => {
  test.skip(missingReaders().length > 0, missingReaders().join('\n'))

  test('is dropped anywhere, seen first, and taken over in one step', async ({ page, desk }) => {
    const eventId = await aMeeting(desk)
    await openGuests(page, desk, eventId)
    const bytes = await filledIn(page, {
      marks: { 'Bram Fictie': 'x', 'Carla Fictie': '9.25', 'Amina Fictie': 'nee' },
      names: ['Wim Bijgeschreven'],
      isSorted: true,
      column: 'Parkeren',
    })
    const before = await desk.hash()

    await page.goto(`${desk.origin}/#/begroting`)
    await page
      .getByRole('heading', { name: /Begroting/ })
      .first()
      .waitFor()
    await dropOnWindow(page, bytes)
    await expect(page.getByRole('heading', { name: 'Lees presentielijst terug' })).toBeVisible()
    await expect(rows(page)).toBeVisible()
    // What speaks against Schakel stands on top and is left, unless she says so.
    await expect(rows(page).getByRole('row').nth(1)).toContainText('Amina Fictie')
    await expect(rows(page).getByRole('row').nth(1)).toContainText('Blijft zo')
    const panel = page.getByRole('complementary', { name: 'Regel en totaal' })
    await expect(panel.getByRole('heading', { name: 'Amina Fictie' })).toBeVisible()
    await page.getByRole('button', { name: 'Neem 3 over' }).waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    await panel.getByRole('button', { name: 'Was er niet' }).click()
    await page.getByRole('button', { name: 'Neem 4 over' }).click()
    await expect(toast(page)).toContainText(
      '2 aanwezig, 1 nieuw en aanwezig, 1 niet meer aanwezig.',
    )
    await expect(page.getByRole('grid', { name: 'Deelnemers' })).toBeVisible()
    expect(await countsOf(desk, eventId)).toMatchObject({ present: 3, walkIns: 1 })
    const { people } = await desk.call('attendance.list', { eventId })
    expect(people.find(({ name }) => name === 'Carla Fictie')?.firstInAt).toBe(
      '2027-03-14T08:25:00.000Z',
    )

    await toast(page).getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(toast(page)).toContainText('Presentielijst overnemen')
    expect(await desk.hash()).toBe(before)
  })

  test('of another event is refused with both names', async ({ page, desk }) => {
    const eventId = await aMeeting(desk)
    await openGuests(page, desk, eventId)
    const bytes = await filledIn(page, { marks: { 'Bram Fictie': 'x' } })
    const other = await anEvent(desk)
    await desk.call('events.change', { eventId: other, title: 'Taal op de werkvloer' })
    await page.goto(`${desk.origin}/#/bijeenkomsten/${other}/deelnemers`)
    await fromLists(page, 'Lees presentielijst terug')
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'lijst.xlsx', buffer: bytes, mimeType: 'application/octet-stream' },
    })
    await expect(page.getByRole('alert')).toContainText(
      'Dit is de lijst van ‘Regionale bijeenkomst’, niet van ‘Taal op de werkvloer’.',
    )
  })
})

test('a list on paper is typed over with two letters and Enter', async ({ page, desk }) => {
  const eventId = await aMeeting(desk)
  await openGuests(page, desk, eventId)
  await fromLists(page, 'Lees presentielijst terug')
  const field = page.getByRole('combobox', { name: 'Naam op de lijst' })
  await field.click()
  for (const name of ['Bram Fictie', 'Dawit Fictie']) {
    await page.keyboard.type(name.slice(0, 2))
    await expect(page.getByRole('option', { selected: true })).toContainText(name)
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText(`${name} is aanwezig geweest.`)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
  }
  await expect(page.getByText('2 verwacht en nog niet aangekruist')).toBeVisible()
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 3 })
})
