import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { isCallName } from '#domain/contract'
import type { FigureAnswer } from '#domain/contract/report'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { ActionId, EventId } from '#domain/shared/ids'
import { listedValue } from '#domain/report/make-document'
import { readReportFile } from '../workbooks/readers/read-report.ts'
import { guestsOf, toast } from './guests.ts'
import { expect, test } from './story.ts'
import type { Desk } from './story.ts'

test.use({ now: '2025-09-30T09:00:00.000Z' })

const names = ['Lieke Fantasie', 'Henk Proefman', 'Samira Denkbeeld', 'Teun Verzinsel']

/** An event that is over, for actions of the plan, with who was there. */
async function aHeldEvent(desk: Desk, title: string, day: string, actions: string[]) {
  const types = await desk.call('events.types', {})
  const type = types.find(({ code }) => code === 'CoP') ?? types[0]
  if (type === undefined) throw new Error('There is no type of event')
  const { eventId } = await desk.call('events.create', {
    ...{ fromTemplate: false, typeId: type.id, title, date: isoDate(day) },
    ...{ startTime: wallTime('09:30'), endTime: wallTime('13:00') },
  })
  await desk.call('events.change', { eventId, actionIds: actions as ActionId[] })
  return eventId
}

const comes = (desk: Desk, eventId: EventId) => (personId: string) =>
  desk.call('attendance.checkIn', { eventId, personId: personId as never, source: 'achteraf' })

/** Beside the event of the plan two more: four people at the first, one of them and nobody new at the second. */
async function aYear(desk: Desk): Promise<EventId> {
  const first = await aHeldEvent(desk, 'Leren van elkaar (voorbeeld)', '2025-03-20', ['k', 'i'])
  const people = await guestsOf(desk, first, names)
  for (const personId of people) await comes(desk, first)(personId)
  const second = await aHeldEvent(desk, 'Ondernemen (voorbeeld)', '2025-06-12', ['f'])
  const again = people.slice(0, 1)
  await desk.call('attendance.answer', { eventId: second, personIds: again, answer: 'yes' })
  for (const personId of again) await comes(desk, second)(personId)
  await desk.call('outcomes.add', {
    ...{ eventId: first, kind: 'insight', isForReport: true, actionIds: ['k' as ActionId] },
    text: 'Bakkers willen meedoen (voorbeeld)',
  })
  await desk.call('outcomes.add', { eventId: second, text: 'Belt de bank (voorbeeld)' })
  await measure(desk)
  return second
}

/** Measures an indicator, where Schakel can. */
async function measure(desk: Desk): Promise<void> {
  const name = 'measurements.add'
  if (!isCallName(name)) return
  const { indicators } = await desk.call('plan.overview', {})
  const percentage = indicators.find(({ kind }) => kind === 'percentage')
  const measured = {
    ...{ indicatorId: percentage?.id, measuredOn: '2025-07-01', value: 43.5 },
    ...{ level: 'regio', source: 'Benchmark (voorbeeld)' },
  }
  await desk.call(name, measured as never)
}

async function openReport(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk.origin}/#/rapportage`)
  await page.getByRole('button', { name: 'Maak het eerste rapport' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Jaarrapport 2025')
  await page.getByRole('button', { name: 'Begin met dit rapport' }).click()
  await expect(page.getByRole('heading', { name: '1 Samenvatting' })).toBeVisible()
}

const chapter = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hoofdstukken' }).getByRole('button', { name })

async function makeReport(page: Page): Promise<{ word: Download; proof: Download }> {
  const found: Download[] = []
  page.on('download', (download) => found.push(download))
  await page.getByRole('button', { name: 'Maak rapport' }).click()
  await expect.poll(() => found.length).toBe(2)
  const of = (end: string) => found.find((each) => each.suggestedFilename().endsWith(end))
  const [word, proof] = [of('.docx'), of('.xlsx')]
  if (word === undefined || proof === undefined) throw new Error('A file is missing')
  return { word, proof }
}

/** What stands on the first sheet: the reference, the name and the value of every figure. */
async function valuesIn(proof: Download): Promise<Map<string, string | number>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(await proof.path()) as never)
  const values = new Map<string, string | number>()
  workbook.getWorksheet('Overzicht')?.eachRow((row, number) => {
    const value = row.getCell(3).value
    if (number > 4) {
      values.set(
        `${row.getCell(1).text} ${row.getCell(2).text}`,
        typeof value === 'number' ? value : row.getCell(3).text,
      )
    }
  })
  return values
}

/** A figure as a number in a workbook: euros, hours, or the count itself. */
function inWorkbook({ kind, value }: FigureAnswer): string | number {
  if (value === null) return 'nog niet bekend'
  if (kind === 'money') return value / 100
  if (kind === 'hours') return value / 60
  return kind === 'answer' ? (value === 1 ? 'ja' : 'nee') : Number(value.toFixed(2))
}

