import type { Cell } from './sheet-data.ts'

const invisible = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const alreadyClean = /^[!-~]+(?: [!-~]+)*$/
const notApplicable = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '.',
  '?',
  '/',
  'x',
  'nvt',
  'n.v.t.',
  'n.v.t',
])

/** One line of text: NFC, no invisible or direction characters, ordinary single spaces. */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\t\r\n\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a cell as a person reads them; an error cell says nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cleanText(cell)
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (cell.kind === 'date') return cell.time === null ? cell.date : `${cell.date} ${cell.time}`
  return cell.kind === 'time' ? cell.time : ''
}

/** Tells text that stands for "nothing", such as a dash or "n.v.t.". */
export function saysNothing(text: string): boolean {
  return notApplicable.has(text.toLowerCase())
}
