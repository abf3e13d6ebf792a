import { isoDate } from '#domain/shared/dates'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

const name = 'Fenna Fabel'

/** Somebody of the pool with a language, a rate and hours that were approved. */
async function aSleutelpersoon(desk: Desk) {
  const { personId } = await desk.call('pool.join', {
    person: { name },
    consent: { givenOn: isoDate('2026-01-05'), how: 'gesprek (voorbeeld)' },
  })
  await desk.call('pool.setLanguage', { personId, language: 'Tigrinya', speaking: 'good' })
  await desk.call('pool.setRate', {
    ...{ personId, fromOn: isoDate('2026-01-01'), hourCents: 500 as never, kmTenthCents: null },
    source: 'afspraak (voorbeeld)',
  })
  await desk.call('hours.add', {
    ...{ personId, workedOn: isoDate('2026-10-20'), minutes: 90, note: 'taalcafé (voorbeeld)' },
  })
  return { personId }
}

test('a sleutelpersoon asks what is held, takes consent back, and is forgotten while the sums stay', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000)
  const { personId } = await aSleutelpersoon(desk)

  // Vandaag tells of the hours, one press away.
  await page.goto(`${desk.origin}/#/vandaag`)
  const due = page.getByRole('region', { name: 'Sleutelpersonen' })
  await expect(due).toContainText('1 regel met uren is nog niet goedgekeurd')
  await expect(due).toContainText('Samen 1,5 uur van 1 mens')
  await due.getByRole('link', { name: 'Naar uren' }).click()
  await expect(page).toHaveURL(/sleutelpersonen\/uren/)

  await page.goto(`${desk.origin}/#/netwerk?kies=${personId}`)
  const panel = page.getByRole('complementary', { name: 'Over deze mens' })
  await expect(panel).toContainText('In de pool sinds 23 november 2026.')
  await expect(panel).toContainText('Talen: Tigrinya.')

  await panel.getByRole('link', { name: 'Inzage' }).click()
  await expect(page.getByRole('table', { name: 'Talen' })).toContainText('goed')
  await expect(page.getByRole('table', { name: 'Bedragen per uur en kilometer' })).toContainText(
    '€ 5,00',
  )
  await expect(page.getByRole('table', { name: 'Uren' })).toContainText('taalcafé (voorbeeld)')

  const [consent] = (await desk.call('privacy.ofPerson', { personId })).consents
  await desk.call('privacy.withdrawConsent', {
    ...{ consentId: consent?.id ?? ('' as never), on: isoDate('2026-11-23') },
  })
  await page.goBack()
  await expect(panel).toContainText('De toestemming voor de pool is ingetrokken.')

  await panel.getByRole('link', { name: 'Wis' }).click()
  await expect(page.getByText('profiel als sleutelpersoon')).toBeVisible()
  await expect(page.getByText('regels met uren').first()).toBeVisible()
  await page.getByRole('textbox', { name: `Typ ‘${name}’` }).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 mens gewist')).toBeVisible()
  expect((await desk.call('pool.list', {})).rows).toEqual([])
  await page.goto(`${desk.origin}/#/sleutelpersonen/pool`)
  await expect(page.getByText(name)).toHaveCount(0)
})
