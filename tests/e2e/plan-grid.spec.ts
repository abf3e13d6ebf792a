import type { Page } from '@playwright/test'
import { a4, cutOff, printed } from './paper.ts'
import { expect, test } from './story.ts'

test.use({ now: '2025-02-25T09:00:00.000Z' })

const message = (page: Page) => page.getByRole('status', { name: 'Melding' })
const cell = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('the table of the plan is set and cleared by click and by key, and drawn with its days', async ({
  page,
  desk,
}) => {
  test.setTimeout(90_000)
  const before = await desk.hash()
  await page.goto(`${desk.origin}/#/plan/planning`)
  const day = cell(page, /^Bijeenkomst statushouders & werk, kwartaal 1 van 2025: vr 14 februari/)
  await expect(day).toHaveAttribute('aria-pressed', 'true')
  const second = cell(page, 'Communicatieplan, kwartaal 2 van 2025')
  await expect(second).toHaveAttribute('aria-pressed', 'false')
  await second.click()
  await expect(second).toHaveAttribute('aria-pressed', 'true')
  await expect(message(page)).toContainText('‘Communicatieplan’ loopt in kwartaal 2 van 2025.')

  // By key: to the next quarter, set it with space, and to the year without quarters.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  const third = cell(page, 'Communicatieplan, kwartaal 3 van 2025')
  await expect(third).toBeFocused()
  await expect(third).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await expect(third).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Communicatieplan, 2026')).toHaveAttribute('aria-pressed', 'true')

  // The year is split: one quarter out of it leaves the other three.
  await page.getByRole('button', { name: 'Deel 2026 in kwartalen' }).click()
  await cell(page, 'Vrouwen & werk, kwartaal 1 van 2026').click()
  await expect
    .poll(async () => (await desk.call('planRows.list', {})).rows.at(-1)?.periods)
    .toEqual(['2026-Q2', '2026-Q3', '2026-Q4'])
  await page.getByRole('button', { name: 'Jaar toevoegen' }).click()
  await page.getByRole('menuitem', { name: '2027 als één kolom' }).click()
  await cell(page, 'Pilot duale trajecten, 2027').click()
  await expect(message(page)).toContainText('‘Pilot duale trajecten’ loopt in 2027.')

  for (let step = 0; step < 6; step += 1) await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(before)
})

test('a row is added for an action that misses a place, renamed, moved and taken away', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/plan/planning`)
  await page.getByRole('link', { name: 'Plan actie l' }).click()
  const form = page.getByRole('form', { name: 'Rij toevoegen' })
  await expect(form.getByRole('textbox', { name: 'Naam van de rij' })).toHaveValue(
    'Sleutelpersonen',
  )
  await form.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(form).toHaveCount(0)
  await expect(page.getByText('5 acties staan niet in de planning')).toBeVisible()

  await page.getByRole('button', { name: 'Wijzig rij ‘Sleutelpersonen’' }).click()
  const editor = page.getByRole('region', { name: 'Rij ‘Sleutelpersonen’' })
  await editor.getByRole('textbox', { name: 'Naam van de rij' }).fill('Pool (voorbeeld)')
  await page.keyboard.press('Enter')
  const renamed = page.getByRole('region', { name: 'Rij ‘Pool (voorbeeld)’' })
  await renamed.getByRole('button', { name: 'Omhoog' }).click()
  await expect
    .poll(async () =>
      (await desk.call('planRows.list', {})).rows.map(({ title }) => title).slice(-2),
    )
    .toEqual(['Pool (voorbeeld)', 'Vrouwen & werk'])
  await renamed.getByRole('button', { name: 'Haal de rij weg' }).click()
  await expect(message(page)).toContainText('Rij ‘Pool (voorbeeld)’ is weg.')
  await expect(page.getByRole('rowheader')).toHaveCount(6)
})

test('the table is printed on one sheet of A4 landscape, as in the plan', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.origin}/#/plan/planning`)
  await expect(page.getByRole('rowheader')).toHaveCount(6)
  expect(await cutOff(page, 297)).toEqual([])
  const paper = await printed(page)
  expect(paper.pages).toBe(1)
  expect(paper.size).toMatch(a4.landscape)
  const [text] = paper.texts ?? ['Verbetering leerroute Vrouwen & werk K4 2026 Afgedrukt op']
  for (const word of ['Verbetering leerroute', 'Vrouwen & werk', 'K4', '2026', 'Afgedrukt op']) {
    expect(text).toContain(word)
  }
})
