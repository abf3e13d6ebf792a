import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import { anEvent, openGuests, toast } from './guests.ts'
import { expect, openDesk as openDay, test } from './story.ts'
import type { Desk } from './story.ts'

const names = Array.from('ABCDEFGHIJKL', (letter) => `Gast ${letter} Verzinsel`)

/** Twelve people who are on the list and not invited yet; the last one has no address. */
async function aList(desk: Desk) {
  const eventId = await anEvent(desk)
  const personIds = []
  for (const [index, name] of names.entries()) {
    const email = index === names.length - 1 ? null : `gast${String(index)}@voorbeeld.example`
    const phone = `06-123456${String(10 + index)}`
    personIds.push((await desk.call('people.create', { name, email, phone })).personId)
  }
  await desk.call('attendance.invite', { eventId, personIds })
  return { eventId, personIds }
}

const choose = async (page: Page, label: string, option: string) => {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Does something that saves so many files, and gives them. */
async function filesFrom(page: Page, count: number, act: () => Promise<void>): Promise<Download[]> {
  const files: Download[] = []
  page.on('download', (file) => files.push(file))
  await act()
  await expect.poll(() => files.length).toBe(count)
  return files
}

const rounds = (page: Page) => page.getByRole('complementary', { name: 'Rondes' })
const receivers = (page: Page) => page.getByRole('grid', { name: 'Voor wie' })

test('invited by mail merge, said to be sent, and only the silent and the undecided reminded', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { eventId, personIds } = await aList(desk)
  await openGuests(page, desk, eventId)
  await page.getByRole('link', { name: 'Maak uitnodigingen' }).click()
  await expect(page.getByRole('heading', { name: 'Voor 11 van 12 mensen' })).toBeVisible()
  await expect(page.getByText('Zonder e-mailadres, dus niet in deze ronde: Gast L')).toBeVisible()
  const sender = page.getByLabel('Uw naam onder de berichten')
  await sender.fill('Sanne Voorbeeld')
  await sender.press('Enter')
  await expect(toast(page)).toContainText('De afzender is bewaard.')

  // The field without a value is a gap that is seen, and said.
  const example = page.getByRole('region', { name: /^Zo leest Gast A/ })
  await expect(example).toContainText('Beste Gast')
  await expect(example).toContainText('voor zondag 7 maart 2027')
  await expect(example).toContainText('[plaats], [adres]')
  await expect(page.getByText('{plaats} is leeg bij 11 mensen.')).toBeVisible()

  const files = await filesFrom(page, 3, () =>
    page.getByRole('button', { name: 'Maak 11 berichten' }).click(),
  )
  expect(files.map((file) => file.suggestedFilename()).sort()).toEqual([
    '2027-03-14_uitnodiging-agenda_regionale-bijeenkomst.ics',
    '2027-03-14_uitnodiging-brief-samenvoegen_regionale-bijeenkomst.docx',
    '2027-03-14_uitnodiging-lijst-samenvoegen_regionale-bijeenkomst.xlsx',
  ])
  await expect(toast(page)).toContainText('zijn gemaakt. U verstuurt ze zelf.')
  await expect(rounds(page).getByRole('listitem')).toContainText(/Uitnodiging, 11 mensen.*Concept/)
  expect((await desk.call('messages.round', { eventId, kind: 'reminder' })).receivers).toEqual([])

  await page.getByRole('button', { name: 'Ik heb ze verstuurd' }).click()
  await expect(toast(page)).toContainText('Deze ronde is verstuurd aan 11 mensen.')
  await page.keyboard.press('Control+z')
  await expect(rounds(page).getByRole('listitem')).toContainText('Concept')
  await page.keyboard.press('Control+y')
  await expect(rounds(page).getByRole('listitem')).toContainText('Verstuurd')

  // What was sent can be read again, also when the text is another one by now.
  await page.getByText('gast0@voorbeeld.example').click()
  await expect(page.getByText('Ik nodig u uit voor Regionale bijeenkomst.').first()).toBeVisible()

  const [yes, no, maybe] = personIds
  if (!yes || !no || !maybe) throw new Error('There are no guests')
  await desk.call('attendance.answer', { eventId, personIds: [yes], answer: 'yes' })
  await desk.call('attendance.answer', { eventId, personIds: [no], answer: 'no' })
  await desk.call('attendance.answer', { eventId, personIds: [maybe], answer: 'maybe' })
  await page.getByRole('link', { name: 'Nieuwe ronde' }).click()
  await choose(page, 'Soort bericht', 'Herinnering')
  await expect(page.getByRole('heading', { name: 'Voor 9 van 9 mensen' })).toBeVisible()
  await expect(receivers(page).getByRole('rowheader')).toHaveText(names.slice(2, 11))
})

