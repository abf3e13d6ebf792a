import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addDays, isoDate } from '#domain/shared/dates'
import { almostFull, anEventWithLanguages, aPool } from './a-pool.ts'
import { toast } from './guests.ts'
import { expect, test } from './story.ts'

const day = isoDate('2026-12-14')
const panel = (page: Page) => page.getByRole('complementary', { name: 'De gekozen sleutelpersoon' })
const candidates = (page: Page) => page.getByRole('list', { name: 'Kandidaten' })
const row = (page: Page, name: string) =>
  candidates(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) })
const asks = (page: Page) => page.getByRole('navigation', { name: 'Vragen' })
const clean = async (page: Page) =>
  expect(
    (await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze()).violations,
  ).toEqual([])

test('two languages find somebody, one refuses by phone, and Dari stays uncovered', async ({
  page,
  desk,
}) => {
  test.setTimeout(180_000)
  await aPool(desk)
  await anEventWithLanguages(desk, day)
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/sleutelpersonen`)
  await expect(page.getByText('4 mensen in de pool, 3 talen')).toBeVisible()

  // What is needed, and everybody of the pool with the reasons.
  await expect(asks(page).getByRole('link', { name: /Tigrinya.*6/ })).toContainText('niet gedekt')
  await expect(asks(page).getByRole('link', { name: /Dari.*1/ })).toContainText('niet gedekt')
  await expect(
    page.getByRole('heading', { name: /Wie past bij Tigrinya op 14 december/ }),
  ).toBeVisible()
  await expect(candidates(page).locator('[data-candidate]')).toHaveText([
    ...['Ruth Legende', 'Tesfay Fabel', 'Selam Sage', 'Nadia Sprookje'],
  ])
  await expect(row(page, 'Ruth Legende')).toContainText('eigen gebied')
  await expect(row(page, 'Selam Sage')).toContainText('spreekt een beetje Tigrinya')
  await expect(row(page, 'Nadia Sprookje')).toContainText('geen Tigrinya, wel Arabisch')
  await clean(page)

  // By keyboard: along the names, and Enter asks; the text of WhatsApp is ready to copy.
  const ruth = candidates(page).getByRole('button', { name: 'Ruth Legende', exact: true })
  await ruth.focus()
  await page.keyboard.press('ArrowDown')
  await expect(panel(page).getByRole('heading', { name: 'Tesfay Fabel' })).toBeVisible()
  await expect(panel(page)).toContainText(
    'Tesfay Fabel werkt in een ander gebied. Daarom staat Ruth Legende hoger.',
  )
  await page.keyboard.press('ArrowUp')
  await expect(ruth).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Vraag Ruth Legende' })
  await expect(dialog.getByLabel('Tekst')).toHaveValue(/Taal: Tigrinya. Het duurt 4 uur/)
  await clean(page)
  await dialog.getByLabel('Uw naam onder de berichten').fill('Vera Voorbeeld')
  await dialog.getByLabel('Uw naam onder de berichten').press('Tab')
  await expect(dialog.getByLabel('Tekst')).toHaveValue(/Vera Voorbeeld/)
  await dialog.getByRole('button', { name: 'Noteer als gevraagd' }).click()
  await expect(toast(page)).toContainText('Ruth Legende gevraagd.')
  await expect(dialog).toContainText('Hallo Ruth, kunt u helpen bij Inloop werk (voorbeeld)?')
  await dialog.getByRole('button', { name: 'Kopieer de tekst voor Ruth Legende' }).click()
  await expect(toast(page)).toContainText('op het klembord')
  await dialog.getByRole('button', { name: 'Klaar' }).click()
  await expect(ruth).toBeFocused()
  await expect(asks(page).getByRole('link', { name: /Tigrinya/ })).toContainText(
    'nog geen antwoord',
  )

  // She refuses by phone; the next is asked and says yes.
  await panel(page).getByRole('button', { name: 'Ruth Legende zegt nee' }).click()
  await panel(page).getByLabel('Waarom niet').fill('op vakantie (voorbeeld)')
  await panel(page).getByRole('button', { name: 'Noteer nee' }).click()
  await expect(toast(page)).toContainText('Ruth Legende zei nee. Vraag nu de volgende.')
  await expect(candidates(page).locator('[data-candidate]').last()).toHaveText('Ruth Legende')
  const tesfay = candidates(page).getByRole('button', { name: 'Tesfay Fabel', exact: true })
  await expect(tesfay).toBeFocused()
  await page.keyboard.press('Enter')
  const next = page.getByRole('dialog', { name: 'Vraag Tesfay Fabel' })
  await next.getByText('Zelf gevraagd').click()
  await next.getByRole('button', { name: 'Noteer als gevraagd' }).click()
  await expect(next).toBeHidden()
  await expect(tesfay).toBeFocused()
  await panel(page).getByRole('button', { name: 'Tesfay Fabel zegt ja' }).click()
  await expect(toast(page)).toContainText('Tesfay Fabel zei ja. De uren staan gepland.')
  await expect(asks(page).getByRole('link', { name: /Tigrinya/ })).toContainText(
    'gedekt: Tesfay Fabel',
  )
  await expect(tesfay).toBeFocused()

  // Arabic next, and Dari has nobody.
  await asks(page)
    .getByRole('link', { name: /Arabisch/ })
    .click()
  await expect(page.getByRole('heading', { name: /Wie past bij Arabisch/ })).toBeVisible()
  await expect(asks(page).getByRole('link', { name: /Arabisch/ })).toBeFocused()
  await row(page, 'Nadia Sprookje').getByRole('button', { name: 'Vraag Nadia Sprookje' }).click()
  const third = page.getByRole('dialog', { name: 'Vraag Nadia Sprookje' })
  await third.getByRole('button', { name: 'Noteer als gevraagd' }).click()
  await third.getByRole('button', { name: 'Klaar' }).click()
  await panel(page).getByRole('button', { name: 'Nadia Sprookje zegt ja' }).click()
  await expect(asks(page).getByRole('link', { name: /Arabisch/ })).toContainText('gedekt: Nadia')
  await expect(asks(page).getByRole('link', { name: /Dari/ })).toContainText('niet gedekt')

  while ((await desk.call('system.status', {})).undo !== null) {
    if ((await desk.hash()) === first) break
    await desk.call('history.undo', {})
  }
  expect(await desk.hash()).toBe(first)
})

test('a crossing is told before anybody is asked, and what fits can be asked instead', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const pool = await aPool(desk)
  const eventId = await anEventWithLanguages(desk, day)
  const ruth = pool['Ruth Legende'] ?? ('nobody' as never)
  await almostFull(desk, ruth, day)
  await page.goto(
    `${desk.origin}/#/sleutelpersonen?bijeenkomst=${eventId}&taal=Tigrinya&kies=${ruth}`,
  )
  await expect(panel(page)).toContainText(/December komt € [\d,]+ boven de grens/)
  await panel(page).getByRole('button', { name: 'Toch 4 uur' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vraag Ruth Legende' })
  await expect(dialog).toContainText('boven de grens')
  await page.keyboard.press('Escape')
  await panel(page)
    .getByRole('button', { name: /^Vraag voor/ })
    .click()
  await expect(dialog.getByLabel('Tekst')).toHaveValue(/Het duurt/)
  await expect(dialog).not.toContainText('boven de grens')
  await dialog.getByRole('button', { name: 'Noteer als gevraagd' }).click()
  await expect(dialog.getByRole('button', { name: 'Klaar' })).toBeVisible()
  const { assignments } = await desk.call('assignments.list', { eventId })
  expect(assignments).toMatchObject([{ limitNote: null }])
})

test('the tab of an event shows its languages, and that a day was asked that is not the day', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const pool = await aPool(desk)
  const eventId = await anEventWithLanguages(desk, day)
  const { assignmentIds } = await desk.call('assignments.ask', {
    ...{ eventId, language: 'Tigrinya', way: null },
    personIds: [pool['Tesfay Fabel'] ?? ('nobody' as never)],
  })
  await desk.call('assignments.answer', {
    ...{ assignmentId: assignmentIds[0] ?? ('none' as never), answer: 'yes' },
  })
  await desk.call('events.change', { eventId, date: addDays(day, 2) })
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/sleutelpersonen`)
  await expect(page.getByRole('tab', { name: 'Sleutelpersonen 1' })).toBeVisible()
  await expect(page.getByText('Gevraagd voor een andere tijd')).toBeVisible()
  await page.getByRole('button', { name: 'Opnieuw afgesproken' }).click()
  await expect(toast(page)).toContainText('De nieuwe tijd is met Tesfay Fabel afgesproken.')
  await expect(page.getByText('Gevraagd voor een andere tijd')).toBeHidden()
  await page.getByRole('button', { name: 'Dari is niet nodig' }).click()
  await page.getByRole('button', { name: 'Noteer', exact: true }).click()
  await expect(page.getByText('niet nodig: Nederlands is genoeg')).toBeVisible()
  await clean(page)
  await page.getByRole('heading', { name: 'Wie is gevraagd' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('niet nodig: Nederlands is genoeg')).toBeHidden()
})

test('a consulent asks for somebody: N, a few words, and it stands in the list', async ({
  page,
  desk,
}) => {
  await aPool(desk)
  await page.goto(`${desk.origin}/#/sleutelpersonen`)
  await expect(page.getByText('Nog niets gevraagd.')).toBeVisible()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Nieuwe vraag' })
  await expect(dialog.getByLabel('Waarvoor')).toBeFocused()
  await dialog.getByRole('button', { name: 'Bewaar de vraag' }).click()
  await expect(dialog).toContainText('Vul in waarvoor u iemand zoekt.')
  await dialog.getByLabel('Waarvoor').fill('Examentraining (voorbeeld)')
  await dialog.getByRole('combobox', { name: 'Talen' }).fill('tigr')
  await page.getByRole('option', { name: /^Tigrinya/ }).click()
  await dialog.getByRole('textbox', { name: 'Dag' }).fill('14-12-2026')
  await dialog.getByRole('textbox', { name: 'Van' }).fill('9.00')
  await dialog.getByRole('textbox', { name: 'Tot' }).fill('11.00')
  await dialog.getByRole('button', { name: 'Bewaar de vraag' }).click()
  await expect(toast(page)).toContainText('De vraag ‘Examentraining (voorbeeld)’ staat erbij.')
  await expect(
    page.getByRole('heading', { name: /Wie past bij Examentraining \(voorbeeld\) op 14 december/ }),
  ).toBeVisible()
  await expect(page.getByText('9.00 tot 11.00 uur, 2 uur.')).toBeVisible()
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText('Nog niets gevraagd.')).toBeVisible()
})

