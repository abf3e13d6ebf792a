import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDate } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { expect, openDesk, test } from './story.ts'
import type { Desk } from './story.ts'

const name = 'Samira el Voorbeeld'

/** Somebody who came to an event, with one other. */
async function aGuest(desk: Desk) {
  const create = async (who: string, more: object = {}) =>
    (await desk.call('people.create', { name: who, ...more })).personId
  const personId = await create(name, {
    email: 'samira@voorbeeld.example',
    organisation: { name: 'Fijnder' },
  })
  const other = await create('Bas van den Bedacht')
  const { eventId } = await desk.call('events.create', {
    typeId: 'cop' as EventTypeId,
    title: `Gesprek met ${name}`,
    date: isoDate('2026-11-20'),
  })
  await desk.call('attendance.invite', { eventId, personIds: [personId, other] })
  await desk.call('attendance.checkIn', { eventId, personId })
  return { personId, eventId }
}

test('somebody asks what is held, then asks to be forgotten, and the numbers stay', async ({
  page,
  desk,
}) => {
  const { personId, eventId } = await aGuest(desk)
  const before = (await desk.call('attendance.list', { eventId })).counts

  await page.goto(`${desk.origin}/#/netwerk?kies=${personId}`)
  const panel = page.getByRole('complementary', { name: 'Over deze mens' })
  await panel.getByRole('button', { name: 'Toestemming erbij' }).click()
  await page.keyboard.type('op papier')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('gegeven op 23 november 2026, op papier')

  await panel.getByRole('link', { name: 'Inzage' }).click()
  await expect(page.getByRole('heading', { name: `Inzage: ${name}` })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Toestemmingen' })).toContainText('op papier')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als Excel en JSON' }).click()
  expect((await download).suggestedFilename()).toMatch(/^[\d-]+_inzage\.(xlsx|json)$/)

  await page.goBack()
  await panel.getByRole('link', { name: 'Wis' }).click()
  await expect(page.getByText(`Bijeenkomsten, titel: Gesprek met ${name}`)).toBeVisible()
  await page.getByRole('button', { name: 'Wis voorgoed' }).click()
  await expect(page.getByRole('alert')).toContainText('Er is niets gewist.')
  await page.getByRole('textbox', { name: `Typ ‘${name}’` }).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 mens gewist')).toBeVisible()

  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/aanwezigheid`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gesprek met [gewist]')
  await expect(page.getByText(name)).toHaveCount(0)
  expect((await desk.call('attendance.list', { eventId })).counts).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Er is niets om ongedaan te maken.')).toBeVisible()
})

test('who is kept too long stays with a reason, or is erased, and nothing goes by itself', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-opruimen-'))
  const then = await openDesk(folder, '2025-01-21T08:00:00.000Z')
  await then.desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  for (const who of [name, 'Bas van den Bedacht'])
    await then.desk.call('people.create', { name: who })
  await then.close()
  const now = await openDesk(folder, '2027-02-01T08:00:00.000Z')
  const page = await browser.newPage()
  await page.goto(now.desk.address)

  await page.goto(`${now.desk.origin}/#/vandaag`)
  const due = page.getByRole('region', { name: 'Opruimen' })
  await expect(due).toContainText('2 mensen langer bewaard dan de termijn')
  await due.getByRole('link', { name: 'Kijk na' }).click()

  await page.getByRole('button', { name: 'Houd Bas van den Bedacht nog' }).click()
  await page.keyboard.type('31-12-2027')
  await page.keyboard.press('Tab')
  await page.keyboard.type('spreekt in het najaar (voorbeeld)')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Langer bewaard' })).toContainText('najaar')

  await page.getByRole('button', { name: `Wis ${name}` }).click()
  await page.getByRole('textbox', { name: `Typ ‘${name}’` }).fill(name)
  await page.getByRole('button', { name: 'Wis voorgoed' }).click()
  await expect(page.getByText('1 mens gewist')).toBeVisible()
  await page.goto(`${now.desk.origin}/#/instellingen/privacy/opruimen`)
  await expect(page.getByText('Er is nu niets om op te ruimen.')).toBeVisible()
  await page.close()
  await now.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a file that got out tells how many of its people are in Netwerk', async ({ page, desk }) => {
  await aGuest(desk)
  await page.goto(`${desk.origin}/#/instellingen/privacy/datalek`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'gelekt.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Naam;E-mail\n${name};samira@voorbeeld.example\nIemand Anders;x@y.example\n`,
    ),
  })
  await expect(page.getByText('2 mensen in dit bestand.')).toBeVisible()
  await expect(page.getByText('1 mens hiervan in Netwerk.')).toBeVisible()
  await expect(page.getByText('Niet versleuteld. Iedereen kan dit lezen.')).toBeVisible()
})

test('a number that may not be kept is named below the field, and stops nobody', async ({
  page,
  desk,
}) => {
  const { personId } = await aGuest(desk)
  await page.goto(`${desk.origin}/#/netwerk?kies=${personId}`)
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await note.fill('111222333')
  await expect(page.getByText('Dit lijkt op een burgerservicenummer.')).toBeVisible()
  await note.fill('12 november')
  await expect(page.getByText('Dit lijkt op een burgerservicenummer.')).toHaveCount(0)
})
