import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { keyFile } from '#backend/key-file'
import { runDemo } from '#backend/run-demo'
import { wordsInside } from '../backend/handover/files-inside.ts'
import { canary, mark } from '../faults/canaries.ts'
import { expect, openDesk, test } from './story.ts'
import type { Page } from '@playwright/test'

test.setTimeout(180_000)

const toast = (page: Page) => page.getByRole('status', { name: 'Melding' })

async function makeDossier(page: Page): Promise<Uint8Array> {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Maak dossier' }).click()
  const download = await saved
  const bytes = new Uint8Array(readFileSync(await download.path()))
  await expect(toast(page)).toContainText(`${download.suggestedFilename()} is opgeslagen.`)
  return bytes
}

test('a successor opens the dossier of the demo in a new store, and the shared one names nobody', async ({
  browser,
}) => {
  const out = mkdtempSync(join(tmpdir(), 'schakel-overdracht-'))
  const { dataFolder } = await runDemo(out, () => undefined)
  const { desk, close } = await openDesk(dataFolder, '2025-02-24T08:00:00.000Z')
  const bird = canary(1)
  await desk.call('people.create', {
    ...{ name: bird.name, email: bird.email, note: bird.note },
    organisation: { name: bird.organisation },
  })
  const [first] = (await desk.call('events.list', { year: 2025 })).rows
  if (!first) throw new Error('The demo has no events')
  const topics = [`Onderwerp van ${bird.name}`]
  await desk.call('events.change', { eventId: first.id, title: `Bij ${bird.name}`, topics })
  await desk.call('conversations.record', {
    ...{ happenedOn: '2025-02-20' as never, subject: `Bij ${bird.name}`, said: bird.note },
    outcomes: [{ text: `${bird.name} belt de taalschool` }],
  })
  const page = await browser.newPage({ locale: 'nl-NL', acceptDownloads: true })
  await page.goto(desk.address)
  await page.goto(`${desk.origin}/#/rapportage/overdracht`)
  await expect(page.getByText('1 afspraak zonder eigenaar')).toBeVisible()
  await expect(page.getByRole('row', { name: /schakel-reservekopie/ })).toBeVisible()
  const whole = await makeDossier(page)
  const files = unzipSync(whole)
  expect(Object.keys(files).toSorted()).toEqual([
    ...['begroting.xlsx', 'bijeenkomsten.xlsx', 'gesprekken-en-afspraken.xlsx'],
    ...['jaarrapport_2025-voorbeeld.docx', 'kalender.ics'],
    ...['lees-mij.docx', 'mensen.xlsx', 'organisaties.xlsx', 'plan.xlsx'],
    ...['schakel-reservekopie.schakel', 'sleutelpersonen.xlsx', 'taken.xlsx', 'teksten.xlsx'],
  ])
  expect(Object.keys(wordsInside(whole, [mark])).length).toBeGreaterThan(2)

  await page.getByText('Om te delen, zonder persoonsgegevens').click()
  await expect(page.getByRole('row', { name: /schakel-reservekopie/ })).toBeHidden()
  const names = (await desk.call('people.list', { limit: 500 })).rows.map(({ name }) => name)
  const shared = await makeDossier(page)
  expect(wordsInside(shared, [mark, ...names])).toEqual({})

  const hash = await desk.hash()
  const { counts } = await desk.call('system.status', {})
  await page.close()
  await close()
  await openedBySuccessor(page.context().browser() ?? browser, files, { hash, counts })
  rmSync(out, { recursive: true, force: true })
})

async function openedBySuccessor(
  browser: import('@playwright/test').Browser,
  files: Record<string, Uint8Array>,
  expected: { hash: string; counts: unknown },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-opvolger-'))
  const keySource = keyFile(join(folder, 'schakel.key'))
  const { desk, close } = await openDesk(folder, '2025-03-03T08:00:00.000Z', keySource)
  const page = await browser.newPage({ locale: 'nl-NL' })
  await page.goto(desk.address)
  await page.getByText('of neem een dossier over').click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'schakel-reservekopie.schakel',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(files['schakel-reservekopie.schakel'] ?? new Uint8Array()),
  })
  await page.getByRole('dialog').getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('navigation').getByRole('link', { name: /Vandaag/ })).toBeVisible()
  expect(await desk.hash()).toBe(expected.hash)
  expect((await desk.call('system.status', {})).counts).toEqual(expected.counts)
  await page.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
}
