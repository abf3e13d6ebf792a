import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { python } from './find-readers.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'read.py')

export type ReadCell = { value: string | number | boolean | null; format: string; formula?: string }
export type ReadSheet = {
  name: string
  cells: Record<string, ReadCell>
  rows: number
  frozen: string | null
  filter: string | null
  repeated: string | null
  area: string[]
  paper: number
  orientation: string
  fits: [number, number]
  isFitted: boolean
  footLeft: string | null
  footRight: string | null
  hidden: string[]
  merged: string[]
  heights: Record<string, number | null>
}
export type ReadBook = {
  title: string
  creator: string
  lastModifiedBy: string
  language: string | null
  created: string
  front: string
  sheets: ReadSheet[]
}

/** What openpyxl finds in a workbook. */
export async function readWithOpenpyxl(path: string): Promise<ReadBook> {
  const { stdout } = await run(python(), [script, path], { maxBuffer: 1e8 })
  return JSON.parse(stdout) as ReadBook
}
