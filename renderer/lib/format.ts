import { readTypedAmount } from '#domain/budget/typed-amount'
import { amsterdamClock, dutchTime, isIsoDate, isWallTime, yearOf } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'

const wholeNumber = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const twoDecimals = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

/** `1.234`; minus is a real minus. */
export function number(value: number): string {
  return withMinus(wholeNumber.format(value))
}

/** `€ 1.234,56`. */
export function money(amount: Cents | number): string {
  const text = `€ ${twoDecimals.format(Math.abs(amount) / 100)}`
  return amount < 0 ? `−${text}` : text
}

/** `1.234`, whole euros as in a grid. */
export function wholeEuros(amount: Cents | number): string {
  return withMinus(wholeNumber.format(Math.sign(amount) * Math.round(Math.abs(amount) / 100)))
}

/** `1.234,56` without the sign, as it stands in a field. */
export function amountInField(amount: Cents | number | null): string {
  return amount === null ? '' : withMinus(twoDecimals.format(amount / 100))
}

/** `75%`. */
export function percentage(share: number): string {
  return `${withMinus(wholeNumber.format(share * 100))}%`
}

const oneDecimal = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** `2,4 MB`; below a tenth of that in kB. */
export function fileSize(bytes: number): string {
  return bytes < 100_000
    ? `${wholeNumber.format(Math.ceil(bytes / 1000))} kB`
    : `${oneDecimal.format(bytes / 1_000_000)} MB`
}

/** `9.30 uur` of a moment, in Dutch time. */
export function timeOfMoment(moment: Instant): string {
  return dutchTime(amsterdamClock(moment).time)
}

/** Today by the clock of this computer, for a page that cannot ask the backend. */
export function thisDay(): IsoDate {
  return dayOfMoment(new Date().toISOString() as Instant)
}

/** The day of a moment, in Dutch time. */
export function dayOfMoment(moment: Instant): IsoDate {
  return amsterdamClock(moment).date
}

/** Week number as ISO 8601 counts: week 1 holds the first Thursday. */
export function weekOf(day: IsoDate): number {
  const date = new Date(`${day}T00:00:00Z`)
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000)
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return Math.floor((thursday.getTime() - yearStart) / 86_400_000 / 7) + 1
}

/** A typed amount or sum in cents; `null` when empty, undefined when it is no amount. */
export function parseAmount(text: string): Cents | null | undefined {
  const read = readTypedAmount(text)
  if (read.kind === 'empty') return null
  return read.kind === 'amount' ? read.amount : undefined
}

const someDecimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 })

/** `47,5`; as many decimals as there are. */
export function decimal(value: number): string {
  return withMinus(someDecimals.format(value))
}

/** A typed number (`47,5`, `1.234,5`, `47,5%`); `null` when empty, undefined when it is none. */
export function parseDecimal(text: string): number | null | undefined {
  const bare = text.trim().replace(/\s*%$/, '').replace('−', '-')
  if (bare === '') return null
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d{1,4})?$/.test(bare)) return undefined
  return Number(bare.replaceAll('.', '').replace(',', '.'))
}

const monthNames = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')

/** A typed day (`14-2-2027`, `14 feb`, `14/2/27`); `null` when empty, undefined when none. */
export function parseDay(text: string, today: IsoDate): IsoDate | null | undefined {
  const bare = text.trim().toLowerCase()
  if (bare === '') return null
  if (isIsoDate(bare)) return bare
  const words = bare.replace(/^[a-z]{2,9}\s+(?=\d)/, '').split(/[\s./-]+/)
  const [day = '', month = '', year = String(yearOf(today))] = words
  const named = monthNames.findIndex((name) => month.replace('maart', 'mrt').startsWith(name))
  const monthNumber = named === -1 ? Number(month) : named + 1
  const fullYear = year.length === 2 ? `20${year}` : year
  const two = (value: number) => String(value).padStart(2, '0')
  const iso = `${fullYear}-${two(monthNumber)}-${two(Number(day))}`
  return isIsoDate(iso) ? iso : undefined
}

/** A typed time (`9.30`, `9:30`, `930`, `9`); `null` when empty, undefined when none. */
export function parseTime(text: string): WallTime | null | undefined {
  const bare = text
    .trim()
    .replace(/\s*uur$/i, '')
    .replace(/[.,h]/i, ':')
  if (bare === '') return null
  const match = /^(\d{1,2}):?(\d{2})?$/.exec(bare)
  if (match === null) return undefined
  const [, hours = '', minutes = '00'] = match
  const time = `${hours.padStart(2, '0')}:${minutes}`
  return isWallTime(time) ? time : undefined
}

function withMinus(text: string): string {
  return text.replace('-', '−')
}