test('a year becomes a report: every number in Word is that of the workbook and of Schakel', async ({
  page,
  desk,
}) => {
  test.slow()
  await aYear(desk)
  await openReport(page, desk)
  await expect(page.getByRole('button', { name: /^3 bijeenkomsten\./ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^4 verschillende mensen\./ })).toBeVisible()

  const { word, proof } = await makeReport(page)
  expect(word.suggestedFilename()).toBe('2025-09-30_jaarrapport_2025.docx')
  const { reports } = await desk.call('report.list', {})
  const reportId = reports[0]?.id
  if (reportId === undefined) throw new Error('There is no report')
  const { figures } = await desk.call('report.figures', { reportId })
  const values = await valuesIn(proof)
  expect(values.size).toBe(figures.length)
  const file = readReportFile(readFileSync(await word.path()))
  const listed = new Map(
    (file.tables.at(-1)?.rows ?? [])
      .slice(1)
      .map(([code = '', name = '', value = '']) => [`${code} ${name}`, value]),
  )
  expect(listed.size).toBeGreaterThan(20)
  for (const figure of figures) {
    const name = `[${figure.code}] ${figure.name}`
    expect(values.get(name), name).toBe(inWorkbook(figure))
    if (listed.has(name)) expect(listed.get(name), name).toBe(listedValue(figure))
    else expect(figure.value, name).toBe(0)
  }
  const words = file.paragraphs.map(({ text }) => text)
  expect(words).toContain(
    'In 2025 waren er 3 bijeenkomsten [2a] en geen gesprekken [2b]. Daar kwamen 4 verschillende mensen [3a], van 4 organisaties [3b].',
  )
  const action = words.findIndex((text) => text.startsWith('a. '))
  expect(words[action + 1]).toContain('Bij deze actie hoort in deze periode geen bijeenkomst.')
  expect(words).toContain('Bakkers willen meedoen (voorbeeld)')
  expect(words.join(' ')).not.toContain('Belt de bank')
  for (const name of names) expect(words.join(' ')).not.toContain(name)
})

test('her own text keeps its numbers until she takes the new one, and shows the rows behind them', async ({
  page,
  desk,
}) => {
  const second = await aYear(desk)
  await openReport(page, desk)
  await chapter(page, '3 Wie is bereikt').click()
  await page.keyboard.press('F2')
  const field = page.getByLabel('Tekst van Wie is bereikt')
  await expect(field).toBeFocused()
  await field.fill('Het waren er ')
  await page.getByRole('combobox', { name: 'Getal invoegen' }).click()
  await page.keyboard.type('Verschillende mensen')
  await page.getByRole('option', { name: /^Verschillende mensen aanwezig/ }).click()
  await expect(field).toHaveValue('Het waren er {mensen|4}')
  await page.getByRole('button', { name: 'Klaar met schrijven' }).click()

  await page.getByRole('button', { name: /^4 verschillende mensen\./ }).click()
  const evidence = page.getByRole('region', { name: 'Bewijs bij “4 verschillende mensen”' })
  await expect(evidence.getByRole('row')).toHaveCount(5)
  await expect(evidence.getByRole('row').last()).toHaveText(/Totaal\s*5\s*4/)

  const { personId } = await desk.call('people.create', { name: 'Yara Droomer (voorbeeld)' })
  await desk.call('attendance.answer', { eventId: second, personIds: [personId], answer: 'yes' })
  await comes(desk, second)(personId)
  await page.reload()
  await expect(
    page.getByText('In uw tekst staat 4, Schakel telt nu 5 (Verschillende mensen aanwezig)'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Laat staan' }).click()
  await expect(toast(page)).toContainText('4 blijft staan.')
  await expect(page.getByText('In uw tekst staat 4')).toBeHidden()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Neem 5 over' }).click()
  await expect(page.getByRole('button', { name: /^5 verschillende mensen\./ })).toBeVisible()
})

test('a second report takes the texts of the first over and goes on paper', async ({
  page,
  desk,
}) => {
  await desk.call('report.create', {
    ...{ title: 'Jaarrapport 2024', from: isoDate('2024-01-01'), until: isoDate('2024-12-31') },
  })
  const { reports } = await desk.call('report.list', {})
  const reportId = reports[0]?.id
  if (reportId === undefined) throw new Error('There is no report')
  const text = 'Een goed jaar (voorbeeld).'
  await desk.call('report.setText', { reportId, chapter: 'summary', text })
  await page.goto(`${desk.origin}/#/rapportage`)
  await expect(page.getByText(text)).toBeVisible()
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Begin met dit rapport' }).click()
  await page.getByRole('button', { name: 'Neem teksten over' }).click()
  await expect(toast(page)).toContainText('De tekst van 1 hoofdstuk is overgenomen.')
  await expect(page.getByText(text)).toBeVisible()
  await page.getByRole('button', { name: 'Rapport afdrukken' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarrapport 2025' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '8 Vooruitblik' })).toBeVisible()
  await expect(page.getByText(text)).toBeVisible()
})
