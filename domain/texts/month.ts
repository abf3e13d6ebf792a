import { monthNames } from './import-words.ts'

/** `februari 2025` of `2025-02` or of a day in it. */
export function monthWithYear(month: string): string {
  return `${monthNames[Number(month.slice(5, 7)) - 1]?.[0] ?? ''} ${month.slice(0, 4)}`
}
