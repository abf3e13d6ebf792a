import { monthNames } from './import-words.ts'

/** `februari 2025` of `2025-02` or of a day in it. */
export function monthWithYear(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`
}

/** `februari`, of `2025-02`. */
export function monthName(month: string): string {
  return monthNames[Number(month.slice(5, 7)) - 1]?.[0] ?? ''
}
