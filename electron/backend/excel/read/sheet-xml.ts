import { columnLetters } from '#domain/import/cell-address'
import { workbookLimits } from '#domain/import/refusal'
import { GateRefusalError } from './gate-refusal.ts'
import { tagsOf } from './xml-text.ts'

const lastRow = 1_048_576
const beyondLastColumn = /<c\b[^>]*?\sr="(?:[A-Z]{3,}|[J-Z][A-Z]|I[W-Z])\d/
const formula = /<f\b[^<>]*(?:\/>|>[^<]*<\/f>)/g
const emptyCell = /<c\b[^<>]*(?:\/>|>\s*<\/c>)/g
const emptyRow = /<row\b[^<>]*(?:\/>|>\s*<\/row>)/g
const columnWithoutAddress = /<c(?=[\s/>])(?![^<>]*\sr=)/
const rowWithoutNumber = /<row(?=[\s/>])(?![^<>]*\sr=)/

/** The filled rows of a sheet as xml, in pieces of about so many signs, and its hidden columns. */
export type SlimSheet = {
  readonly pieces: readonly string[]
  readonly hiddenColumns: readonly number[]
}

/**
 * Only the filled cells of a sheet: what formatting, validation and merges add to a template can
 * be a million empty cells, and is left out before anything is built from it.
 */
export function slimSheet(xml: string, pieceLength: number): SlimSheet {
  const start = xml.indexOf('<sheetData')
  const end = xml.lastIndexOf('</sheetData>')
  const rows = start === -1 || end <= start ? '' : filledRows(xml.slice(start, end))
  return {
    pieces: pieces(rows, pieceLength),
    hiddenColumns: hiddenColumns(start === -1 ? xml : xml.slice(0, start)),
  }
}

function pieces(rows: string, pieceLength: number): string[] {
  const cuts: number[] = []
  for (const { index } of rows.matchAll(/<row\b/g)) {
    const last = cuts.at(-1)
    if (last === undefined || index - last >= pieceLength) cuts.push(index)
  }
  return cuts.map((from, index) => rows.slice(from, cuts[index + 1] ?? rows.length))
}

function filledRows(sheetData: string): string {
  const body = sheetData.slice(sheetData.indexOf('>') + 1)
  const addressed =
    columnWithoutAddress.test(body) || rowWithoutNumber.test(body) ? withAddresses(body) : body
  const filled = addressed
    // The value is what counts; a formula is never worked out.
    .replace(formula, '')
    .replace(emptyCell, '')
    .replace(emptyRow, '')
    // A cached text under a date format would be read as an impossible date.
    .replace(/(<c r="[A-Z]+\d+") s="\d+"(?= t="(?:str|s|b|e|inlineStr)")/g, '$1')
    .replace(/(<c\b[^<>]*\st=)"d"/g, '$1"str"')

  const rowCount = filled.match(/<row\b/g)?.length ?? 0
  if (rowCount > workbookLimits.rows) throw new GateRefusalError('too-many-rows')
  if (beyondLastColumn.test(filled)) throw new GateRefusalError('too-many-columns')
  for (const [, number = ''] of filled.matchAll(/<row\b[^<>]*?\sr="(\d+)"/g)) {
    if (Number(number) > lastRow || number === '0') throw new GateRefusalError('unreadable')
  }
  return filled
}

/** Some programs leave out addresses; then a cell stands right of the one before it. */
function withAddresses(body: string): string {
  let row = 0
  let column = 0
  return body.replace(/<(row|c)(?=[\s/>])([^<>]*)/g, (_, tag: string, inside: string) => {
    const given = /\sr="([A-Z]*)(\d*)"/.exec(inside)
    if (tag === 'row') {
      row = given ? Number(given[2]) : row + 1
      column = 0
      return given ? `<row${inside}` : `<row r="${row}"${inside}`
    }
    column = given ? columnNumber(given[1] ?? '') : column + 1
    return given ? `<c${inside}` : `<c r="${columnLetters(column - 1)}${row}"${inside}`
  })
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function hiddenColumns(head: string): number[] {
  const hidden = tagsOf(head, 'col').filter((column) =>
    /^(1|true)$/.test(column.get('hidden') ?? ''),
  )
  return hidden.flatMap((column) => {
    const from = Number(column.get('min'))
    const until = Math.min(Number(column.get('max')), workbookLimits.columns)
    return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from - 1 + index)
  })
}
