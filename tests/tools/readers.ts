import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A program of somebody else that reads our workbooks, and how to get it. */
export type Reader = { name: string; program: string | undefined; howToGet: string }

const officePlaces = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  join(process.env['PROGRAMFILES'] ?? '', 'LibreOffice', 'program', 'soffice.com'),
]

function readsWithOpenpyxl(python: string): boolean {
  return spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0
}

/** LibreOffice's command line, where it is installed. */
export function findOffice(): string | undefined {
  return officePlaces.find((path) => existsSync(path))
}

/** A Python that has openpyxl; the system's own first, because another may come before it on PATH. */
export function findPython(): string | undefined {
  return ['/usr/bin/python3', 'python3', 'python'].find(readsWithOpenpyxl)
}

/** The independent readers, found or not. */
export function workbookReaders(): Reader[] {
  return [
    {
      name: 'LibreOffice',
      program: findOffice(),
      howToGet: 'sudo apt-get install --no-install-recommends libreoffice-calc-nogui',
    },
    {
      name: 'openpyxl',
      program: findPython(),
      howToGet: 'sudo apt-get install --no-install-recommends python3-openpyxl',
    },
  ]
}