test('what was agreed is agreed otherwise, with what it crosses told before it is kept', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const pool = await aPool(desk)
  const eventId = await anEventWithLanguages(desk, day)
  const ruth = pool['Ruth Legende'] ?? ('nobody' as never)
  const { assignmentIds } = await desk.call('assignments.ask', {
    ...{ eventId, language: 'Tigrinya', way: null, personIds: [ruth] },
  })
  const assignmentId = assignmentIds[0] ?? ('none' as never)
  await desk.call('assignments.answer', { assignmentId, answer: 'yes' })
  await almostFull(desk, ruth, day)
  const before = await desk.hash()
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/sleutelpersonen`)
  const button = page.getByRole('button', { name: 'Wijzig de afspraak met Ruth Legende' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Afspraak met Ruth Legende' })
  await expect(dialog.getByLabel('Dag')).toBeFocused()
  await expect(dialog.getByLabel('Hoe lang')).toHaveValue('4')
  await clean(page)

  // Other times take as long as they take; what it crosses is told.
  await dialog.getByLabel('Tot').fill('17.00')
  await dialog.getByLabel('Tot').press('Tab')
  await expect(dialog.getByLabel('Hoe lang')).toHaveValue('8')
  await expect(dialog).toContainText(/boven de grens/)
  await expect(dialog).toContainText('De bijeenkomst is: ma 14 december, 9.00 tot 13.00 uur.')
  await dialog.getByLabel('Hoe lang').fill('nul')
  await dialog.getByRole('button', { name: 'Bewaar de afspraak' }).click()
  await expect(dialog).toContainText('‘nul’ is geen aantal uren.')
  await dialog.getByLabel('Hoe lang').fill('2,5')
  await dialog.getByLabel('Kilometers heen en terug').fill('24')
  await dialog.getByLabel('Kilometers heen en terug').press('Enter')
  await expect(dialog).toBeHidden()
  await expect(toast(page)).toContainText('De afspraak met Ruth Legende is gewijzigd.')
  await expect(button).toBeFocused()
  const { assignments } = await desk.call('assignments.list', { eventId })
  expect(assignments).toMatchObject([{ endTime: '17:00', minutes: 150, km: 24 }])
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.hash()).toBe(before)
})
