import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { guestsOf, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

test.use({ now: '2025-02-21T09:00:00.000Z' })

const evaluation = join(import.meta.dirname, '../fixtures/evaluatie-14-februari.xlsx')
const names = ['Lieke Fantasie', 'Henk Proefman', 'Samira Denkbeeld', 'Teun Verzinsel']

/** The day of 14 February: four said yes, three of them were there. */
async function aHeldEvent(desk: Desk): Promise<EventId> {
  const types = await desk.call('events.types', {})
  const type = types.find(({ code }) => code === 'RB') ?? types[0]
  if (type === undefined) throw new Error('There is no type of event')
  const { eventId } = await desk.call('events.create', {
    fromTemplate: false,
    typeId: type.id,
    title: 'Regionale bijeenkomst (voorbeeld)',
    date: isoDate('2025-02-14'),
    startTime: wallTime('09:30'),
    endTime: wallTime('13:00'),
    venue: { name: 'De Verzonnen Zaal', gemeenteId: null },
  })
  const personIds = await guestsOf(desk, eventId, names)
  for (const personId of personIds.slice(0, 3)) {
    await desk.call('attendance.checkIn', { eventId, personId, source: 'achteraf' })
  }
  await desk.call('events.setStage', { eventId, stage: 'gehouden' })
  return eventId
}

const newField = (page: Page) =>
  page.getByRole('combobox', { name: 'Schrijf een afspraak, inzicht of voorbeeld' })
const list = (page: Page) => page.getByRole('list', { name: 'Opbrengst van deze bijeenkomst' })
const step = (page: Page, words: string) =>
  page.getByRole('list', { name: 'Stappen van het afronden' }).getByRole('listitem').filter({
    hasText: words,
  })

async function openTab(page: Page, desk: Desk, eventId: EventId): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/opbrengst`)
  await expect(page.getByRole('heading', { name: 'Wat leverde het op?' })).toBeVisible()
}

async function writeDown(page: Page): Promise<void> {
  await newField(page).click()
  await page.keyboard.type('Elke accounthouder neemt een werkgever mee @lie')
  await expect(page.getByRole('option', { name: 'Lieke Fantasie' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('#k')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Afspraak staat erbij.')
  const row = list(page).getByRole('listitem').first()
  await expect(row).toContainText('Elke accounthouder neemt een werkgever mee')
  await expect(row).not.toContainText('@')
  await expect(row).toContainText('Lieke Fantasie')
  await expect(row.getByTitle('Actie k')).toBeVisible()

  // The field is empty again and still has the keys.
  await page.keyboard.type('inzicht: kinderopvang maakt het verschil @onbekend')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Inzicht staat erbij. Schakel kent ‘@onbekend’ niet')
  await expect(page.getByRole('radio', { name: 'Inzicht 1' })).toBeVisible()
}

async function readEvaluation(page: Page): Promise<void> {
  await step(page, 'Nog geen evaluatie').getByRole('link', { name: 'Lees in' }).click()
  await page.locator('input[type=file]').setInputFiles(evaluation)
  const useOf = (heading: string) => page.getByLabel(`Wat is ‘${heading}’`)
  await expect(useOf('E-mail')).toHaveValue('skip')
  await expect(useOf('Welk cijfer geeft u de bijeenkomst?')).toHaveValue('score')
  await expect(useOf('Heeft u nieuwe contacten gelegd?')).toHaveValue('choice')
  await page.getByRole('button', { name: 'Lees 37 antwoorden in' }).click()
  await expect(toast(page)).toContainText('37 antwoorden ingelezen.')
  const panel = page.getByRole('complementary', { name: 'Evaluatie' })
  await expect(panel).toContainText('37 vulden in')
  await expect(panel).toContainText('7,9')
  await expect(panel).toContainText('=hoera (6 keer)')
  await panel.getByRole('button', { name: 'Toon als tabel' }).click()
  await expect(panel.getByRole('row', { name: /^8,5/ })).toContainText('3')
}

test('from what was said to closed: outcomes typed with @ and #, the evaluation read, a step left out', async ({
  page,
  desk,
}) => {
  const eventId = await aHeldEvent(desk)
  await openTab(page, desk, eventId)
  await expect(page.getByText('0 van 5 klaar')).toHaveCount(0)
  await expect(page.getByText('1 van 5 klaar')).toBeVisible()
  await expect(step(page, 'Presentielijst verwerkt')).toContainText(
    'Niet verschenen: Teun Verzinsel',
  )
  await writeDown(page)
  await readEvaluation(page)
  await expect(page.getByText('3 van 5 klaar')).toBeVisible()

  await step(page, 'Dank nog niet verstuurd')
    .getByRole('button', { name: /^Niet nodig/ })
    .click()
  await page.keyboard.type('ik heb iedereen gebeld')
  await page.keyboard.press('Enter')
  await expect(step(page, 'Niet nodig: ik heb iedereen gebeld')).toBeVisible()
  await expect(page.getByText('4 van 5 klaar')).toBeVisible()

  // The costs are still open: it is said, and closed all the same.
  const before = await desk.hash()
  await page.getByRole('button', { name: 'Rond af' }).click()
  await expect(toast(page)).toContainText('De bijeenkomst is afgerond. 1 stap staat nog open.')
  expect((await desk.call('events.get', { eventId })).stage).toBe('afgerond')
  await expect(page.getByRole('button', { name: 'Rond af' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.hash()).toBe(before)
})

test('an outcome is changed where it stands, done, and found from search and Vandaag', async ({
  page,
  desk,
}) => {
  const eventId = await aHeldEvent(desk)
  await desk.call('outcomes.add', {
    ...{ eventId, owner: 'user', dueOn: isoDate('2025-02-17') },
    text: 'Een vaste dag voor rondleidingen (voorbeeld)',
  })
  await page.goto(`${desk.origin}/#/vandaag`)
  await page.getByRole('link', { name: 'Een vaste dag voor rondleidingen (voorbeeld)' }).click()
  const row = list(page).getByRole('listitem').first()
  await expect(row).toContainText('4 dagen te laat')
  await row.getByRole('button', { name: /^Wijzig/ }).click()
  await row.getByRole('textbox', { name: 'Waar kwam het ter sprake' }).fill('tafel 3')
  await page.keyboard.press('Tab')
  await expect(row).toContainText('tafel 3')
  await row.getByText('Mag in het jaarrapport').click()
  await expect(row).toContainText('mag in het jaarrapport')
  await row.getByText('Klaar', { exact: true }).click()
  await expect(row).toContainText('Klaar op vr 21 februari')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('rondleidingen')
  await page.getByRole('option', { name: /rondleidingen/ }).click()
  await expect(page).toHaveURL(new RegExp(`${eventId}/opbrengst`))
})

