import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

const candidates = {
  python: ['/usr/bin/python3', 'python3', 'python'],
  office: [
    '/usr/bin/soffice',
    'soffice',
    'libreoffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ],
}

const found = {
  python: firstThatRuns(candidates.python, ['-c', 'import openpyxl']),
  calendarPython: firstThatRuns(candidates.python, ['-c', 'import icalendar']),
  office: firstThatRuns(candidates.office, ['--version']),
  paper: firstThatRuns(['pdftotext'], ['-v']),
}

/** What is missing to read workbooks independently, with the line that installs it. */
export function missingReaders(): readonly string[] {
  return [
    ...(found.python === null
      ? ['overgeslagen: openpyxl ontbreekt. Installeren: sudo apt-get install python3-openpyxl']
      : []),
    ...(found.calendarPython === null
      ? ['overgeslagen: icalendar ontbreekt. Installeren: sudo apt-get install python3-icalendar']
      : []),
    ...(found.office === null
      ? [
          'overgeslagen: LibreOffice ontbreekt. Installeren: sudo apt-get install libreoffice-calc-nogui',
        ]
      : []),
  ]
}

/** What is missing to read the words of a print, with the line that installs it. */
export function missingPaperReader(): readonly string[] {
  return found.paper === null
    ? ['overgeslagen: pdftotext ontbreekt. Installeren: sudo apt-get install poppler-utils']
    : []
}

/** What is missing to open a Word file in LibreOffice, with the line that installs it. */
export function missingWriter(): readonly string[] {
  return hasWriter()
    ? []
    : [
        'overgeslagen: LibreOffice Writer ontbreekt. Installeren: sudo apt-get install libreoffice-writer-nogui',
      ]
}

// Debian gives Writer a package of its own, beside the program that starts all of them.
function hasWriter(): boolean {
  if (found.office === null) return false
  if (process.platform !== 'linux' || !existsSync(found.office)) return true
  return existsSync(join(dirname(realpathSync(found.office)), 'libswlo.so'))
}

/** The program that reads the words of a printed page; null where there is none. */
export function paperReader(): string | null {
  return found.paper
}

/** A Python that has openpyxl; another `python3` may come first on the path. */
export function python(): string {
  return present(found.python)
}

/** A Python that has icalendar. */
export function calendarPython(): string {
  return present(found.calendarPython)
}

export function officeProgram(): string {
  return present(found.office)
}

function present(program: string | null): string {
  if (program === null) throw new Error(missingReaders().join('\n'))
  return program
}

function firstThatRuns(programs: readonly string[], options: readonly string[]): string | null {
  for (const program of programs) {
    try {
      execFileSync(program, options, { stdio: 'ignore', timeout: 60_000 })
      return program
    } catch {
      continue
    }
  }
  return null
}
