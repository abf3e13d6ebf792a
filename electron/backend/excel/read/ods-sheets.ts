import { workbookLimits as limits } from '#domain/import/refusal'
import type { Cell, SheetData, SheetRow } from '#domain/import/sheet-data'
import { GateRefusalError } from './gate-refusal.ts'
import { cellCharacters, odsCell } from './ods-cell.ts'
import { walkXml } from './walk-xml.ts'
import { attributesOf, decoded } from './xml-text.ts'

const lastRow = 1_048_576
const mostCharacters = limits.unpackedMegabytes * 1024 * 1024

type OpenSheet = Omit<SheetData, 'rows' | 'hiddenColumns'> & {
  readonly rows: SheetRow[]
  readonly hiddenColumns: number[]
  rowNumber: number
  columnCount: number
}
type OpenRow = { readonly repeated: number; readonly isHidden: boolean; readonly cells: Cell[] }
type OpenCell = { readonly attributes: ReadonlyMap<string, string>; text: string }
type State = {
  readonly sheets: SheetData[]
  readonly hiddenStyles: ReadonlySet<string>
  sheet: OpenSheet | null
  row: OpenRow | null
  /** Empty cells so far, that only count when something stands right of them. */
  gap: number
  cell: OpenCell | null
  /** What all cells hold together, each as often as it is repeated. */
  characters: number
  isInParagraph: boolean
  /** What is passed over whole, and how deep in it we are. */
  skipped: { readonly name: string; depth: number } | null
}

/** The sheets of the content of an OpenDocument file; repeated rows and columns are bounded. */
export function odsSheets(xml: string): SheetData[] {
  const state: State = {
    ...{ sheets: [], hiddenStyles: hiddenStyles(xml), sheet: null, row: null, gap: 0 },
    ...{ cell: null, characters: 0, isInParagraph: false, skipped: null },
  }
  walkXml(xml, {
    onOpen: (name, inside) => {
      if (state.skipped !== null) {
        if (state.skipped.name === name) state.skipped.depth += 1
      } else if (isPassedOver(name, state)) state.skipped = { name, depth: 1 }
      else open(state, name, inside)
    },
    onClose: (name) => {
      if (state.skipped === null) return close(state, name)
      if (state.skipped.name === name) state.skipped.depth -= 1
      if (state.skipped.depth === 0) state.skipped = null
    },
    onText: (text, isPlain) => {
      if (state.skipped !== null || state.cell === null || !state.isInParagraph) return
      grow(state.cell, isPlain ? text : decoded(text))
    },
  })
  return state.sheets
}

// Comments and drawings hold text that stands in no cell.
function isPassedOver(name: string, state: State): boolean {
  if (name === 'table:table') return state.sheet !== null
  return /^(office:annotation|draw:.*|text:note|table:(shapes|tracked-changes))$/.test(name)
}

function open(state: State, name: string, inside: string): void {
  switch (name) {
    case 'table:table':
      state.sheet = openSheet(attributesOf(inside), state.hiddenStyles)
      return
    case 'table:table-column':
      if (state.sheet) addColumns(state.sheet, attributesOf(inside))
      return
    case 'table:table-row':
      state.row = openRow(attributesOf(inside))
      state.gap = 0
      return
    case 'table:table-cell':
    case 'table:covered-table-cell':
      state.cell = { attributes: attributesOf(inside), text: '' }
      return
    default:
      if (state.cell) openText(state, state.cell, name, inside)
  }
}

function openText(state: State, cell: OpenCell, name: string, inside: string): void {
  if (name === 'text:p' || name === 'text:h') {
    if (cell.text !== '') grow(cell, '\n')
    state.isInParagraph = true
  } else if (name === 'text:s') {
    grow(cell, ' '.repeat(Math.min(countOf(attributesOf(inside), 'text:c'), 100)))
  } else if (name === 'text:tab' || name === 'text:line-break') grow(cell, ' ')
}

function grow(cell: OpenCell, text: string): void {
  if (cell.text.length < cellCharacters) cell.text += text
}

