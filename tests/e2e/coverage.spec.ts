import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'
import { anEvent, openGuests, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const employer = 'werkgever' as ChainRoleId
const doetinchem = 'GM0222' as GemeenteId
const winterswijk = 'GM0294' as GemeenteId

async function anEmployer(desk: Desk, name: string, organisation: string, place: GemeenteId) {
  const { personId } = await desk.call('people.create', {
    name,
    organisation: { name: organisation },
  })
  const { affiliations } = await desk.call('people.get', { personId })
  const [affiliation] = affiliations
  if (affiliation === undefined) throw new Error(`${name} works nowhere`)
  await desk.call('people.changeAffiliation', {
    personId,
    affiliationId: affiliation.id,
    chainRoleId: employer,
    gemeenteIds: [place],
  })
  return personId
}

/** Fijnder's consulent and one employer come; two employers of Winterswijk were not asked. */
async function aGapInWinterswijk(desk: Desk) {
  const eventId = await anEvent(desk)
  const fijnder = { name: 'Joke van Fictie', organisation: { name: 'Fijnder' } }
  const { personId: joke } = await desk.call('people.create', fijnder)
  const henk = await anEmployer(desk, 'Henk Proefman', 'Bakkerij Voorbeeld', doetinchem)
  await anEmployer(desk, 'Zoë Verzinsel', 'Garage Bedacht', winterswijk)
  await anEmployer(desk, 'Bas Bedacht', 'Kapper Proef', winterswijk)
  const personIds: PersonId[] = [joke, henk]
  await desk.call('attendance.answer', { eventId, personIds, answer: 'yes' })
  return eventId
}

const matrix = (page: Page) => page.getByRole('grid', { name: /per schakel en gemeente/ })
const cell = (page: Page, name: string) => matrix(page).getByRole('button', { name, exact: true })

/** What the last cell of a line says: each person once. */
const totalOf = (page: Page, line: string) =>
  matrix(page).getByRole('row', { name: line }).getByRole('gridcell').last()

test('the matrix shows the gap of Winterswijk, one key fills the list, and the year shows the same', async ({
  page,
  desk,
}) => {
  const eventId = await aGapInWinterswijk(desk)
  const first = await desk.hash()
  await openGuests(page, desk, eventId)

  for (const gemeente of ['Berkelland', 'Oost Gelre', 'Winterswijk']) {
    await expect(cell(page, `Sociale dienst in ${gemeente}: 1 aangemeld`)).toBeVisible()
  }
  await expect(totalOf(page, 'Sociale dienst')).toHaveText('1')
  await expect(totalOf(page, 'Aangemeld')).toHaveText('2')
  await expect(cell(page, 'Werkgever in Doetinchem: 1 aangemeld')).toBeVisible()
  await expect(page.getByText('De sommen tellen mensen één keer')).toBeVisible()

  // By keyboard: from the employers of Doetinchem to the end of the gemeenten, and open.
  await cell(page, 'Werkgever in Doetinchem: 1 aangemeld').focus()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await expect(cell(page, 'Werkgever in Winterswijk: niemand')).toBeFocused()
  await page.keyboard.press('Enter')
  const gap = page.getByRole('dialog', { name: 'Werkgever in Winterswijk' })
  await expect(gap).toContainText('Niemand aangemeld.')
  await expect(gap).toContainText('In uw netwerk staan 2 mensen die hier passen.')
  const put = gap.getByRole('button', { name: 'Zet 2 op de lijst' })
  await expect(put).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Enter')

  await expect(toast(page)).toContainText('2 mensen zijn uitgenodigd voor Regionale bijeenkomst.')
  const filled = cell(page, 'Werkgever in Winterswijk: 2 op de lijst, nog niet aangemeld')
  await expect(filled).toBeFocused()
  await expect(filled).toHaveText('+2')

  await page.keyboard.press('Enter')
  const who = page.getByRole('dialog', { name: 'Werkgever in Winterswijk' })
  await expect(who.getByRole('listitem').filter({ hasText: 'Bas Bedacht' })).toContainText(
    'geen antwoord',
  )
  await page.keyboard.press('Escape')
  await expect(filled).toBeFocused()

  await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(first)
})

test('over a year the same people are counted once, and a gap is filled for an event to come', async ({
  page,
  desk,
}) => {
  const eventId = await aGapInWinterswijk(desk)
  await desk.call('people.create', { name: 'Anna Proefstuk' })
  const { people } = await desk.call('attendance.list', { eventId })
  const types = await desk.call('events.types', {})
  const type = types.find(({ code }) => code === 'CoP') ?? types[0]
  if (type === undefined) throw new Error('There is no type of event')
  const second = await desk.call('events.create', {
    fromTemplate: false,
    typeId: type.id,
    title: 'CoP Taal op de werkvloer',
    date: '2027-06-10' as never,
  })
  const personIds = people.map(({ personId }) => personId)
  await desk.call('attendance.answer', { eventId: second.eventId, personIds, answer: 'yes' })

  await page.goto(`${desk.origin}/#/netwerk/keten`)
  await page.getByRole('button', { name: 'Jaar' }).click()
  await page.getByRole('option', { name: '2027' }).click()
  await page.getByRole('radio', { name: 'Aangemeld' }).click()
  await expect(page.getByText('2 bijeenkomsten, 2 mensen aangemeld')).toBeVisible()
  // The year and the stage stand in the address: a look elsewhere loses neither.
  await expect(page).toHaveURL(/jaar=2027&stap=aangemeld/)
  await page.getByRole('link', { name: 'Vandaag' }).click()
  await page.goBack()
  await expect(page.getByText('2 bijeenkomsten, 2 mensen aangemeld')).toBeVisible()
  await expect(cell(page, 'Sociale dienst in Winterswijk: 1 aangemeld')).toBeVisible()
  await expect(totalOf(page, 'Aangemeld')).toHaveText('2')

  await cell(page, 'Sociale dienst in Winterswijk: 1 aangemeld').focus()
  await page.keyboard.press('Enter')
  const who = page.getByRole('dialog', { name: 'Sociale dienst in Winterswijk' })
  await expect(who).toContainText('Joke van Fictie')
  await expect(who).toContainText('Regionale bijeenkomst')
  await expect(who).toContainText('CoP Taal op de werkvloer')
  await page.keyboard.press('Escape')

  const before = await desk.hash()
  await cell(page, 'Werkgever in Winterswijk: niemand').click()
  const gap = page.getByRole('dialog', { name: 'Werkgever in Winterswijk' })
  await expect(gap.getByRole('button', { name: 'Voor welke bijeenkomst' })).toContainText(
    'Regionale bijeenkomst',
  )
  await gap.getByRole('button', { name: 'Zet 2 op de lijst' }).click()
  await expect(toast(page)).toContainText('2 mensen zijn uitgenodigd voor Regionale bijeenkomst.')
  expect((await desk.call('attendance.list', { eventId })).counts.invited).toBe(2)

  await page.getByRole('radio', { name: 'Inzet' }).click()
  await expect(page.getByRole('heading', { name: 'Oost en West' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Nog niet gevraagd' }).getByRole('link')).toHaveText(
    ['Anna Proefstuk'],
  )
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.hash()).toBe(before)
})
