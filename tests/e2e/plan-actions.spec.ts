import type { Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, EventId } from '#domain/shared/ids'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

test.use({ now: '2025-02-25T09:00:00.000Z' })

const message = (page: Page) => page.getByRole('status', { name: 'Melding' })
const eventId = 'plan-2025-02-14' as EventId
const d = 'd' as ActionId

/** The meeting of 14 February was held: two were there, with an agreement and an insight. */
async function aHeldMeeting(desk: Desk): Promise<void> {
  for (const name of ['Elsa van Fictie', 'Omar Verhaal']) {
    const { personId } = await desk.call('people.create', { name })
    await desk.call('attendance.invite', { eventId, personIds: [personId] })
    await desk.call('attendance.answer', { eventId, personIds: [personId], answer: 'yes' })
    await desk.call('attendance.checkIn', { eventId, personId, source: 'achteraf' })
  }
  await desk.call('outcomes.add', {
    ...{ eventId, text: 'Belt de bakker (voorbeeld)', actionIds: [d] },
    dueOn: isoDate('2025-02-20'),
  })
  await desk.call('outcomes.add', {
    ...{ eventId, kind: 'insight', text: 'De folder is te lang (voorbeeld)', actionIds: [d] },
  })
}

test('an action is followed from the list to its evidence, its notes and the text of the year', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  await aHeldMeeting(desk)
  const before = await desk.hash()
  await page.goto(`${desk.origin}/#/plan`)
  const row = page.getByRole('row').filter({ hasText: 'Werkgeverssubsidie statushouders' })
  // One meeting, one agreement, one insight.
  await expect(row.getByRole('gridcell').last()).toHaveText('3')
  await row.getByText('Werkgeverssubsidie statushouders').click()
  await expect(page).toHaveURL(/actie=d/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/plan\/acties\/d$/)

  await page.getByRole('button', { name: /Eigenaar/ }).click()
  await page.getByRole('option', { name: 'Ik zelf' }).click()
  await expect(message(page)).toContainText('Actie d is bewaard.')
  const funding = page.getByRole('textbox', { name: 'Financiering' })
  await funding.fill('Landelijke regeling (voorbeeld)')
  await funding.blur()
  await expect
    .poll(async () => (await desk.call('plan.action', { actionId: d })).action)
    .toMatchObject({ owner: { kind: 'user' }, funding: 'Landelijke regeling (voorbeeld)' })

  await page.getByRole('textbox', { name: 'Hoe gaat het?' }).fill('De folder ligt er (voorbeeld).')
  await page.getByRole('button', { name: 'Noteer' }).click()
  await expect(page.getByRole('list', { name: 'Voortgang' })).toContainText('De folder ligt er')
  await page.getByRole('button', { name: 'Wijzig de notitie van 25 februari 2025' }).click()
  const note = page.getByRole('list', { name: 'Voortgang' }).getByRole('textbox').first()
  await note.fill('De folder is rond (voorbeeld).')
  await note.blur()
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
  await expect(page.getByRole('list', { name: 'Voortgang' })).toContainText('De folder is rond')

  const evidence = page.getByRole('region', { name: 'Bewijs' })
  await expect(evidence).toContainText('Ieder mens telt één keer')
  await expect(evidence).toContainText('2 mensen')
  await expect(evidence).toContainText('De folder is te lang (voorbeeld)')

  const year = page.getByRole('textbox', { name: 'Wat het rapport van 2025 over deze actie zegt' })
  await year.fill('Veertig werkgevers kregen de folder (voorbeeld).')
  await year.blur()
  await expect(message(page)).toContainText('De tekst van 2025 is bewaard.')
  expect((await desk.call('plan.action', { actionId: d })).yearTexts).toEqual([
    { year: 2025, text: 'Veertig werkgevers kregen de folder (voorbeeld).' },
  ])

  for (let step = 0; step < 5; step += 1) await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(before)
})

test('a new action gets the next letter, is found by the filters, and can be followed no more', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/plan`)
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  const title = page.getByRole('textbox', { name: 'Wat gaat u doen?' })
  await expect(title).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Typ eerst wat u gaat doen.')).toBeVisible()
  await page.keyboard.type('Taalcafé op het werk (voorbeeld)')
  await page.keyboard.press('Enter')
  await expect(message(page)).toContainText('Actie n staat in het plan.')
  await expect(page.getByRole('heading', { name: 'Acties a tot en met n' })).toBeVisible()

  await page.getByRole('searchbox', { name: 'Zoek in acties' }).fill('taalcafé')
  await expect(page.getByRole('grid')).toHaveCount(1)
  await expect(page.getByRole('row').filter({ hasText: 'Taalcafé op het werk' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Zoek in acties' }).fill('')
  await page.getByRole('button', { name: /Stand/ }).first().click()
  await page.getByRole('option', { name: 'Gestopt' }).click()
  await expect(page).toHaveURL(/stand=gestopt/)
  await expect(page.getByRole('row').filter({ hasText: 'kinderopvang' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Taalcafé' })).toHaveCount(0)

  await page.goto(`${desk.origin}/#/plan/acties/n`)
  await page.getByRole('button', { name: 'Volg niet meer' }).click()
  await expect(page.getByText('U volgt deze actie niet meer.')).toBeVisible()
  await page.getByRole('link', { name: 'Alle acties' }).click()
  await expect(page.getByRole('heading', { name: 'Acties a tot en met m' })).toBeVisible()
  await page.getByRole('button', { name: 'Volg weer' }).click()
  await expect(page.getByRole('heading', { name: 'Acties a tot en met n' })).toBeVisible()
})

test('what the plan asks for is said calmly, and named on Vandaag', async ({ page, desk }) => {
  await aHeldMeeting(desk)
  await page.goto(`${desk.origin}/#/plan`)
  const checks = page.getByRole('region', { name: 'Wat het plan nog vraagt' })
  await expect(checks).toContainText('6 acties staan niet in de planning: a, b, e, f, h en l')
  await expect(checks).toContainText('Van de acties die nog beginnen, mist alleen l een plek.')
  await expect(checks).toContainText(
    '4 onderdelen van de planning zijn begonnen zonder bijeenkomst',
  )
  await expect(checks).toContainText('6 indicatoren hebben nog geen meting')
  await expect(checks).toContainText('1 afspraak is over de dag')
  await expect(checks).toContainText('5 onderwerpen uit het plan')

  await page.goto(`${desk.origin}/#/vandaag`)
  const today = page.getByRole('region', { name: 'Plan van aanpak' })
  await expect(today.getByRole('listitem')).toHaveCount(4)
  await today.getByRole('link', { name: /heeft geen plek in de planning/ }).click()
  await expect(page).toHaveURL(/\/plan\/planning$/)
})
