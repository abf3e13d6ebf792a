/** Why a file that the user chose is not read. */
export type WorkbookRefusal =
  | 'empty'
  | 'truncated'
  | 'damaged'
  | 'renamed'
  | 'encrypted'
  | 'old-xls'
  | 'binary-workbook'
  | 'web-page'
  | 'not-a-workbook'
  | 'zip-bomb'
  | 'unsafe-content'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'unreadable'
  | 'too-heavy'
  | 'too-slow'
  | 'cancelled'

/** The ceilings of the gate; the refusals name them. */
export const workbookLimits = {
  megabytes: 20,
  unpackedMegabytes: 200,
  zipEntries: 200,
  zipRatio: 200,
  rows: 50_000,
  columns: 256,
  seconds: 15,
  heapMegabytes: 512,
} as const

/** How far the reading of a file is. */
export type ReadingStep = 'checking' | 'unpacking' | 'reading' | 'done'