test('an evaluation that is dropped on Netwerk asks of which event it is', async ({
  page,
  desk,
}) => {
  const eventId = await aHeldEvent(desk)
  await page.goto(`${desk.origin}/#/netwerk/inlezen`)
  await page.locator('input[type=file]').setInputFiles(evaluation)
  await expect(page.getByRole('alert')).toContainText('Dit lijkt een evaluatie.')
  await page.getByRole('link', { name: 'Regionale bijeenkomst (voorbeeld)' }).click()
  await page.getByRole('button', { name: 'Lees 37 antwoorden in' }).click()
  await expect(page).toHaveURL(new RegExp(`${eventId}/opbrengst`))
  const { evaluation: read } = await desk.call('evaluation.get', { eventId })
  expect(read?.respondents).toBe(37)
})

test.describe('two weeks later', () => {
  test.use({ now: '2025-02-28T09:00:00.000Z' })

  test('Vandaag names the event until it is closed', async ({ page, desk }) => {
    await aHeldEvent(desk)
    await page.goto(`${desk.origin}/#/vandaag`)
    const line = page
      .getByRole('region', { name: 'Nog niet afgerond' })
      .getByRole('listitem')
      .filter({ hasText: 'Regionale bijeenkomst (voorbeeld)' })
    await expect(line).toContainText('4 stappen staan open')
    await line.getByRole('link', { name: 'Rond af' }).click()
    await page.getByRole('button', { name: 'Rond af' }).click()
    await expect(toast(page)).toContainText('4 stappen staan nog open')
    await page.goto(`${desk.origin}/#/vandaag`)
    await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
    await expect(page.getByText('Regionale bijeenkomst (voorbeeld)')).toHaveCount(0)
  })
})