test('a reminder each in one zip, WhatsApp for who has no address, and a letter on its own page', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { eventId, personIds } = await aList(desk)
  await desk.call('attendance.markSent', { eventId, personIds: personIds.slice(-3) })
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/berichten?soort=herinnering`)
  await expect(page.getByRole('heading', { name: 'Voor 2 van 3 mensen' })).toBeVisible()
  const [zip] = await filesFrom(page, 1, () =>
    page.getByRole('button', { name: 'Maak 2 berichten' }).click(),
  )
  const packed = await readFile((await zip?.path()) ?? '')
  expect(packed.toString('latin1')).toContain('1_gast-j-verzinsel.eml')

  await page.getByRole('link', { name: 'Nieuwe ronde' }).click()
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/berichten?soort=herinnering`)
  await expect(page.getByText('Er is al 1 ronde van deze soort gemaakt')).toBeVisible()
  await page.getByRole('button', { name: 'WhatsApp voor hen' }).click()
  await page.getByRole('button', { name: 'Maak 1 bericht', exact: true }).click()
  await expect(page.getByText('06-12345621')).toBeVisible()
  await page.getByRole('button', { name: 'Kopieer de tekst voor Gast L Verzinsel' }).click()
  await expect(toast(page)).toContainText('De tekst voor Gast L Verzinsel is gekopieerd.')

  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/berichten?soort=herinnering`)
  await choose(page, 'Hoe', 'Brief op papier')
  await page.getByRole('button', { name: 'Maak 3 berichten' }).click()
  await expect(page.getByRole('button', { name: 'Druk de brieven af' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(3)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Gooi deze ronde weg' }).click()
  await expect(toast(page)).toContainText('De ronde is weggegooid.')
  await page.keyboard.press('Control+z')
  await expect(rounds(page).getByRole('listitem')).toHaveCount(3)
})

test('whom she had chosen gets it', async ({ page, desk }) => {
  const { eventId } = await aList(desk)
  await openGuests(page, desk, eventId)
  const guests = page.getByRole('grid', { name: 'Deelnemers' })
  for (const name of names.slice(0, 2)) {
    await guests
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('checkbox')
      .click()
  }
  await page.getByRole('toolbar').getByRole('button', { name: 'Maak berichten' }).click()
  await expect(page.getByRole('heading', { name: 'Voor 2 van 12 mensen' })).toBeVisible()
  await page.getByRole('button', { name: 'Maak 2 berichten' }).click()
  await expect(rounds(page).getByRole('listitem')).toContainText('Uitnodiging, 2 mensen')
})

test('a round that lies still stands on Vandaag the next day, and on the timeline once it is sent', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-story-'))
  const first = await openDay(folder, '2026-11-23T08:00:00.000Z')
  await first.desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  const { eventId, personIds } = await aList(first.desk)
  await first.desk.call('messages.make', {
    ...{ kind: 'invitation', eventId, way: 'whatsapp', personIds, body: 'Komt u, {voornaam}?' },
  })
  await first.close()

  const { desk, close } = await openDay(folder, '2026-11-24T08:00:00.000Z')
  const page = await browser.newPage()
  await page.goto(desk.address)
  const waiting = page.getByRole('region', { name: /Nog te versturen/ })
  await expect(waiting).toContainText(
    '12 concepten niet verstuurd: uitnodiging, Regionale bijeenkomst',
  )
  await waiting.getByRole('link', { name: 'Bekijk' }).click()
  await page.getByRole('button', { name: 'Ik heb ze verstuurd' }).click()
  await expect(toast(page)).toContainText('Deze ronde is verstuurd aan 12 mensen.')

  const [personId] = personIds
  await page.goto(`${desk.origin}/#/netwerk?kies=${personId ?? ''}`)
  await page.getByRole('link', { name: 'Uitnodiging: Regionale bijeenkomst' }).click()
  await expect(page.getByText('Komt u, Gast').first()).toBeVisible()
  await page.close()
  await close()
  rmSync(folder, { recursive: true })
})

test('a text of her own in another language, and a newsletter for who gave consent', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/instellingen/teksten`)
  await page.getByRole('combobox', { name: 'Andere taal' }).fill('Engels')
  await page.getByRole('button', { name: 'Voeg deze taal toe' }).click()
  const field = page.getByRole('textbox', { name: 'Tekst' })
  await field.fill('Dear {voornaam}, please come.')
  await field.blur()
  await expect(toast(page)).toContainText('De tekst is bewaard.')
  await expect(
    page.getByRole('row', { name: /Uitnodiging, mail en brief.*Engels.*Van uzelf/ }),
  ).toBeVisible()

  await desk.call('people.create', { name: 'Zonder Toestemming' })
  const { personId } = await desk.call('people.create', {
    ...{ name: 'Hanan Parabel', email: 'hanan@voorbeeld.example' },
  })
  await desk.call('privacy.addConsent', {
    ...{ personId, purpose: 'newsletter', givenOn: '2026-10-01' as never, how: 'mail' },
  })
  await anEvent(desk)
  await page.goto(`${desk.origin}/#/netwerk/nieuwsbrief`)
  await expect(page.getByRole('heading', { name: 'Voor 1 van 1 mens' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Tekst' })).toHaveValue(
    /Wat er komt\n- Regionale bijeenkomst: zondag 14 maart 2027/,
  )
  const [mail] = await filesFrom(page, 1, () =>
    page.getByRole('button', { name: 'Maak 1 bericht', exact: true }).click(),
  )
  expect(mail?.suggestedFilename()).toMatch(/_nieuwsbrief-mail_nieuwsbrief\.eml$/)
})
