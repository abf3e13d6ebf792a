import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { GemeenteId } from '#domain/shared/ids'
import type { PoolRole, RewardForm, SpokenLanguage } from '#domain/sleutelpersonen/profile'
import { noWords, rewardWords, roleWords, yesWords } from '#domain/texts/pool-import-words'
import { fold } from './fold.ts'
import type { NoteKind } from './notes.ts'
import { parseDate } from './parse-date.ts'
import { parseNumber } from './parse-number.ts'
import { parseLanguages } from './parse-languages.ts'
import type { Matchers } from './person-row.ts'
import type { FoundCell, RowReader } from './row-reader.ts'
import type { PoolField } from './fields.ts'

/** What a row says of somebody as a sleutelpersoon; what is empty or unclear is null or left out. */
export type PoolRecord = {
  readonly languages: readonly SpokenLanguage[]
  readonly roles: readonly PoolRole[]
  readonly themes: readonly string[]
  readonly gemeenteIds: readonly GemeenteId[]
  readonly reward: RewardForm | null
  readonly hourCents: Cents | null
  readonly kmTenthCents: number | null
  readonly is21: boolean | null
  readonly sinceOn: IsoDate | null
}

/** Reads the profile of a row; a value that can mean two things is noted with its cell and left. */
export function readPool(row: RowReader, { gemeenten }: Matchers): PoolRecord {
  const area = row.find('poolGemeenten')
  const { gemeenteIds, unknown } = gemeenten(area?.text ?? '')
  if (area !== null && unknown.length > 0) {
    row.note('unknown-gemeente', area.address, unknown.join(', '))
  }
  return {
    languages: readLanguages(row),
    roles: readRoles(row),
    themes: partsOf(row.text('themes', 2_000)),
    gemeenteIds,
    reward: readClear(row, 'reward', 'unclear-reward', ({ text }) => wordOf(rewardWords, text)),
    hourCents: readClear(row, 'hourRate', 'unclear-rate', amountPerHour),
    kmTenthCents: readClear(row, 'kmRate', 'unclear-km-rate', tenthsPerKilometre),
    is21: readClear(row, 'is21', 'unclear-21', yesOrNo),
    sinceOn: readClear(row, 'poolSince', 'unclear-since', ({ cell }) => parseDate(cell)),
  }
}

function readClear<Value>(
  row: RowReader,
  field: PoolField,
  unclear: NoteKind,
  read: (found: FoundCell) => Value | null,
): Value | null {
  const found = row.find(field)
  if (found === null) return null
  const value = read(found)
  if (value === null) row.note(unclear, found.address, found.text)
  return value
}

function readLanguages(row: RowReader): readonly SpokenLanguage[] {
  const found = row.find('languages')
  if (found === null) return []
  const { languages, unclear, unknown } = parseLanguages(found.text)
  for (const part of unclear) row.note('unclear-language', found.address, part)
  for (const language of unknown) row.note('unknown-language', found.address, language)
  return languages
}

function readRoles(row: RowReader): readonly PoolRole[] {
  const found = row.find('poolRoles')
  if (found === null) return []
  const roles = new Set<PoolRole>()
  for (const part of partsOf(found.text)) {
    const role = wordOf(roleWords, part)
    if (role === null) row.note('unknown-pool-role', found.address, part)
    else roles.add(role)
  }
  return [...roles]
}

function partsOf(text: string): string[] {
  const parts = text.split(/[,;/|\n]+|\s(?:en|and|&)\s/i).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

function wordOf<Code extends string>(
  known: Readonly<Record<Code, readonly string[]>>,
  text: string,
): Code | null {
  const key = fold(text)
  const entries = Object.entries(known) as [Code, readonly string[]][]
  return entries.find(([, words]) => words.includes(key))?.[0] ?? null
}

/** More than this for an hour or a kilometre is no rate, but something else in the column. */
const mostPerHour = 250
const mostPerKilometre = 2

function amountPerHour({ cell, text }: FoundCell): Cents | null {
  const euros = parseNumber(typeof cell === 'number' ? cell : text.replace(perHour, ''))
  if (euros === null || euros < 0 || euros > mostPerHour) return null
  const inCents = Math.round(euros * 100)
  return Math.abs(euros * 100 - inCents) < 1e-6 ? cents(inCents) : null
}

function tenthsPerKilometre({ cell, text }: FoundCell): number | null {
  const euros = parseNumber(typeof cell === 'number' ? cell : text.replace(perKilometre, ''))
  if (euros === null || euros < 0 || euros > mostPerKilometre) return null
  const tenths = Math.round(euros * 1000)
  return Math.abs(euros * 1000 - tenths) < 1e-6 ? tenths : null
}

const perHour = /\s*(?:p\/u|\/\s?u(?:ur)?|per uur|p\.?u\.?|per hour)\s*$/i
const perKilometre = /\s*(?:\/\s?km|per km|per kilometer|p\/km)\s*$/i

function yesOrNo({ cell, text }: FoundCell): boolean | null {
  if (typeof cell === 'boolean') return cell
  const key = fold(text)
  if (yesWords.has(key)) return true
  return noWords.has(key) ? false : null
}
