import { dayMonth } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** A title to start from: `CoP-bijeenkomst 20 maart`, without brackets; editable. */
export function proposedTitle(type: { readonly name: string }, date: IsoDate | null): string {
  const name = type.name.replace(/\s*\([^)]*\)/g, '').trim()
  return date === null ? name : `${name} ${dayMonth(date)}`
}
