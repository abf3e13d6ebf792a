import type { Page } from '@playwright/test'
import { expect, test } from './story.ts'

const form = (page: Page) => page.getByRole('dialog').getByRole('form')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const panel = (page: Page) => page.getByRole('complementary')

test('a conversation is written down by keyboard alone and comes back wherever it is needed', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { personId } = await desk.call('people.create', {
    name: 'Hanan Parabel',
    organisation: { name: 'Taalhuis Voorbeeld' },
  })
  const first = await desk.hash()
  await page.goto(`${desk.origin}/#/netwerk?kies=${personId}`)
  await expect(panel(page).getByRole('heading', { name: 'Hanan Parabel' })).toBeVisible()

  await page.keyboard.press('Control+Shift+G')
  await expect(field(page, 'Onderwerp')).toBeFocused()
  await page.keyboard.type('Vroege start')
  await expect(form(page).getByRole('row', { name: 'Hanan Parabel' })).toBeVisible()
  // Closed by accident: what was typed is still there.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+G')
  await expect(field(page, 'Onderwerp')).toHaveValue('Vroege start')
  await expect(page.getByText('Wat u typte staat er nog.')).toBeVisible()
  await expect(field(page, 'Onderwerp')).toBeFocused()

  await field(page, 'Wat er gezegd is').focus()
  await page.keyboard.type('De cursuslijst van de kinderopvang is bijna klaar.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('vroege')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form(page).getByRole('row', { name: /^g · / })).toBeVisible()
  await form(page).getByRole('button', { name: 'Afspraak', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Wat')).toBeFocused()
  await page.keyboard.type('stuurt de lijst')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Hanan Parabel' }).waitFor()
  await page.keyboard.type('Hanan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(form(page).getByRole('button', { name: /Wie doet het/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(field(page, 'Uiterlijk')).toBeFocused()
  await page.keyboard.type('25-11')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('status', { name: 'Melding' })).toContainText(
    'Gesprek ‘Vroege start’ is vastgelegd.',
  )
  const line = panel(page).getByRole('listitem').filter({ hasText: 'Gesprek: Vroege start' })
  await expect(line).toContainText('stuurt de lijst, uiterlijk 25 november')
  await expect(line.getByTitle('Actie g van het plan')).toBeVisible()

  // Found by a word from what was said, one press from its place.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kinderopv')
  await expect(page.getByRole('option', { name: /Vroege start/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Vroege start' })).toBeVisible()
  await expect(field(page, 'Wat er gezegd is')).toHaveValue(/kinderopvang/)

  // Where its person works it is told too.
  const { rows } = await desk.call('organisations.list', { search: 'Taalhuis Voorbeeld' })
  await page.goto(`${desk.origin}/#/netwerk?toon=organisaties&kies=${rows[0]?.id ?? ''}`)
  await expect(panel(page).getByText('Gesprek: Vroege start')).toBeVisible()

  await page.keyboard.press('Alt+1')
  const due = page.getByRole('listitem').filter({ hasText: 'stuurt de lijst' })
  await expect(due).toContainText('Hanan Parabel, uit ‘Vroege start’ van 23 november 2026')
  await due.getByRole('button', { name: 'Klaar' }).focus()
  await page.keyboard.press('Enter')
  await expect(due).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(due).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(due).toHaveCount(0)
  await expect.poll(() => desk.hash()).toBe(first)
})

test('a conversation that was kept is searched, changed in place, and its agreements ticked off', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/netwerk/gesprekken`)
  await expect(page.getByText('Nog geen gesprekken.')).toBeVisible()
  for (const [subject, said] of [
    ['Kennismaking', 'Over het taalcafé'],
    ['Werkbezoek', 'Over de bakkerij'],
  ]) {
    await desk.call('conversations.record', {
      ...{ happenedOn: '2026-11-20' as never, subject: subject ?? '', said },
      outcomes: [{ text: `${subject} nabellen`, owner: 'user' }],
    })
  }
  await page.reload()
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('row')).toHaveCount(3)
  await page.getByRole('searchbox').fill('taalcafe')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await grid.getByRole('rowheader', { name: 'Kennismaking' }).click()
  await field(page, 'Onderwerp').fill('Kennismaking met het taalcafé')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('rowheader', { name: 'Kennismaking met het taalcafé' })).toBeVisible()

  await page.getByRole('radio', { name: 'Open afspraken' }).click()
  const agreements = page.getByRole('list', { name: 'Open afspraken' })
  await expect(agreements.getByRole('listitem')).toHaveCount(2)
  await agreements.getByRole('checkbox', { name: 'Zet ‘Werkbezoek nabellen’ op klaar' }).focus()
  await page.keyboard.press('Space')
  await expect(agreements.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByText('2 gesprekken, 1 afspraak open')).toBeVisible()
})
