import type { Locator, Page } from '@playwright/test'
import { addDays, gridDate } from '#domain/shared/dates'
import type { EventRow } from '#domain/contract/events'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

/** Counts what she does, so that the year stands in at most twelve actions. */
function counted(page: Page) {
  let actions = 0
  const one = async (act: Promise<unknown>) => {
    actions += 1
    await act
  }
  return {
    count: () => actions,
    press: (key: string) => one(page.keyboard.press(key)),
    type: (words: string) => one(page.keyboard.type(words)),
    click: (what: Locator) => one(what.click()),
    fill: (what: Locator, words: string) => one(what.fill(words)),
  }
}

test('from an empty 2027 the whole year stands in at most twelve actions, on days without objection', async ({
  page,
  desk,
}) => {
  const empty = await desk.hash()
  const she = counted(page)
  await page.getByRole('heading', { name: 'Vandaag' }).waitFor()

  await she.press('Control+k')
  await she.type('jaar st')
  await expect(page.getByRole('option', { name: /Jaar starten/ })).toBeVisible()
  await she.press('Enter')
  await expect(page.getByRole('heading', { name: 'Jaar starten: 2027' })).toBeVisible()
  const list = page.getByRole('list', { name: 'Voorstel' })
  await expect(list.getByRole('listitem')).toHaveCount(5)

  // Another day for one of them; what speaks against it is there before it is chosen.
  const west = 'Voorlichting ondernemerschap West'
  await she.click(page.getByRole('button', { name: `Andere dag voor ${west}` }))
  const panel = page.getByRole('complementary', { name: 'Een andere dag' })
  await she.fill(panel.getByRole('textbox', { name: 'Typ een datum' }), '3-11-2027')
  await she.press('Enter')
  await expect(list.getByRole('listitem').filter({ hasText: west })).toContainText(
    'Woensdag 3 november',
    { ignoreCase: true },
  )
  await she.click(page.getByRole('button', { name: 'Zet 5 bijeenkomsten in het jaar' }))
  await expect(page.getByRole('heading', { name: 'Dit staat nu in 2027' })).toBeVisible()
  expect(she.count()).toBeLessThanOrEqual(12)

  const { gaps } = await desk.call('events.rhythm', { year: 2027 })
  expect(gaps.filter(({ kind }) => kind === 'too-few')).toEqual([])
  const { rows } = await desk.call('events.list', { year: 2027 })
  const made = rows.map(({ code, subregion }) => [code, subregion].join(' ').trim()).toSorted()
  expect(made).toEqual(['CoP', 'CoP', 'ON oost', 'ON west', 'RB'])
  for (const event of rows) await expectWhole(desk, event)

  // One step back takes the whole year away, one step on brings it again.
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.hash()).toBe(empty)
  await page.keyboard.press('Control+y')
  await expect.poll(async () => (await desk.call('events.list', { year: 2027 })).total).toBe(5)
})

test('moving the bijeenkomst two weeks moves exactly the open tasks that are not pinned', async ({
  page,
  desk,
}) => {
  const proposal = await desk.call('year.proposal', { year: 2027 })
  const events = proposal.events.flatMap(({ typeId, subregion, date, startTime, endTime }) =>
    date === null ? [] : [{ typeId, subregion, date, startTime, endTime }],
  )
  const started = await desk.call('year.start', { year: 2027, events })
  const regional = started.events.at(-1)
  if (regional === undefined) throw new Error('Nothing was started')
  const { eventId } = regional
  const tasksOf = async () => (await desk.call('tasks.list', { eventId })).tasks
  const [done, pinned] = await tasksOf()
  if (!done || !pinned?.dueOn) throw new Error('There are no tasks')
  await desk.call('tasks.setDone', { taskId: done.id, isDone: true })
  await desk.call('tasks.pin', { taskId: pinned.id, on: pinned.dueOn })
  const before = await tasksOf()

  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  const later = addDays(regional.date, 14)
  await page.getByRole('textbox', { name: 'Typ een datum' }).fill(gridDate(later))
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await desk.call('events.get', { eventId })).date).toBe(later)
  const stayed = (await tasksOf()).filter(
    ({ id, dueOn }) => before.find((task) => task.id === id)?.dueOn === dueOn,
  )
  expect(stayed.map(({ id }) => id).toSorted()).toEqual([done.id, pinned.id].toSorted())
})

test('an event is copied by its parts, and says what stayed behind', async ({ page, desk }) => {
  const { rows } = await desk.call('events.list', { year: 2025 })
  const eventId = rows[0]?.id
  if (eventId === undefined) throw new Error('The plan dates no event')
  const { personId } = await desk.call('people.create', { name: 'Anna Proefstuk' })
  await desk.call('attendance.register', { eventId, personId })
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/overzicht`)
  await page.getByRole('button', { name: 'Kopieer bijeenkomst' }).click()
  await page.getByRole('textbox', { name: 'Typ een datum' }).fill('18-3-2027')
  await page.keyboard.press('Enter')
  await page.getByText('Doel en reisinformatie').click()
  await page.getByRole('button', { name: 'Maak de kopie' }).click()
  await expect(page.getByText('1 mens op de lijst')).toBeVisible()
  await page.getByRole('link', { name: 'Open de nieuwe bijeenkomst' }).click()
  await expect(page.getByText('donderdag 18 maart 2027', { exact: true })).toBeVisible()
  const copy = await desk.call('events.list', { year: 2027 })
  const list = await desk.call('attendance.list', { eventId: copy.rows[0]?.id ?? eventId })
  expect(list.people).toEqual([])
})

test('a type gets another rhythm and its template opens as an event', async ({ page, desk }) => {
  await page.goto(`${desk.origin}/#/instellingen/soorten`)
  const panel = page.getByRole('complementary', { name: 'De gekozen soort' })
  await panel.getByRole('textbox', { name: 'Minstens' }).fill('3')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Bij dit aantal staat nog geen bron.')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Waar staat dat?' }).fill('stuurgroep 12 maart')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await desk.call('events.types', {}))[0]?.rhythm)
    .toMatchObject({ min: 3, source: 'stuurgroep 12 maart', isProposal: false })

  await panel.getByRole('link', { name: 'Open sjabloon' }).click()
  await expect(page.getByRole('tab')).toHaveText([
    /Overzicht/,
    /Programma/,
    /Draaiboek/,
    /Begroting/,
  ])
  await page.getByRole('tab', { name: 'Begroting' }).click()
  await expect(page.getByText('2 bedragen zijn nog niet bekend')).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Waar dit sjabloon staat' })
    .getByRole('link', { name: 'Soorten en sjablonen' })
    .click()
  await expect(page.getByRole('grid', { name: 'Soorten bijeenkomst' })).toBeVisible()
})

async function expectWhole(desk: Desk, event: EventRow): Promise<void> {
  const { id: eventId, date, startTime, endTime } = event
  if (date === null) throw new Error(`${event.title} has no day`)
  const input = { date, startTime, endTime, exceptEventId: eventId }
  const { signals } = await desk.call('calendar.signals', input)
  expect(signals.filter(({ severity }) => severity === 'avoid')).toEqual([])
  const { items } = await desk.call('programme.get', { eventId })
  expect(items.length).toBeGreaterThan(4)
  const { tasks } = await desk.call('tasks.list', { eventId })
  expect(tasks.length).toBeGreaterThan(4)
  expect(tasks.filter(({ dueOn }) => dueOn === null)).toEqual([])
  expect((await desk.call('budget.chains', { eventId })).length).toBeGreaterThan(1)
}
