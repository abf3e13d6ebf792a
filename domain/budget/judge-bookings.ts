import { areAlikeOrganisations } from '#domain/import/organisation-name'
import type { Alike, Profile } from './alike-bookings.ts'
import { compareNumbers } from './invoice-number.ts'
import type { Certainty, MatchReason } from './match-item.ts'

/** How sure it is that two bookings are the same, and why. */
export type Judgement = {
  readonly certainty: Certainty
  readonly reasons: readonly MatchReason[]
}

/** How much a booking of ours and a row of finance look like the same; null when they do not. */
export type Judge = (own: Alike<unknown>, their: Alike<unknown>) => Judgement | null

/** A judge that looks at what two bookings say only once, however many days they stand on. */
export function bookingsJudge(): Judge {
  const areAlike = supplierJudge()
  const seen = new Map<Profile, Map<Profile, readonly (Judgement | null)[]>>()
  return (own, their) => {
    const known = seen.get(their.profile) ?? new Map<Profile, readonly (Judgement | null)[]>()
    seen.set(their.profile, known)
    let answers = known.get(own.profile)
    if (answers === undefined) {
      const likeness = likenessOf(own.profile, their.profile, areAlike)
      answers = likeness === null ? [] : dayBounds.map((days) => judge(likeness, days))
      known.set(own.profile, answers)
    }
    const days = Math.abs(own.day - their.day)
    return answers[dayBounds.findIndex((most) => days <= most)] ?? null
  }
}

const nearDays = 31
const strangerDays = 14
const farDays = 120
// Within one of these every number of days says the same.
const dayBounds = [strangerDays, nearDays, farDays, Number.POSITIVE_INFINITY]

type Likeness = {
  readonly hasNumber: boolean
  readonly isSameNumber: boolean
  readonly isSameAmount: boolean
  /** Null when one of the two names none. */
  readonly isSameSupplier: boolean | null
}

type SuppliersAlike = (own: string | null, their: string | null) => boolean | null

function likenessOf(own: Profile, their: Profile, areAlike: SuppliersAlike): Likeness | null {
  if (own.sign !== their.sign) return null
  const numbers = compareNumbers(own.number, their.number)
  if (numbers === 'other') return null
  const isSameAmount = own.amounts.some((amount) => their.amounts.includes(amount))
  // A number of the bookkeeping that happens to be one of ours says nothing of another amount.
  const isChance = !isSameAmount && (own.number.isReference || their.number.isReference)
  return {
    hasNumber: numbers !== 'unknown' && !isChance,
    isSameNumber: numbers === 'same',
    isSameAmount,
    isSameSupplier: areAlike(own.supplier, their.supplier),
  }
}

function supplierJudge(): SuppliersAlike {
  const known = new Map<string, boolean>()
  return (own, their) => {
    if (own === null || their === null) return null
    const key = `${own}\n${their}`
    const answer = known.get(key) ?? areAlikeOrganisations(own, their)
    known.set(key, answer)
    return answer
  }
}

function judge(likeness: Likeness, days: number): Judgement | null {
  const { hasNumber, isSameAmount, isSameSupplier } = likeness
  const certainty = hasNumber ? certaintyByInvoice(likeness) : certaintyByAmount(likeness, days)
  if (certainty === null) return null
  return {
    certainty,
    reasons: [
      ...(hasNumber ? (['same-invoice'] as const) : []),
      isSameAmount ? 'same-amount' : 'other-amount',
      ...(isSameSupplier === null
        ? []
        : ([isSameSupplier ? 'same-supplier' : 'other-supplier'] as const)),
      days <= nearDays ? 'near-day' : 'far-day',
    ],
  }
}

function certaintyByInvoice(likeness: Likeness): Certainty | null {
  const { isSameNumber, isSameAmount, isSameSupplier } = likeness
  if (isSameSupplier === false) return isSameAmount ? 'likely' : null
  return isSameAmount && isSameNumber ? 'sure' : 'likely'
}

function certaintyByAmount(
  { isSameAmount, isSameSupplier }: Likeness,
  days: number,
): Certainty | null {
  if (!isSameAmount || isSameSupplier === false) return null
  if (isSameSupplier === null) return days <= strangerDays ? 'possible' : null
  if (days <= nearDays) return 'likely'
  return days <= farDays ? 'possible' : null
}
