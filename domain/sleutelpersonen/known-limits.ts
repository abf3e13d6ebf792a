import type { IsoDate } from '#domain/shared/dates'
import { limitFields } from './allowance.ts'
import type {
  AllowanceLimits,
  Certainty,
  KnownAmount,
  LimitField,
  MinimumWage,
  Origin,
} from './allowance.ts'

type Sourced = { readonly zekerheid: string; readonly bron?: string | null }

/** The rules on money as the package holds them, in euros (money-rules.json). */
export type MoneyRules = {
  readonly vrijwilligersvergoeding: {
    readonly jaren: readonly (Sourced & {
      readonly jaar: number
      readonly perUurVanaf21: number | null
      readonly perUurTot21: number | null
      readonly perMaand: number | null
      readonly perJaar: number | null
    })[]
  }
  readonly reiskostenPerKilometer: readonly (Sourced & {
    readonly jaar: number
    readonly maximumOnbelast: number | null
  })[]
  readonly minimumloonPerUur: readonly (Sourced & {
    readonly vanaf: string
    readonly bedrag: number | null
  })[]
}

/** What she put in the place of known amounts; null leaves the known one. */
export type OwnLimits = Readonly<Record<LimitField, number | null>> & { readonly source: string }

const unknown: KnownAmount = { amount: null, certainty: 'onbekend', source: null }

/** The amounts of a year: hers where she filled one in, otherwise the known ones, otherwise unknown. */
export function limitsOfYear(
  rules: MoneyRules,
  own: OwnLimits | undefined,
  year: number,
): AllowanceLimits {
  const known = knownLimits(rules, year)
  const amountOf = (field: LimitField): KnownAmount => {
    const amount = own?.[field] ?? null
    return amount === null
      ? known[field]
      : { amount, certainty: 'own', source: own?.source ?? null }
  }
  return { year, ...byField(amountOf) }
}

/** The amounts of a year as the package knows them. */
export function knownLimits(rules: MoneyRules, year: number): AllowanceLimits {
  const row = rules.vrijwilligersvergoeding.jaren.find(({ jaar }) => jaar === year)
  const km = rules.reiskostenPerKilometer.find(({ jaar }) => jaar === year)
  const euros = (value: number | null | undefined) =>
    row === undefined ? unknown : known(value ?? null, 100, row)
  return {
    year,
    hourFrom21: euros(row?.perUurVanaf21),
    hourUnder21: euros(row?.perUurTot21),
    month: euros(row?.perMaand),
    perYear: euros(row?.perJaar),
    km: km === undefined ? unknown : known(km.maximumOnbelast, 1000, km),
  }
}

/** Every year the package says something about, oldest first. */
export function knownYears(rules: MoneyRules): number[] {
  return rules.vrijwilligersvergoeding.jaren.map(({ jaar }) => jaar)
}

/** The minimum wages that began in a year, oldest first. */
export function minimumWagesOf(rules: MoneyRules, year: number): MinimumWage[] {
  return rules.minimumloonPerUur
    .filter(({ vanaf }) => vanaf.startsWith(String(year)))
    .map((row) => ({ ...known(row.bedrag, 100, row), fromOn: row.vanaf as IsoDate }))
}

/** The minimum wage of a day; unknown before the first that is known. */
export function minimumWageOn(rules: MoneyRules, day: IsoDate): MinimumWage {
  const row = rules.minimumloonPerUur.findLast(({ vanaf }) => vanaf <= day)
  if (row === undefined) return { ...unknown, fromOn: day }
  return { ...known(row.bedrag, 100, row), fromOn: row.vanaf as IsoDate }
}

function known(euros: number | null, unit: number, said: Sourced): KnownAmount {
  return { amount: euros === null ? null : Math.round(euros * unit), ...originOf(said) }
}

function originOf({ zekerheid, bron }: Sourced): Origin {
  return { certainty: zekerheid as Certainty, source: bron ?? null }
}

function byField(amountOf: (field: LimitField) => KnownAmount): Record<LimitField, KnownAmount> {
  return Object.fromEntries(limitFields.map((field) => [field, amountOf(field)])) as Record<
    LimitField,
    KnownAmount
  >
}
