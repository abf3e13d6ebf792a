import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { calendarPython } from './find-readers.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'read-ics.py')

export type ReadCalendarEvent = {
  uid: string
  sequence: number
  status: string
  summary: string
  location: string | null
  description: string | null
  busy: string | null
  start: string
  end: string
  zone: string | null
  value: string | null
  stamp: string
  modified: string
  properties: string[]
}
export type ReadCalendar = {
  method: string
  version: string
  zones: string[]
  events: ReadCalendarEvent[]
}

/** What python3-icalendar finds in a calendar file. */
export async function readWithIcalendar(path: string): Promise<ReadCalendar> {
  const { stdout } = await run(calendarPython(), [script, path], { maxBuffer: 1e8 })
  return JSON.parse(stdout) as ReadCalendar
}
