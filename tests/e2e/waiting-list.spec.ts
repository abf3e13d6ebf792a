import type { EventId, PersonId } from '#domain/shared/ids'
import { anEvent, countsOf, guestsOf, openGuests, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const names = Array.from(
  { length: 52 },
  (_, index) =>
    `${index < 26 ? 'A' : 'B'}${letters[index % 26] ?? ''}mir Wacht${letters[index % 26] ?? ''}s`,
)

async function aFullHall(desk: Desk): Promise<{ eventId: EventId; people: PersonId[] }> {
  const eventId = await anEvent(desk, 45)
  const people = await guestsOf(desk, eventId, names)
  return { eventId, people }
}

test('three cancel, three are proposed, and all three have an offer until another day', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { eventId, people } = await aFullHall(desk)
  expect(await countsOf(desk, eventId)).toMatchObject({ registered: 45, waiting: 7 })
  await desk.call('attendance.answer', { eventId, personIds: people.slice(0, 3), answer: 'no' })

  await page.goto(`${desk.origin}/#/vandaag`)
  await page.getByRole('link', { name: '3 plaatsen aan te bieden, 7 op de wachtlijst' }).click()
  await openGuests(page, desk, eventId)
  const panel = page.getByRole('complementary', { name: 'Plaatsen en wat nu' })
  await expect(panel.getByText('Er zijn 3 plaatsen vrij')).toBeVisible()
  await expect(panel.getByRole('list', { name: 'Er zijn 3' }).getByRole('listitem')).toHaveCount(3)
  await panel.getByRole('textbox', { name: 'Aanbod geldt tot' }).fill('27-11-2026')
  await page.keyboard.press('Tab')
  await panel.getByRole('button', { name: 'Bied alle 3 aan' }).click()
  await expect(toast(page)).toContainText('3 mensen hebben een aanbod tot')
  expect(await countsOf(desk, eventId)).toMatchObject({ registered: 42, offered: 3, waiting: 4 })
  for (const name of names.slice(45, 48)) {
    await expect(
      panel.getByText(`Aanbod aan ${name} loopt tot vr 27 november 17.00 uur`),
    ).toBeVisible()
  }
})

test('a guest gets a seat after all, with the reason on the row', async ({ page, desk }) => {
  const eventId = await anEvent(desk, 1)
  await guestsOf(desk, eventId, ['Joke Fictie', 'Omar Fictie'])
  await openGuests(page, desk, eventId)
  await page.getByRole('row').filter({ hasText: 'Omar Fictie' }).getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Geef toch een plaats' }).click()
  const dialog = page.getByRole('dialog', { name: 'Toch een plaats voor Omar Fictie' })
  await dialog.getByRole('button', { name: 'Geef toch een plaats' }).click()
  await expect(dialog.getByText('Schrijf in een paar woorden')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Waarom' }).fill('leidt de werksessie')
  await dialog.getByRole('button', { name: 'Geef toch een plaats' }).click()
  await expect(toast(page)).toContainText('Omar Fictie heeft toch een plaats.')
  await expect(page.getByText('toch een plaats: leidt de werksessie')).toBeVisible()
  await expect(page.getByText('Er is 1 mens meer aangemeld dan er plaatsen zijn.')).toBeVisible()
  expect(await countsOf(desk, eventId)).toMatchObject({ registered: 2, waiting: 0 })
})
