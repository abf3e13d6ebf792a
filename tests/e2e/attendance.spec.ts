import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import type { Page } from '@playwright/test'
import type { EventId } from '#domain/shared/ids'
import {
  anEvent,
  countsOf,
  field,
  fromLists,
  guestsOf,
  openGuests,
  takeListIn,
  toast,
} from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const guests = (page: Page) => page.getByRole('grid', { name: 'Deelnemers' })

async function inviteAllButOne(page: Page) {
  await page.keyboard.press('u')
  const network = page.getByRole('grid', { name: 'Mensen in uw netwerk' })
  await network.getByRole('checkbox', { name: 'Kies alles' }).click()
  await network.getByRole('row').nth(1).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Zet 45 op de lijst' }).click()
  await expect(toast(page)).toContainText('45 mensen zijn uitgenodigd.')
}

async function register(page: Page) {
  await page.getByRole('searchbox').fill('gerrit probe')
  await expect(guests(page).getByRole('rowheader')).toHaveCount(2)
  await guests(page).getByRole('checkbox', { name: 'Kies alles' }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Ja' }).click()
  await expect(toast(page)).toContainText('2 mensen zijn aangemeld.')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('radio', { name: 'Geen antwoord' }).click()
  await guests(page).getByRole('checkbox', { name: 'Kies alles' }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Ja' }).click()
  await expect(toast(page)).toContainText('38 mensen zijn aangemeld, 5 staan op de wachtlijst.')
  await page.getByRole('radio', { name: 'Alles' }).click()
}

/** Checks thirty people in without touching the mouse; both Gerrits are among them. */
async function checkInThirty(page: Page, desk: Desk, eventId: EventId) {
  await page.keyboard.press('b')
  await expect(field(page)).toBeFocused()
  for (const inside of [1, 2]) {
    await page.keyboard.type('gerrit probe')
    await expect(page.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText(inside === 1 ? '1 mens in' : '2 mensen in')
  }
  const { people } = await desk.call('attendance.list', { eventId })
  const named = people.filter(({ stand, isInside }) => stand === 'registered' && !isInside)
  for (const [index, { name }] of named.slice(0, 28).entries()) {
    await page.keyboard.type(name)
    await expect(page.getByRole('option', { selected: true })).toContainText(name)
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText(
      `${name} is binnen. ${String(index + 3)} mensen in de zaal.`,
    )
    await expect(field(page)).toHaveValue('')
    await expect(field(page)).toBeFocused()
  }
}

async function walkIn(page: Page) {
  await page.keyboard.press('F2')
  await page.keyboard.type('Teun Onbekendsma')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bakkerij Voorbeeld')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Teun Onbekendsma is binnen. 31 mensen in de zaal.')
  await expect(field(page)).toBeFocused()
}

async function exportSheet(page: Page) {
  const downloading = page.waitForEvent('download')
  await fromLists(page, 'Maak de presentielijst')
  const download = await downloading
  expect(download.suggestedFilename()).toBe('2027-03-14_presentielijst_regionale-bijeenkomst.xlsx')
  await expect(toast(page)).toContainText('2027-03-14_presentielijst_regionale-bijeenkomst.xlsx')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(await download.path()) as never)
  const present: string[] = []
  workbook.worksheets[0]?.eachRow((row) => {
    if (row.getCell(6).text === 'ja') present.push(row.getCell(2).text)
  })
  expect(present).toHaveLength(31)
  expect(present.filter((name) => name === 'Gerrit von der Probe')).toHaveLength(2)
  expect(present).toContain('Teun Onbekendsma')
}

test('45 people from list to door: invited, seated, checked in by keyboard, on paper, and all undone', async ({
  page,
  desk,
}) => {
  test.slow()
  await takeListIn(page, desk)
  const eventId = await anEvent(desk)
  const first = await desk.hash()
  await openGuests(page, desk, eventId)
  await expect(guests(page)).toContainText('Nog niemand staat op de lijst.')

  await inviteAllButOne(page)
  await register(page)
  expect(await countsOf(desk, eventId)).toMatchObject({ registered: 40, waiting: 5, seatsFree: 0 })

  await checkInThirty(page, desk, eventId)
  await walkIn(page)
  expect(await countsOf(desk, eventId)).toMatchObject({ present: 31, inside: 31, walkIns: 1 })
  const room = page.getByRole('region', { name: 'Mensen in de zaal' })
  await expect(room).toContainText('31van 40 stoelen')
  await page.keyboard.press('Escape')
  await exportSheet(page)

  const last = await desk.hash()
  // Invited, answered twice, thirty through the door and one new: thirty-four steps.
  for (let step = 0; step < 34; step += 1) {
    const before = await desk.hash()
    await page.keyboard.press('Control+z')
    await expect.poll(() => desk.hash()).not.toBe(before)
  }
  expect(await desk.hash()).toBe(first)
  await expect(guests(page)).toContainText('Nog niemand staat op de lijst.')
  for (let step = 0; step < 34; step += 1) await desk.call('history.redo', {})
  expect(await desk.hash()).toBe(last)
})

test('a freed seat is proposed with its reason, offered, and taken', async ({ page, desk }) => {
  const eventId = await anEvent(desk, 2)
  await guestsOf(desk, eventId, ['Anna Proefstuk', 'Bas Bedacht', 'Daan Schetsema'])
  await openGuests(page, desk, eventId)
  const panel = page.getByRole('complementary', { name: 'Plaatsen en wat nu' })

  const anna = guests(page).getByRole('row').filter({ hasText: 'Anna Proefstuk' })
  await anna.getByRole('rowheader').click()
  await page.keyboard.press('Enter')
  await page.keyboard.press('n')
  await expect(toast(page)).toContainText('Anna Proefstuk komt niet.')
  await expect(panel).toContainText('Daan Schetsema staat vooraan op de wachtlijst.')

  await panel.getByRole('button', { name: 'Bied plaats aan' }).click()
  await expect(toast(page)).toContainText(
    'Daan Schetsema heeft een aanbod tot wo 25 november 17.00 uur.',
  )
  const daan = guests(page).getByRole('row').filter({ hasText: 'Daan Schetsema' })
  await expect(daan).toContainText('Aanbod tot 25-11')
  await daan.getByRole('rowheader').click()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await expect(toast(page)).toContainText('Daan Schetsema is aangemeld.')
  await expect(daan).toContainText('Aangemeld')
})

for (const part of ['deelnemers', 'uitnodigen'] as const) {
  test(`the list of ${part} holds to every theme and size, and to axe`, async ({ page, desk }) => {
    // A colour on its way to another one is measured as neither.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const eventId = await anEvent(desk, 2)
    const names = ['Anna Proefstuk', 'Bas Bedacht', 'Daan Schetsema', 'Elsa van Fictie']
    const personIds = await guestsOf(desk, eventId, names)
    await desk.call('attendance.invite', { eventId, personIds })
    const lists = page.getByRole('grid', { name: /^(Deelnemers|Mensen in uw netwerk)$/ })
    for (const theme of ['licht', 'donker', 'contrast'] as const) {
      await desk.call('system.changeAppearance', { theme })
      await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/${part}`)
      await expect(lists.getByRole('rowheader')).toHaveCount(4)
      for (const width of [1280, 1440]) {
        await page.setViewportSize({ width, height: 720 })
        const over = await page.evaluate(() => document.body.scrollWidth - window.innerWidth)
        expect(over).toBeLessThanOrEqual(0)
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
  })
}
