import { isoDate } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { expect, test } from './story.ts'

test('everything is found by a few letters: an action, a place, somebody, an event without its accents', async ({
  page,
  desk,
}) => {
  await desk.call('people.create', { name: 'Anna Proefstuk' })
  const { eventId } = await desk.call('events.create', {
    typeId: 'cop' as EventTypeId,
    title: 'Café Verbinding',
    date: isoDate('2027-03-18'),
  })
  const field = page.getByRole('combobox', { name: /Typ wat u wilt doen/ })
  const ask = async (typed: string) => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await page.keyboard.type(typed)
  }

  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
  await ask('n bi')
  await expect(page.getByRole('option', { selected: true })).toContainText('Nieuwe bijeenkomst')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe bijeenkomst' })).toBeVisible()

  await ask('jaarve')
  await expect(page.getByRole('option', { name: /Rapportage/ })).toContainText('ook: jaarverslag')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rapportage' })).toBeVisible()

  await ask('cafe verb')
  await expect(page.getByRole('option', { name: /Café Verbinding/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${eventId}/overzicht`))

  // On the page of an event its own actions can be done at once.
  await ask('open b')
  await expect(page.getByRole('option', { selected: true })).not.toContainText('bij Bijeenkomsten')
  await page.keyboard.press('Escape')

  await ask('@ann')
  await expect(page.getByRole('dialog').getByRole('group')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Anna Proefstuk' })).toBeVisible()

  // An action that works elsewhere brings her there and says so.
  await ask('>open')
  await expect(page.getByRole('option', { selected: true })).toContainText('bij Bijeenkomsten')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bijeenkomsten' })).toBeVisible()
  await expect(page.getByText(/^‘Open balie’ werkt bij Bijeenkomsten/)).toBeVisible()

  await ask('')
  await expect(page.getByRole('group', { name: 'Onlangs' }).getByRole('option')).toHaveCount(5)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toContainText('Anna Proefstuk')
  await page.keyboard.press('Escape')

  // A budget line and an action of the plan open with themselves shown.
  await ask('regionaal verb')
  await expect(page.getByRole('option', { name: /post 01/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /Personele inzet/ })).toBeVisible()
  await ask('startkwa')
  await page.getByRole('option', { name: /actie c/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan van aanpak' })).toBeVisible()

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Sneltoetsen' })
  await expect(sheet.getByRole('rowheader', { name: 'Boeking' })).toBeVisible()
})
