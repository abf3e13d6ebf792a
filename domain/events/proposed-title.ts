import { dayMonth } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { subregionName } from '#domain/texts/subregion'
import type { Subregion } from './planned-event.ts'

export type TitledType = {
  readonly name: string
  readonly rhythm: { readonly isPerSubregion: boolean } | null
}

export type TitledWhen = { readonly date: IsoDate | null; readonly subregion: Subregion | null }

/**
 * A title to start from: `CoP-bijeenkomst 20 maart`, without brackets; editable. A type that is
 * held in each part of the region says which: `Voorlichting ondernemerschap Oost 15 mei`.
 */
export function proposedTitle(type: TitledType, { date, subregion }: TitledWhen): string {
  const name = type.name.replace(/\s*\([^)]*\)/g, '').trim()
  const isPart = subregion !== null && type.rhythm?.isPerSubregion === true
  const where = isPart ? ` ${subregionName[subregion]}` : ''
  return date === null ? `${name}${where}` : `${name}${where} ${dayMonth(date)}`
}
