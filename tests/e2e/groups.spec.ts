import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { ChainRoleId, EventTypeId } from '#domain/shared/ids'
import { toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const groups = (page: Page) => page.getByRole('navigation', { name: 'Groepen' })
const list = (page: Page) => page.getByRole('grid', { name: 'Mensen' })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Over deze mens' })

/** Four people, two of them consulenten; one of those was asked lately for what is over. */
async function aNetwork(desk: Desk) {
  const consulent = 'consulent' as ChainRoleId
  const add = async (name: string, more: object = {}) =>
    (await desk.call('people.create', { name, ...more })).personId
  await add('Anna Proefstuk', { chainRoleId: consulent })
  const bas = await add('Bas Bedacht', { chainRoleId: consulent })
  await add('Daan Schetsema')
  const hanan = await add('Hanan Parabel')
  const event = async (title: string, date: string) =>
    (
      await desk.call('events.create', {
        ...{ typeId: 'cop' as EventTypeId, title, date: date as IsoDate },
        ...{ startTime: '09:30' as WallTime, endTime: '12:00' as WallTime },
      })
    ).eventId
  const asked = await event('CoP van september', '2026-09-17')
  await desk.call('attendance.invite', { eventId: asked, personIds: [bas] })
  const coming = await event('CoP Taal op de werkvloer', '2027-01-21')
  await desk.call('privacy.addConsent', {
    ...{ personId: hanan, purpose: 'newsletter', givenOn: '2026-10-01' as IsoDate, how: 'mail' },
  })
  return { coming }
}

test('a group that fills itself and one that was picked; one is invited, one follows consent', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { coming } = await aNetwork(desk)
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk`)
  await groups(page).getByRole('button', { name: 'Nieuwe groep' }).click()
  const form = page.getByRole('form', { name: 'Nieuwe groep' })
  await expect(form.getByLabel('Naam', { exact: true })).toBeFocused()
  await page.keyboard.type('Consulenten, lang niet gevraagd')
  await form.getByRole('combobox', { name: 'Schakel' }).fill('consulent inb')
  await page.getByRole('option', { name: /consulent inburgering/ }).click()
  await form.getByRole('button', { name: /Niet gevraagd in/ }).click()
  await page.getByRole('option', { name: '6 maanden' }).click()
  await expect(form.getByText('Nu 1 mens in deze groep.')).toBeVisible()
  await form.getByRole('button', { name: 'Bewaar als groep' }).click()

  await expect(toast(page)).toContainText('Consulenten, lang niet gevraagd is bewaard, met 1 mens.')
  await expect(groups(page).getByRole('button', { name: /^Consulenten.*1$/ })).toBeVisible()
  await expect(list(page).getByRole('rowheader')).toHaveText(['Anna Proefstuk'])
  await expect(panel(page)).toContainText('consulent inburgering, niet gevraagd in 6 maanden')

  // Somebody picked beside the filter.
  await groups(page)
    .getByRole('button', { name: /^Alle mensen/ })
    .click()
  await page.getByRole('checkbox', { name: 'Kies Daan Schetsema' }).click()
  const bar = page.getByRole('toolbar', { name: 'Gekozen rijen' })
  await bar.getByRole('button', { name: 'Zet in groep' }).click()
  await page.getByRole('menuitem', { name: /^Consulenten/ }).click()
  await expect(toast(page)).toContainText('1 mens staat nu in Consulenten, lang niet gevraagd.')

  await groups(page)
    .getByRole('button', { name: /^Consulenten/ })
    .click()
  await expect(list(page).getByRole('rowheader')).toHaveText(['Anna Proefstuk', 'Daan Schetsema'])
  // What a busy button announced is named by that button, which is gone with its form.
  const axe = new AxeBuilder({ page }).exclude('[data-live-announcer]')
  expect((await axe.analyze()).violations).toEqual([])
  await panel(page).getByRole('button', { name: 'Nodig groep uit' }).click()
  await page.getByRole('menuitem', { name: /^CoP Taal op de werkvloer/ }).click()
  await expect(toast(page)).toContainText(
    '2 mensen staan op de lijst van CoP Taal op de werkvloer.',
  )
  const { people } = await desk.call('attendance.list', { eventId: coming })
  expect(people.map(({ name }) => name)).toEqual(['Anna Proefstuk', 'Daan Schetsema'])
  // Who was just asked is no longer "not asked for six months"; who was picked stays.
  await expect(list(page).getByRole('rowheader')).toHaveText(['Daan Schetsema'])

  // A group of its own for who was picked, only with consent.
  await groups(page)
    .getByRole('button', { name: /^Alle mensen/ })
    .click()
  await page.getByRole('checkbox', { name: 'Kies Hanan Parabel' }).click()
  await page.getByRole('checkbox', { name: 'Kies Daan Schetsema' }).click()
  await bar.getByRole('button', { name: 'Zet in groep' }).click()
  await page.getByRole('menuitem', { name: 'Nieuwe groep' }).click()
  await expect(form.getByText('Met 2 gekozen mensen.')).toBeVisible()
  await page.keyboard.type('Lezers')
  await form.getByRole('button', { name: /Alleen met toestemming voor/ }).click()
  await page.getByRole('option', { name: 'Nieuwsbrief' }).click()
  await form.getByRole('button', { name: 'Bewaar als groep' }).click()
  await expect(list(page).getByRole('rowheader')).toHaveText(['Hanan Parabel'])

  await list(page).getByRole('rowheader', { name: 'Hanan Parabel' }).click()
  await panel(page)
    .getByRole('button', { name: 'Toestemming voor nieuwsbrief is ingetrokken' })
    .click()
  await expect(toast(page)).toContainText('Hanan Parabel staat niet meer in Lezers.')
  await expect(list(page).getByRole('rowheader')).toHaveCount(0)

  while ((await desk.hash()) !== first) {
    const before = await desk.hash()
    await page.keyboard.press('Control+z')
    await expect.poll(() => desk.hash()).not.toBe(before)
  }
  await expect(groups(page).getByText(/^Nog geen groep/)).toBeVisible()
})

test('another job: the old place ends, the list of what is over stays as it was', async ({
  page,
  desk,
}) => {
  const organisation = { name: 'Bakkerij Voorbeeld' }
  const { personId } = await desk.call('people.create', { name: 'Hanan Parabel', organisation })
  const { eventId } = await desk.call('events.create', {
    ...{ typeId: 'cop' as EventTypeId, title: 'CoP van september', date: '2026-09-17' as IsoDate },
  })
  await desk.call('attendance.register', { eventId, personId })
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk?kies=${personId}`)
  await panel(page).getByRole('button', { name: 'Andere baan' }).click()
  const form = panel(page).getByRole('form', { name: 'Andere baan' })
  await expect(form.getByRole('textbox', { name: 'Organisatie' })).toBeFocused()
  await page.keyboard.type('Taalschool Proef')
  await form.getByLabel('Begint op').fill('1-11-2026')
  await form.getByRole('button', { name: 'Wijzig baan' }).click()

  await expect(toast(page)).toContainText('Hanan Parabel werkt nu bij Taalschool Proef.')
  await expect(panel(page)).toContainText('Eerder')
  await expect(panel(page)).toContainText('tot en met 31 oktober 2026')
  await expect(list(page).getByRole('row', { name: /Hanan Parabel/ })).toContainText(
    'Taalschool Proef',
  )
  const { people } = await desk.call('attendance.list', { eventId })
  expect(people).toMatchObject([{ organisation: 'Bakkerij Voorbeeld' }])

  await page.goto(`${desk.origin}/#/netwerk?toon=organisaties&zoek=bakkerij`)
  await page.getByRole('rowheader', { name: 'Bakkerij Voorbeeld' }).click()
  const place = page.getByRole('complementary', { name: 'Over deze organisatie' })
  await expect(place).toContainText('Nog niemand van deze organisatie')
  await expect(place).toContainText('Eerder')
  await page.keyboard.press('Control+z')
  await expect(place.getByRole('button', { name: 'Toon 1 mens' })).toBeVisible()
  expect(await desk.hash()).toBe(first)
})
