import type { Page } from '@playwright/test'
import type { EventId } from '#domain/shared/ids'
import { a4, cutOff, printed } from './paper.ts'
import { test as busyTest } from './screens/busy-desk.ts'
import { anEvent } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const narrowest = 210 - 24

async function openResult(page: Page, desk: Desk, eventId: EventId): Promise<void> {
  await page.goto(`${desk.origin}/#/bijeenkomsten/${eventId}/verslag`)
  await expect(page.getByRole('heading', { name: 'Wat het opleverde' })).toBeVisible()
}

busyTest('the result of the event of 14 February is one A4', async ({ page, busy }) => {
  await page.goto(busy.newAddress())
  await page.getByRole('main').waitFor()
  await openResult(page, busy, busy.eventId)
  await expect(page.getByRole('columnheader', { name: 'Oude IJsselstreek' })).toBeVisible()
  expect(await cutOff(page, narrowest)).toEqual([])
  const { pages, size, texts } = await printed(page)
  expect(pages).toBe(1)
  expect(size).toMatch(a4.portrait)
  const [only = ''] = texts ?? []
  if (texts === null) return
  for (const words of [
    'Verslag: Regionale bijeenkomst statushouders & werk',
    'vrijdag 14 februari 2025, 9.30 tot 13.00 uur',
    'De Verzonnen Zaal',
    'Overige deelnemers',
    'Elke accounthouder neemt een werkgever mee',
    '37 van 44 aanwezigen vulden de evaluatie in.',
    'van 10 (n = 34)',
    'Per aanwezige',
    'Afgedrukt op vrijdag 21 februari 2025',
  ]) {
    expect(only).toContain(words)
  }
  // A role that is private does not leave the office by its name, and the screen's buttons stay there.
  expect(only).not.toContain('Ervaringsdeskundige')
  expect(only).not.toContain('Druk af')
})

test('with more than fits it flows to a second page in good order', async ({ page, desk }) => {
  const eventId = await anEvent(desk)
  for (let number = 1; number <= 60; number += 1) {
    const text = `Afspraak nummer ${number} (voorbeeld) met een zin die lang genoeg is om te lezen`
    await desk.call('outcomes.add', { eventId, text })
  }
  await openResult(page, desk, eventId)
  await expect(page.getByText('Afspraak nummer 60 (voorbeeld)')).toBeAttached()
  expect(await cutOff(page, narrowest)).toEqual([])
  const { pages, size, texts } = await printed(page)
  expect(pages).toBe(2)
  expect(size).toMatch(a4.portrait)
  if (texts === null) return
  const numbers = [...texts.join('\n').matchAll(/Afspraak nummer (\d+)/g)].map(([, at]) =>
    Number(at),
  )
  expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
  expect(texts.at(-1)).toContain('Er zijn geen kosten geboekt.')
  expect(texts.at(-1)).toContain('Afgedrukt op')
})
