import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { python } from './find-readers.ts'

const run = promisify(execFile)

export type ReadMail = {
  headers: [string, string][]
  to: string[]
  cc: string[]
  bcc: string[]
  subject: string
  body: string | null
  defects: string[]
  parts: { type: string; method: string | null; name: string | null; content: string | null }[]
  raw: string
}
export type ReadLetter = { broken: string | null; fields: string[]; paragraphs: string[] }

/** What Python's own `email` package finds in a draft, or in each draft of a zip. */
export function readMails(path: string): Promise<Record<string, ReadMail>> {
  return readWith('read-mail.py', path)
}

/** The paragraphs and merge fields of a Word file. */
export function readLetter(path: string): Promise<ReadLetter> {
  return readWith('read-letter.py', path)
}

async function readWith<Found>(script: string, path: string): Promise<Found> {
  const program = join(import.meta.dirname, script)
  const { stdout } = await run(python(), [program, path], { maxBuffer: 1e8 })
  return JSON.parse(stdout) as Found
}
