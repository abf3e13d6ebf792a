import type { Page } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, EventId } from '#domain/shared/ids'
import { expect, test } from './story.ts'

test.use({ now: '2025-02-25T09:00:00.000Z' })

const message = (page: Page) => page.getByRole('status', { name: 'Melding' })
const panel = (page: Page) => page.getByRole('complementary', { name: 'De gekozen afspraak' })
const eventId = 'plan-2025-02-14' as EventId

test('all agreements stand in one list: late ones, whose they are, done, and in Excel', async ({
  page,
  desk,
}) => {
  test.setTimeout(90_000)
  const { personId } = await desk.call('people.create', { name: 'Elsa van Fictie' })
  await desk.call('outcomes.add', {
    ...{ eventId, text: 'Belt de bakker (voorbeeld)', owner: { id: personId } },
    ...{ dueOn: isoDate('2025-02-20'), actionIds: ['d' as ActionId] },
  })
  await desk.call('conversations.record', {
    ...{ happenedOn: isoDate('2025-02-18'), subject: 'Vroege start (voorbeeld)' },
    outcomes: [{ text: 'Stuurt de lijst', owner: 'user', dueOn: isoDate('2025-03-20') }],
  })
  await page.goto(`${desk.origin}/#/plan/afspraken`)
  await expect(page.getByText('2 open, waarvan 1 te laat; 0 klaar')).toBeVisible()
  const bakker = page.getByRole('row').filter({ hasText: 'Belt de bakker' })
  await expect(bakker).toContainText('te laat')
  await expect(bakker).toContainText('Elsa van Fictie')

  await page.getByRole('radio', { name: /Te laat/ }).click()
  await expect(page).toHaveURL(/toon=te-laat/)
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('radio', { name: /^Open/ }).click()
  await page
    .getByRole('button', { name: /^(Iedereen )?Wie|Wie$/ })
    .first()
    .click()
  await page.getByRole('option', { name: 'Ik zelf' }).click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row').filter({ hasText: 'Stuurt de lijst' })).toBeVisible()

  // The day and the owner are changed beside the list, and it is set to done.
  await page.getByRole('row').filter({ hasText: 'Stuurt de lijst' }).getByText('Stuurt').click()
  const due = panel(page).getByRole('textbox', { name: 'Uiterlijk' })
  await due.fill('28-3-2025')
  await due.press('Enter')
  await expect(message(page)).toContainText('De dag is gewijzigd.')
  await panel(page).getByRole('button', { name: 'Zet op klaar' }).click()
  await expect(message(page)).toContainText('‘Stuurt de lijst’ is klaar.')
  await expect(page.getByText('1 open, waarvan 1 te laat; 1 klaar')).toBeVisible()

  await page.goto(`${desk.origin}/#/plan/afspraken?toon=alle`)
  await expect(page.getByRole('row')).toHaveCount(3)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Naar Excel' }).click()
  expect((await saved).suggestedFilename()).toBe('2025-02-25_afspraken.xlsx')

  await page.getByRole('row').filter({ hasText: 'Belt de bakker' }).getByText('Belt').click()
  await panel(page)
    .getByRole('link', { name: /Regionale bijeenkomst/ })
    .click()
  await expect(page).toHaveURL(/\/bijeenkomsten\/plan-2025-02-14\/opbrengst/)
})
