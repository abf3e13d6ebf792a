import { basename } from 'node:path'

/** Says on standard error that a call failed: names, code and places only, never a value. */
export function logFault(name: string, error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = error instanceof Error ? error.name : typeof error
  const places = error instanceof Error ? placesIn(error) : []
  console.error([`${name}: ${kind} ${code}`, ...places.slice(0, 6)].join('\n'))
}

/**
 * Where it went wrong, by function, file and line. The message may quote what she typed (SQLite
 * and zod do), over more lines than one, so it is taken out first; the folder may hold her name.
 */
function placesIn({ message, stack = '' }: Error): string[] {
  const after = message === '' ? stack : stack.split(message).slice(1).join('')
  return after.split('\n').flatMap((line) => {
    const [, where = '', path = '', at = ''] =
      /^ +at (.*?)\(?([^()\s]+):(\d+:\d+)\)?$/.exec(line) ?? []
    return path === '' ? [] : [`    at ${where}${basename(path)}:${at}`]
  })
}