function close(state: State, name: string): void {
  const { sheet, row, cell } = state
  switch (name) {
    case 'text:p':
    case 'text:h':
      state.isInParagraph = false
      return
    case 'table:table-cell':
    case 'table:covered-table-cell':
      if (row && cell) addCell(state, row, cell)
      state.cell = null
      return
    case 'table:table-row':
      if (sheet && row) addRow(state, sheet, row)
      state.row = null
      return
    case 'table:table':
      if (sheet) state.sheets.push(asData(sheet))
      state.sheet = null
  }
}

function openSheet(
  attributes: ReadonlyMap<string, string>,
  hidden: ReadonlySet<string>,
): OpenSheet {
  return {
    name: attributes.get('table:name') ?? '',
    isHidden: hidden.has(attributes.get('table:style-name') ?? ''),
    ...{ hiddenColumns: [], rows: [], rowNumber: 0, columnCount: 0 },
  }
}

function asData({ name, isHidden, hiddenColumns, rows }: OpenSheet): SheetData {
  return { name, isHidden, hiddenColumns, rows }
}

function openRow(attributes: ReadonlyMap<string, string>): OpenRow {
  return {
    repeated: countOf(attributes, 'table:number-rows-repeated'),
    isHidden: isOutOfSight(attributes),
    cells: [],
  }
}

function addColumns(sheet: OpenSheet, attributes: ReadonlyMap<string, string>): void {
  const from = sheet.columnCount
  sheet.columnCount += countOf(attributes, 'table:number-columns-repeated')
  if (!isOutOfSight(attributes)) return
  for (let at = from; at < Math.min(sheet.columnCount, limits.columns); at += 1) {
    sheet.hiddenColumns.push(at)
  }
}

function addCell(state: State, row: OpenRow, { attributes, text }: OpenCell): void {
  const repeated = countOf(attributes, 'table:number-columns-repeated')
  const value = odsCell(attributes, text)
  if (value === null || value === '') {
    state.gap += repeated
    return
  }
  const width = row.cells.length + state.gap + repeated
  if (width > limits.columns) throw new GateRefusalError('too-many-columns')
  while (state.gap > 0) {
    row.cells.push(null)
    state.gap -= 1
  }
  for (let count = 0; count < repeated; count += 1) row.cells.push(value)
}

function addRow(state: State, sheet: OpenSheet, { repeated, isHidden, cells }: OpenRow): void {
  if (cells.length === 0) {
    sheet.rowNumber += repeated
    return
  }
  if (sheet.rows.length + repeated > limits.rows) throw new GateRefusalError('too-many-rows')
  if (sheet.rowNumber + repeated > lastRow) throw new GateRefusalError('unreadable')
  state.characters += charactersOf(cells) * repeated
  if (state.characters > mostCharacters) throw new GateRefusalError('zip-bomb')
  for (let count = 0; count < repeated; count += 1) {
    sheet.rowNumber += 1
    sheet.rows.push({ number: sheet.rowNumber, isHidden, cells })
  }
}

function charactersOf(cells: readonly Cell[]): number {
  return cells.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0)
}

function countOf(attributes: ReadonlyMap<string, string>, key: string): number {
  const count = Number(attributes.get(key) ?? '1')
  return Number.isInteger(count) && count > 0 ? count : 1
}

function isOutOfSight(attributes: ReadonlyMap<string, string>): boolean {
  return /^(collapse|filter)$/.test(attributes.get('table:visibility') ?? '')
}

/** Sheets are hidden by a style that is not displayed. */
function hiddenStyles(xml: string): ReadonlySet<string> {
  const styles = xml.matchAll(
    /<style:style\b([^<>]*style:family="table"[^<>]*)>\s*<style:table-properties\b([^<>]*)/g,
  )
  const hidden = [...styles].filter(([, , inside = '']) => inside.includes('table:display="false"'))
  return new Set(hidden.map(([, inside = '']) => attributesOf(inside).get('style:name') ?? ''))
}
