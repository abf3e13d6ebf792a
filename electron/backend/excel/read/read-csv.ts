import papaparse from 'papaparse'
import { workbookLimits } from '#domain/import/refusal'
import type { SheetRow, WorkbookData } from '#domain/import/sheet-data'
import { GateRefusalError } from './gate-refusal.ts'
import { wellFormed } from './plain-cell.ts'
import { hasUtf16Mark, isUtf16WithoutMark } from './sniff.ts'

const delimiters = [';', '\t', ',', '|'] as const

/** The plain cells of a csv file, all text: numbers and dates are read by those who know the column. */
export function readCsv(bytes: Uint8Array): WorkbookData {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new GateRefusalError('empty')
  if (text.includes('\0')) throw new GateRefusalError('unreadable')

  const declared = /^sep=(.)\r?\n/i.exec(text)
  const rows: SheetRow[] = []
  let number = declared ? 1 : 0
  papaparse.parse<string[]>(declared ? text.slice(declared[0].length) : text, {
    delimiter: declared?.[1] ?? delimiterOf(text),
    step: ({ data }, parser) => {
      number += 1
      const cells = trimmed(data)
      if (cells.length === 0) return
      rows.push({ number, isHidden: false, cells })
      const isTooMuch = rows.length > workbookLimits.rows || cells.length > workbookLimits.columns
      if (isTooMuch) parser.abort()
    },
  })
  if (rows.length > workbookLimits.rows) throw new GateRefusalError('too-many-rows')
  if (rows.some((row) => row.cells.length > workbookLimits.columns)) {
    throw new GateRefusalError('too-many-columns')
  }
  return { format: 'csv', sheets: [{ name: 'csv', isHidden: false, hiddenColumns: [], rows }] }
}

/** The text of a file in utf-8 or utf-16, with or without mark, else Windows-1252. */
function decodeText(bytes: Uint8Array): string {
  const utf16 = isUtf16WithoutMark(bytes)
  if (hasUtf16Mark(bytes)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign that stands equally often in most of the first lines; decimal commas lose. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n|\r/, 12)
  const unquoted = lines.map((line) => line.replace(/"[^"]*"/g, '')).filter((line) => line !== '')
  let best = ','
  let most = 0
  for (const delimiter of delimiters) {
    const counts = unquoted.map((line) => line.split(delimiter).length - 1)
    const alike = counts.map((count) =>
      count === 0 ? 0 : counts.filter((c) => c === count).length,
    )
    const lineCount = Math.max(0, ...alike)
    if (lineCount > most) {
      best = delimiter
      most = lineCount
    }
  }
  return best
}

function trimmed(values: readonly string[]): (string | null)[] {
  const cells = values.map((value) => (value.trim() === '' ? null : wellFormed(value)))
  while (cells.length > 0 && cells.at(-1) === null) cells.pop()
  return cells
}
