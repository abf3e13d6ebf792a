import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import { anEventWithLanguages, aPool } from './a-pool.ts'
import { toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Betaling' })
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const clean = async (page: Page) =>
  expect(
    (await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze()).violations,
  ).toEqual([])

async function poolLine(desk: Desk) {
  const { rows } = await desk.call('budget.sheet', { year: 2026 })
  const row = rows.find(({ lineId }) => lineId === 'post-05')
  return { verplicht: row?.verplicht, gerealiseerd: row?.gerealiseerd }
}

/** One who interpreted at an event, and one with loose hours: both approved. */
async function approvedWork(desk: Desk): Promise<void> {
  const people = await aPool(desk)
  const [tesfay, nadia] = [people['Tesfay Fabel'], people['Nadia Sprookje']]
  if (!tesfay || !nadia) throw new Error('The pool is empty')
  const eventId = await anEventWithLanguages(desk, '2026-11-12')
  const { assignmentIds } = await desk.call('assignments.ask', {
    ...{ eventId, language: 'Tigrinya', role: 'tolk', personIds: [tesfay], km: 20, way: null },
  })
  const [assignmentId] = assignmentIds
  if (!assignmentId) throw new Error('Nobody was asked')
  await desk.call('assignments.answer', { assignmentId, answer: 'yes' })
  await desk.call('hours.add', { personId: nadia, workedOn: isoDate('2026-11-16'), minutes: 90 })
  const { rows } = await desk.call('hours.list', {
    ...{ from: isoDate('2026-11-01'), until: isoDate('2026-11-30') },
  })
  const hoursIds = rows.map(({ hoursId }) => hoursId)
  const planned = rows.filter(({ status }) => status === 'planned')
  await desk.call('hours.setWorked', { hoursIds: planned.map(({ hoursId }) => hoursId) })
  await desk.call('hours.approve', { hoursIds })
}

test('approved hours become proposals, are paid once, and a mistake is mended by a correction', async ({
  page,
  desk,
}) => {
  test.setTimeout(240_000)
  await approvedWork(desk)
  expect(await poolLine(desk)).toEqual({ verplicht: 2420, gerealiseerd: 0 })
  await page.goto(`${desk.origin}/#/sleutelpersonen/betalingen`)
  const ready = card(page, 'Klaar om te betalen')
  await expect(ready.getByRole('row', { name: /Tesfay Fabel/ })).toContainText('€ 24,20')
  await expect(page.getByText('€ 31,70 klaar voor een voorstel, 0 betalingen open')).toBeVisible()
  await expect(page.getByText('Post van de pool: 05 Pool sleutelpersonen')).toBeVisible()
  await clean(page)

  // What the amount is made of, and what is left of the limits.
  await ready.getByRole('button', { name: 'Tesfay Fabel' }).click()
  await expect(panel(page)).toContainText('Inloop werk (voorbeeld), tolk Tigrinya')
  await expect(panel(page)).toContainText('4 uur: € 20; 20 km: € 4,20')
  await expect(panel(page).getByRole('heading', { name: /Grenzen in 2026/ })).toBeVisible()

  // A proposal can be taken back, from the toast.
  const propose = ready.getByRole('button', { name: 'Maak 2 voorstellen van € 31,70' })
  await propose.click()
  await expect(toast(page)).toContainText('Er staan 2 voorstellen klaar, samen € 31,70.')
  await toast(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(propose).toBeVisible()
  await propose.click()
  const open = card(page, 'Open betalingen')
  const stands = open.getByRole('heading', { name: 'Open betalingen' })
  await expect(stands).toBeFocused()
  await open.getByText('Kies alles').first().click()
  await open.getByRole('button', { name: 'Keur 2 goed' }).click()
  await expect(toast(page)).toContainText('2 betalingen goedgekeurd.')
  await expect(stands).toBeFocused()
  await open.getByText('Kies alles').first().click()
  await open.getByRole('button', { name: 'Noteer 2 als betaald' }).click()
  const form = page.getByRole('form', { name: '2 betalingen van samen € 31,70' })
  await expect(form).toContainText('Dit kan niet ongedaan worden gemaakt.')
  await clean(page)
  await form.getByRole('button', { name: 'Noteer als betaald' }).click()
  await expect(form).toContainText('Vul een kenmerk in.')
  await form.getByLabel('Kenmerk').fill('batch 47 (voorbeeld)')
  await form.getByLabel('Kenmerk').press('Enter')
  await expect(toast(page)).toContainText('2 betalingen van samen € 31,70 zijn betaald en geboekt.')
  await expect(card(page, 'Betaald').getByRole('heading', { name: 'Betaald' })).toBeFocused()
  await expect(toast(page).getByRole('button', { name: 'Maak ongedaan' })).toHaveCount(0)
  expect(await poolLine(desk)).toEqual({ verplicht: 0, gerealiseerd: 3170 })

  // Paid is final, and says how to mend it.
  const paid = await desk.hash()
  await page.keyboard.press('Control+z')
  await expect(toast(page)).toContainText('Op 23 november 2026 is betaald (kenmerk batch 47')
  expect(await desk.hash()).toBe(paid)

  const done = card(page, 'Betaald')
  await done.getByRole('button', { name: 'Tesfay Fabel' }).click()
  await panel(page).getByRole('button', { name: 'Maak een correctie' }).click()
  const correction = page.getByRole('form', { name: 'Correctie voor Tesfay Fabel' })
  await correction.getByLabel('Uren').fill('3')
  await correction.getByLabel('Beloning').fill('15')
  await correction.getByLabel('Waarom').fill('Een uur te veel (voorbeeld)')
  await expect(correction).toContainText('Terug te krijgen: € 5')
  await clean(page)
  await correction.getByLabel('Kenmerk').fill('terug 3 (voorbeeld)')
  await correction.getByLabel('Kenmerk').press('Enter')
  await expect(toast(page)).toContainText('Correctie van −€ 5 is geboekt.')
  await expect(done.getByRole('row', { name: /correctie/ })).toContainText('−€ 5,00')
  expect(await poolLine(desk)).toEqual({ verplicht: 0, gerealiseerd: 2670 })
})

test('the payment list and the Urenstaat go to Excel, also from the palette', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  await approvedWork(desk)
  await page.goto(`${desk.origin}/#/vandaag`)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('betaalvoorstel')
  await expect(page.getByRole('option', { name: /Maak een betaalvoorstel/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Er staan 2 voorstellen klaar')
  for (const [button, name] of [
    ['Betaallijst maken', /betalingen-sleutelpersonen.*\.xlsx/],
    ['Urenstaat maken', /urenstaat-sleutelpersonen_2026\.xlsx/],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    expect((await download).suggestedFilename()).toMatch(name)
  }
})

test('the division says who carries much and who was never asked', async ({ page, desk }) => {
  await approvedWork(desk)
  await page.goto(`${desk.origin}/#/sleutelpersonen/verdeling`)
  await expect(page.getByRole('heading', { name: 'Sleutelpersonen', level: 1 })).toBeVisible()
  await expect(card(page, 'Verdeling van uren')).toContainText('Oost 0 uur')
  await expect(card(page, 'Verdeling van uren')).toContainText(
    'Tesfay Fabel draagt 73% van de uren',
  )
  await expect(card(page, 'Per taal').getByRole('row', { name: /Tigrinya/ })).toContainText('4 uur')
  await expect(card(page, 'Nog nooit gevraagd')).toContainText('Selam Sage')
  await clean(page)
})
