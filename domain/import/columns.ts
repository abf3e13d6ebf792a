import { homePlaceWords } from '#domain/texts/import-headings'
import { cellText } from './cell-text.ts'
import { contentOf } from './column-content.ts'
import type { ColumnMapping, ImportField, PlannedColumn } from './fields.ts'
import { fold } from './fold.ts'
import { groupHeadings } from './group-headings.ts'
import { fieldOfHeading } from './headings.ts'
import type { ImportRegion } from './import-region.ts'
import { fieldInPool } from './pool-columns.ts'
import type { SheetData, SheetRow } from './sheet-data.ts'

/** What each column means: the user's choice, else its heading, else what stands in it. */
export function recogniseColumns(
  sheet: SheetData,
  headerIndex: number | null,
  region: ImportRegion,
  mapping: ColumnMapping = [],
  target: ListTarget = 'people',
): PlannedColumn[] {
  const header = headerIndex === null ? undefined : sheet.rows[headerIndex]
  const rows = sheet.rows.slice(headerIndex === null ? 0 : headerIndex + 1)
  const groups = headerIndex === null ? [] : groupHeadings(sheet, headerIndex)
  const byHeading = columnIndexes(sheet).map((index) => {
    const heading = cellText(header?.cells[index])
    const field = fieldUnder(groups[index] ?? '', heading)
    return { index, heading, field: target === 'pool' ? fieldInPool(heading, field) : field }
  })
  const columns = settled(withContent(byHeading, rows, region))
  const chosen = new Map(mapping.map(({ columnIndex, field }) => [columnIndex, field]))
  return columns.map((column) => ({
    ...column,
    field: chosen.has(column.index) ? (chosen.get(column.index) ?? null) : column.field,
  }))
}

/** What the people of a list become: in the network alone, or in the pool as well. */
export type ListTarget = 'people' | 'pool'

/** The columns of a field, in order; reading takes the first that says something. */
export function columnsOf(columns: readonly PlannedColumn[], field: ImportField): number[] {
  return columns.filter((column) => column.field === field).map((column) => column.index)
}

/** The key under which a mapping is remembered: the headings of the list, in any spelling. */
export function headingKey(columns: readonly PlannedColumn[]): string {
  return columns.map((column) => fold(column.heading)).join('|')
}

/** A heading that names where someone lives; the network keeps where someone works. */
export function isHomePlace(heading: string): boolean {
  return homePlaceWords.test(fold(heading))
}

// "Naam" says whose name it is only together with what stands above it.
function fieldUnder(group: string, heading: string): ImportField | null {
  const field = fieldOfHeading(heading)
  const isBare = field === 'name' && /^(naam|name)$/.test(fold(heading))
  return isBare && group !== '' ? (fieldOfHeading(`${group} ${heading}`) ?? field) : field
}

function columnIndexes(sheet: SheetData): number[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  return Array.from({ length: width }, (_, index) => index)
}

function withContent(
  columns: PlannedColumn[],
  rows: readonly SheetRow[],
  region: ImportRegion,
): PlannedColumn[] {
  const taken = new Set(columns.map((column) => column.field))
  const hasName = ['name', 'givenName', 'familyName', 'contactName'].some((field) =>
    taken.has(field as ImportField),
  )
  // A column under an unknown heading is names of people only beside what people have.
  const hasOther = ['email', 'phone', 'gemeente', 'function'].some((field) =>
    taken.has(field as ImportField),
  )
  const hasHeadings = columns.some((column) => column.heading !== '')
  if (hasName || taken.has('organisation') || (hasHeadings && !hasOther)) taken.add('name')
  return columns.map((column) => {
    if (column.field !== null) return column
    const field = contentOf(rows, column.index, region)
    if (field === null || taken.has(field)) return column
    taken.add(field)
    return { ...column, field }
  })
}

/** Headings that mean something else beside each other. */
function settled(columns: PlannedColumn[]): PlannedColumn[] {
  const has = (field: ImportField) => columns.some((column) => column.field === field)
  const rename = (from: ImportField, to: ImportField) =>
    columns.map((column) => (column.field === from ? { ...column, field: to } : column))

  if (has('name') && has('contactName') && !has('organisation')) {
    return rename('name', 'organisation')
  }
  if (has('name') && has('givenName') && !has('familyName')) return rename('name', 'familyName')
  if (has('name') && has('familyName') && !has('givenName')) return rename('name', 'givenName')
  return workPlaceOnly(columns)
}

function workPlaceOnly(columns: PlannedColumn[]): PlannedColumn[] {
  const places = columns.filter((column) => column.field === 'gemeente')
  const working = places.filter((column) => /gemeente|municip|werk/.test(fold(column.heading)))
  if (working.length === 0 || working.length === places.length) return columns
  return columns.map((column) =>
    column.field === 'gemeente' && !working.includes(column) ? { ...column, field: null } : column,
  )
}
