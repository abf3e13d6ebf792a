import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EventTypeId, PersonId } from '#domain/shared/ids'
import { expect, openDesk, test } from './story.ts'
import type { Desk } from './story.ts'

async function add(desk: Desk, name: string, more: object = {}): Promise<PersonId> {
  return (await desk.call('people.create', { name, ...more })).personId
}

async function invitedTo(desk: Desk, personIds: PersonId[]) {
  const { eventId } = await desk.call('events.create', { typeId: 'cop' as EventTypeId })
  await desk.call('attendance.invite', { eventId, personIds })
  return eventId
}

async function twoSpellings(desk: Desk) {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const one = await add(desk, 'F. van den Berg', { organisation, phone: '06 12 34 56 78' })
  const other = await add(desk, 'Fatima v.d. Berg', {
    ...{ organisation, email: 'fatima@voorbeeld.example', functionName: 'docent' },
  })
  await add(desk, 'Gerrit Proef', { organisation })
  const first = await invitedTo(desk, [one, other])
  const second = await invitedTo(desk, [other])
  await desk.call('attendance.checkIn', { eventId: first, personId: one })
  return { one, other, first, second }
}

test('two spellings of one person are found, merged field by field, and taken apart again', async ({
  page,
  desk,
}) => {
  const { one, first } = await twoSpellings(desk)
  const hash = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk`)
  await page.getByRole('link', { name: 'Lijkt op elkaar 1' }).click()
  await expect(page.getByText('1 paar dat misschien één mens is')).toBeVisible()

  const form = page.getByRole('form')
  await expect(form).toContainText('zelfde naam met een voorletter · zelfde organisatie')
  await expect(form.getByRole('row', { name: /^Wat er was/ })).toContainText(
    '1 uitnodiging, 1 aanmelding, 1 keer aanwezig',
  )
  await expect(form.getByRole('radio', { name: /^Naam.*Fatima v\.d\. Berg/ })).toBeChecked()
  await expect(form.getByRole('radio', { name: /^Telefoon.*06 12 34 56 78/ })).toBeChecked()
  await form.getByRole('radio', { name: /^Naam.*F\. van den Berg/ }).press('2')
  await form.getByRole('button', { name: 'Voeg samen' }).click()

  const toast = page.getByRole('status', { name: 'Melding' })
  await expect(toast).toContainText('Fatima v.d. Berg is nu één mens.')
  await expect(page.getByText('Er staat niemand dubbel in.')).toBeVisible()
  const { rows } = await desk.call('people.list', {})
  expect(rows).toMatchObject([
    {
      ...{ id: one, name: 'Fatima v.d. Berg', email: 'fatima@voorbeeld.example' },
      ...{ phone: '06 12 34 56 78', functionName: 'docent' },
    },
    { name: 'Gerrit Proef' },
  ])
  const history = await desk.call('people.history', { personId: one })
  expect(history.map(({ stand }) => stand).toSorted()).toEqual(['invited', 'present'])
  const { counts } = await desk.call('attendance.list', { eventId: first })
  expect(counts).toMatchObject({ invited: 1, present: 1 })

  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 paar dat misschien één mens is')).toBeVisible()
  expect(await desk.hash()).toBe(hash)
})

test('the keyboard alone walks along the pairs and merges', async ({ page, desk }) => {
  await twoSpellings(desk)
  await add(desk, 'Yusuf Mithal', { email: 'y@voorbeeld.example' })
  await add(desk, 'Joessoef Mithal', { email: 'y@voorbeeld.example' })
  await page.goto(`${desk.origin}/#/netwerk/dubbel`)
  const list = page.getByRole('listbox', { name: 'Paren die op elkaar lijken' })
  await list.getByRole('option').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('form', { name: /Fatima v\.d\. Berg/ })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('form', { name: /Yusuf Mithal/ })).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Melding' })).toContainText('is nu één mens.')
  await expect(page.getByRole('form', { name: /Fatima v\.d\. Berg/ })).toBeVisible()
  const { rows } = await desk.call('people.list', { search: 'mithal' })
  expect(rows).toMatchObject([{ name: 'Yusuf Mithal' }])
})

