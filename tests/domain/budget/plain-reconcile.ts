import { compareNumbers, invoiceNumber } from '#domain/budget/invoice-number'
import { certainties } from '#domain/budget/match-item'
import type { Certainty, FinanceEntry, OwnBooking } from '#domain/budget/match-item'
import { areAlikeOrganisations, organisationKey } from '#domain/import/organisation-name'
import { daysBetween } from '#domain/shared/dates'

/** What stands together: the ids of both sides, how sure it is, and whether it is settled. */
export type Plain = readonly [
  certainty: Certainty,
  isSettled: boolean,
  ours: string,
  theirs: string,
]

type Pair = { readonly own: OwnBooking; readonly their: FinanceEntry }

/** The rule in its plainest form: every booking held against every row, however long that takes. */
export function plainReconcile(
  ours: readonly OwnBooking[],
  theirs: readonly FinanceEntry[],
): readonly Plain[] {
  const done = new Set<string>()
  return certainties.flatMap((certainty) => {
    const pairs = ours
      .filter(({ id }) => !done.has(id))
      .flatMap((own) => theirs.map((their) => ({ own, their })))
      .filter(({ own, their }) => !done.has(their.id) && certaintyOf(own, their) === certainty)
    for (const { own, their } of pairs) done.add(own.id).add(their.id)
    return togetherIn(pairs).flatMap((group) => told(certainty, group))
  })
}

function told(certainty: Certainty, group: readonly Pair[]): Plain[] {
  const ours = [...new Set(group.map(({ own }) => own))].toSorted((one, other) =>
    one.date + one.id < other.date + other.id ? -1 : 1,
  )
  const theirs = [...new Set(group.map(({ their }) => their))].toSorted((one, other) =>
    one.bookedOn + one.id < other.bookedOn + other.id ? -1 : 1,
  )
  const isSettled =
    ours.length === theirs.length &&
    group.length === ours.length * theirs.length &&
    new Set(ours.map(({ exVat, vat, year }) => `${exVat} ${vat} ${year}`)).size === 1 &&
    new Set(theirs.map(({ exVat, vat }) => `${exVat} ${vat}`)).size === 1
  if (isSettled) return ours.map(({ id }, at) => [certainty, true, id, theirs[at]?.id ?? ''])
  return [[certainty, false, idsOf(ours), idsOf(theirs)]]
}

// Pairs that share a booking, or share one with a pair that does, stand together.
function togetherIn(pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = []
  for (const pair of pairs) {
    const touching = groups.filter((group) =>
      group.some(({ own, their }) => own === pair.own || their === pair.their),
    )
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push([...touching.flat(), pair])
  }
  return groups
}

function certaintyOf(own: OwnBooking, their: FinanceEntry): Certainty | null {
  const numbers = compareNumbers(invoiceNumber(own.invoice), invoiceNumber(their.invoice))
  if (Math.sign(own.exVat) !== Math.sign(their.exVat) || numbers === 'other') return null
  const isSameAmount = [own.exVat, own.exVat + own.vat].some((amount) =>
    [their.exVat, their.exVat + their.vat].includes(amount),
  )
  const isReference = [own, their].some(({ invoice }) => invoiceNumber(invoice).isReference)
  const supplier =
    own.supplier === null || their.supplier === null
      ? null
      : areAlikeOrganisations(organisationKey(own.supplier), organisationKey(their.supplier))
  if (numbers !== 'unknown' && (isSameAmount || !isReference)) {
    if (supplier === false) return isSameAmount ? 'likely' : null
    return isSameAmount && numbers === 'same' ? 'sure' : 'likely'
  }
  const days = Math.abs(daysBetween(own.date, their.bookedOn))
  if (!isSameAmount || supplier === false) return null
  if (supplier === null) return days <= 14 ? 'possible' : null
  return days <= 31 ? 'likely' : days <= 120 ? 'possible' : null
}

function idsOf(bookings: readonly { readonly id: string }[]): string {
  return bookings.map(({ id }) => id).join()
}
