import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { organisationsFromFile, regionFromFile } from '#domain/import/import-region'
import { inspectSheets } from '#domain/import/inspect-sheets'
import { planOrganisationImport } from '#domain/import/plan-organisations'
import { planPeopleImport } from '#domain/import/plan-people'
import type { SheetData } from '#domain/import/sheet-data'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import regionFile from '../../../resources/data/region.json' with { type: 'json' }
import { inThisProcess } from './in-this-process.ts'

const region = regionFromFile(regionFile)
const organisations = organisationsFromFile(regionFile)

async function workbookOf(name: string) {
  const bytes = readFileSync(join(import.meta.dirname, '../../fixtures', name))
  const answer = await readWorkbook(bytes, name, { startChild: inThisProcess })
  if (answer.kind === 'refused') throw new Error(answer.sentence)
  return answer.workbook
}

async function sheetOf(name: string): Promise<SheetData> {
  const [sheet] = (await workbookOf(name)).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

describe('the sample lists', () => {
  it('finds 45 new, 1 doubtful and 1 duplicate in the list for the CoP', async () => {
    const plan = planPeopleImport(await sheetOf('aanmeldingen-cop-20-maart.xlsx'), region, [])
    expect(plan.headerRow).toBe(4)
    expect(plan.counts).toEqual({ new: 45, changed: 0, doubtful: 1, duplicate: 1, rejected: 0 })
    const like = plan.rows.filter((row) => row.match !== null)
    expect(like.map(({ row, outcome, match }) => [row, outcome, match])).toEqual([
      [47, 'doubtful', { kind: 'row', row: 12, name: 'Gerrit von der Probe' }],
      [52, 'duplicate', { kind: 'row', row: 8, name: 'Marlies Arvayya-Test' }],
    ])
    expect(plan.rows.flatMap((row) => row.notes)).toEqual([
      { cell: 'E22', kind: 'not-an-email', value: 'geen mail' },
    ])
    expect(plan.notes.map(({ cell, kind }) => [cell, kind])).toEqual([
      ['F4', 'hidden-column'],
      ['B54', 'totals-row'],
    ])
  })

  it('reads names, phones and gemeenten of that list as people mean them', async () => {
    const plan = planPeopleImport(await sheetOf('aanmeldingen-cop-20-maart.xlsx'), region, [])
    const rowOf = (number: number) => plan.rows.find(({ row }) => row === number)?.record
    expect(rowOf(12)).toEqual({
      givenName: 'Gerrit',
      tussenvoegsel: 'von der',
      familyName: 'Probe',
      email: 'gerrit.probe7@voorbeeld.example',
      phone: '06-21605483',
      organisationName: 'VluchtelingenWerk Oost',
      functionName: null,
      chainRoleId: 'maatschappelijke-begeleiding',
      chainRoleFrom: 'organisation',
      gemeenteIds: ['GM1586'],
      note: null,
    })
    expect(rowOf(10)?.gemeenteIds).toEqual(['GM1509'])
    expect(rowOf(10)?.phone).toBe('0314299071')
    expect(rowOf(22)).toMatchObject({ givenName: 'Omar', familyName: 'Arvayya-Test', email: null })
    expect(plan.rows.filter(({ record }) => record?.gemeenteIds.length !== 1)).toEqual([])
  })

  it('finds 25 people in the csv of the sociale dienst, signs and formulas intact', async () => {
    const plan = planPeopleImport(await sheetOf('consulenten-sociale-dienst.csv'), region, [])
    expect(plan.counts).toEqual({ new: 25, changed: 0, doubtful: 0, duplicate: 0, rejected: 0 })
    const notes = new Set(plan.rows.map(({ record }) => record?.note ?? ''))
    expect([...notes].sort()).toEqual([
      '',
      '=1+1',
      'komt alleen ’s ochtends',
      'zie mail; d.d. 3-1',
      '€ 25 reiskosten',
    ])
    expect(plan.notes).toEqual([
      { cell: 'H1', kind: 'home-place-as-work', value: 'Woonplaats/gemeente' },
    ])
  })

  it('takes all 80 invited as people of their own, with a hint at the two Henks', async () => {
    const plan = planPeopleImport(await sheetOf('genodigden-14-februari.xlsx'), region, [])
    expect(plan.counts.new).toBe(80)
    const henk = plan.rows.find(({ row }) => row === 62)
    expect(henk).toMatchObject({
      outcome: 'new',
      reasons: [{ kind: 'same-name-hint' }],
      match: { kind: 'row', row: 14, name: 'Henk Beispiel' },
    })
    const withoutRole = plan.rows.filter(({ record }) => record?.chainRoleId === null)
    expect(withoutRole.every(({ record }) => record?.organisationName === null)).toBe(true)
  })

  it('finds 10 new organisations and 4 known ones that differ, sources kept', async () => {
    const sheet = await sheetOf('ketenpartners.xlsx')
    const plan = planOrganisationImport(sheet, region, organisations)
    expect(plan.counts).toEqual({ new: 10, changed: 4, doubtful: 0, duplicate: 0, rejected: 0 })
    const known = plan.rows.filter(({ outcome }) => outcome === 'changed')
    expect(known.map(({ match }) => match?.name)).toEqual([
      'Fijnder',
      'Laborijn',
      'STOER',
      'Graafschap College',
    ])
    expect(known[0]?.changes).toEqual([
      {
        field: 'gemeente',
        cell: 'C3',
        before: 'Berkelland, Oost Gelre, Winterswijk',
        after: 'Bronckhorst, Montferland, Oost Gelre, Winterswijk',
        isChosen: false,
      },
    ])
    expect(plan.rows[0]?.record?.gemeenteIds).toHaveLength(4)
  })

  it.each([
    ['aanmeldingen-cop-20-maart.xlsx', 'people', 45],
    ['consulenten-sociale-dienst.csv', 'people', 25],
    ['genodigden-14-februari.xlsx', 'people', 80],
    ['ketenpartners.xlsx', 'organisations', 10],
    ['forms-aanmelding-14-februari.xlsx', 'answers', 64],
    ['evaluatie-14-februari.xlsx', 'evaluation', 37],
    ['begroting-voorbeeld-x1000.xlsx', 'budget', 7],
    ['boekingen-financien.csv', 'bookings', 30],
  ])('tells what sort of file %s is', async (name, kind, rows) => {
    const known = { people: [], organisations }
    const inspection = inspectSheets(await workbookOf(name), region, known)
    expect(inspection.kind).toBe(kind)
    expect(inspection.sheets.map((sheet) => sheet.rows.new)).toEqual([rows])
  })
})