test('two that were chosen in the list stand beside each other', async ({ page, desk }) => {
  await add(desk, 'Anna Proefstuk')
  await add(desk, 'Hanan Parabel')
  await page.goto(`${desk.origin}/#/netwerk`)
  await page.getByRole('checkbox', { name: 'Kies Anna Proefstuk' }).click()
  await page.getByRole('checkbox', { name: 'Kies Hanan Parabel' }).click()
  await page.getByRole('link', { name: 'Voeg samen' }).click()
  const form = page.getByRole('form', { name: 'Zijn Anna Proefstuk en Hanan Parabel dezelfde?' })
  await expect(form).toContainText('Zelf gekozen.')
  await form.getByRole('radio', { name: /Hanan Parabel$/ }).check()
  await form.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(page.getByText('Er staat niemand dubbel in.')).toBeVisible()
  expect((await desk.call('people.list', {})).rows).toMatchObject([{ name: 'Hanan Parabel' }])
})

test('somebody else stays somebody else, also after a new start', async ({ page, desk }) => {
  await twoSpellings(desk)
  await page.goto(`${desk.origin}/#/netwerk/dubbel`)
  await page.getByRole('button', { name: 'Is iemand anders' }).click()
  await expect(page.getByRole('status', { name: 'Melding' })).toContainText('zijn twee mensen.')
  await expect(page.getByText('Er staat niemand dubbel in.')).toBeVisible()
})

test('two spellings of one organisation become one, and a later list finds it by the old name', async ({
  page,
  desk,
}) => {
  const organisation = { name: 'Taalhuis Verzonnen' }
  await add(desk, 'Anna Proefstuk', { organisation })
  await add(desk, 'Hanan Parabel', { organisation: { name: 'Taalhuis Verzonen' } })
  const hash = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk/dubbel`)
  await page.getByRole('radio', { name: 'Organisaties' }).click()
  const form = page.getByRole('form', { name: /Taalhuis Verzonnen/ })
  await expect(form).toContainText('naam met een tikfout')
  await form.getByRole('radio', { name: /Taalhuis Verzonnen$/ }).check()
  await form.getByRole('button', { name: 'Voeg samen' }).click()
  const toast = page.getByRole('status', { name: 'Melding' })
  await expect(toast).toContainText('Taalhuis Verzonnen is nu één organisatie.')
  await expect(page.getByText('Er staat geen organisatie dubbel in.')).toBeVisible()

  await add(desk, 'Gerrit Proef', { organisation: { name: 'Taalhuis Verzonen' } })
  const { rows } = await desk.call('organisations.list', { search: 'verzon' })
  expect(rows).toMatchObject([{ name: 'Taalhuis Verzonnen', peopleCount: 3 }])
  await desk.call('history.undo', {})
  await page.keyboard.press('Control+z')
  await expect(form).toBeVisible()
  expect(await desk.hash()).toBe(hash)
})

test('two organisations that were chosen in the list stand beside each other', async ({
  page,
  desk,
}) => {
  await add(desk, 'Anna Proefstuk', { organisation: { name: 'Mythe' } })
  await add(desk, 'Hanan Parabel', { organisation: { name: 'Denkbeeld' } })
  await page.goto(`${desk.origin}/#/netwerk?toon=organisaties`)
  await page.getByRole('checkbox', { name: 'Kies Mythe' }).click()
  await page.getByRole('checkbox', { name: 'Kies Denkbeeld' }).click()
  await page.getByRole('link', { name: 'Voeg samen' }).click()
  await expect(page.getByRole('form', { name: /Mythe.*dezelfde\?/ })).toContainText('Zelf gekozen.')
})

test('what was said of two people is there when the data are opened again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-story-'))
  const now = '2026-11-23T08:00:00.000Z'
  const before = await openDesk(folder, now)
  await before.desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  const { one, other } = await twoSpellings(before.desk)
  await before.desk.call('people.notDuplicate', { personId: one, otherPersonId: other })
  await before.close()
  const after = await openDesk(folder, now)
  expect(await after.desk.call('duplicates.list', {})).toEqual({ total: 0, rows: [] })
  await after.close()
  rmSync(folder, { recursive: true, force: true })
})
