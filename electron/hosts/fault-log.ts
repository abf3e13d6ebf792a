/** Says on standard error that a call failed: names, code and places only, never a value. */
export function logFault(name: string, error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = error instanceof Error ? error.name : typeof error
  // The message may quote what she typed (SQLite and zod do), so it stays out.
  const places = error instanceof Error ? (error.stack ?? '').split('\n').filter(isPlace) : []
  console.error([`${name}: ${kind} ${code}`, ...places.slice(0, 6)].join('\n'))
}

function isPlace(line: string): boolean {
  return line.trimStart().startsWith('at ')
}
