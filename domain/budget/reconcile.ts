import { daysBetween } from '#domain/shared/dates'
import { areAlikeOrganisations, organisationKey } from '#domain/import/organisation-name'
import type { MoneyEntryId } from '#domain/shared/ids'
import { compareNumbers, isReference, numberKeys } from './invoice-number.ts'
import { certainties, matchStates } from './match-item.ts'
import type {
  Certainty,
  FinanceEntry,
  MatchItem,
  MatchReason,
  MatchState,
  OwnBooking,
} from './match-item.ts'
import { pairsIn } from './pairs-in.ts'
import type { Link } from './pairs-in.ts'

/**
 * Every booking of ours and every row of finance, each in exactly one item: linked, likely the same,
 * more than one possibility, or on one side only. What she linked or left out stays as it is.
 */
export function reconcile<Own extends OwnBooking, Theirs extends FinanceEntry>(
  ours: readonly Own[],
  theirs: readonly Theirs[],
): readonly MatchItem<Own, Theirs>[] {
  const linked = linkedItems(ours, theirs)
  const done = new Set<string>(linked.flatMap(({ ours, theirs }) => [...ours, ...theirs].map(idOf)))
  const items = [...linked]
  const links = linksBetween(
    ours.filter(({ id }) => !done.has(id)),
    theirs.filter(({ id }) => !done.has(id)),
  )
  for (const certainty of certainties) {
    const open = links.filter(
      (link) => link.certainty === certainty && !done.has(link.own.id) && !done.has(link.their.id),
    )
    for (const { ours, theirs, reasons, isSettled } of pairsIn(open)) {
      const state = isSettled ? 'proposed' : 'choose'
      items.push({ state, ours, theirs, certainty, reasons })
      for (const each of [...ours, ...theirs]) done.add(each.id)
    }
  }
  const alone = { certainty: null, reasons: [] }
  for (const own of ours) {
    if (!done.has(own.id)) items.push({ state: 'only-here', ours: [own], theirs: [], ...alone })
  }
  for (const their of theirs) {
    if (!done.has(their.id))
      items.push({ state: 'only-there', ours: [], theirs: [their], ...alone })
  }
  return items.toSorted((one, other) => orderOf(one) - orderOf(other) || compareDays(one, other))
}

/** How much one booking of ours and one row of finance look like the same; null when they do not. */
function judge(
  own: OwnBooking,
  their: FinanceEntry,
): { readonly certainty: Certainty; readonly reasons: readonly MatchReason[] } | null {
  if (Math.sign(own.exVat) !== Math.sign(their.exVat)) return null
  const numbers = compareNumbers(own.invoice, their.invoice)
  if (numbers === 'other') return null
  const isSameAmount = amountsOf(own).some((amount) => amountsOf(their).includes(amount))
  // A number of the bookkeeping that happens to be one of ours says nothing of another amount.
  const isChance = !isSameAmount && (isReference(own.invoice) || isReference(their.invoice))
  const hasNumber = numbers !== 'unknown' && !isChance
  const supplier = suppliersAlike(own.supplier, their.supplier)
  const days = Math.abs(daysBetween(own.date, their.bookedOn))
  const reasons: MatchReason[] = [
    ...(hasNumber ? (['same-invoice'] as const) : []),
    isSameAmount ? 'same-amount' : 'other-amount',
    ...(supplier === null ? [] : ([supplier ? 'same-supplier' : 'other-supplier'] as const)),
    days <= nearDays ? 'near-day' : 'far-day',
  ]
  const certainty = hasNumber
    ? certaintyByInvoice(isSameAmount && numbers === 'same', isSameAmount, supplier)
    : certaintyByAmount(isSameAmount, supplier, days)
  return certainty === null ? null : { certainty, reasons }
}

const nearDays = 31
const strangerDays = 14
const farDays = 120

function certaintyByInvoice(
  isAllTheSame: boolean,
  isSameAmount: boolean,
  supplier: boolean | null,
): Certainty | null {
  if (supplier === false) return isSameAmount ? 'likely' : null
  return isAllTheSame ? 'sure' : 'likely'
}

function certaintyByAmount(
  isSameAmount: boolean,
  supplier: boolean | null,
  days: number,
): Certainty | null {
  if (!isSameAmount || supplier === false) return null
  if (supplier === null) return days <= strangerDays ? 'possible' : null
  if (days <= nearDays) return 'likely'
  return days <= farDays ? 'possible' : null
}

// Finance may state an amount with VAT where we book it without.
function amountsOf({ exVat, vat }: { exVat: number; vat: number }): number[] {
  return [exVat, exVat + vat]
}

function suppliersAlike(own: string | null, their: string | null): boolean | null {
  if (own === null || their === null) return null
  return areAlikeOrganisations(organisationKey(own), organisationKey(their))
}

function linkedItems<Own extends OwnBooking, Theirs extends FinanceEntry>(
  ours: readonly Own[],
  theirs: readonly Theirs[],
): MatchItem<Own, Theirs>[] {
  const known = new Map(ours.map((own) => [own.id, own]))
  const groups = new Map<MoneyEntryId, Theirs[]>()
  const leftOut: Theirs[] = []
  for (const their of theirs) {
    if (their.entryId !== null && known.has(their.entryId)) {
      groups.set(their.entryId, [...(groups.get(their.entryId) ?? []), their])
    } else if (their.leftOutWhy !== null) leftOut.push(their)
  }
  return [
    ...[...groups].map(([entryId, theirs]) => ({
      state: 'matched' as const,
      ours: [known.get(entryId)].filter((own) => own !== undefined),
      theirs: theirs.toSorted((one, other) => compare(dayAndId(one), dayAndId(other))),
      certainty: null,
      reasons: ['by-hand'] as const,
    })),
    ...leftOut.map((their) => ({
      ...{ state: 'left-out' as const, ours: [], theirs: [their], certainty: null, reasons: [] },
    })),
  ]
}

// Only what shares an invoice number or an amount can be the same, so only that is compared.
function linksBetween<Own extends OwnBooking, Theirs extends FinanceEntry>(
  ours: readonly Own[],
  theirs: readonly Theirs[],
): Link<Own, Theirs>[] {
  const byKey = new Map<string, Own[]>()
  for (const own of ours) {
    for (const key of keysOf(own)) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [own])
      else known.push(own)
    }
  }
  return theirs.flatMap((their) => {
    const near = new Set([...keysOf(their)].flatMap((key) => byKey.get(key) ?? []))
    return [...near].flatMap((own) => {
      const judged = judge(own, their)
      return judged === null ? [] : [{ own, their, ...judged }]
    })
  })
}

function keysOf(booking: { invoice: string | null; exVat: number; vat: number }): Set<string> {
  const amounts = amountsOf(booking).map((amount) => `amount ${amount}`)
  return new Set([...numberKeys(booking.invoice), ...amounts])
}

function idOf({ id }: { id: string }): string {
  return id
}

function orderOf({ state }: { state: MatchState }): number {
  return matchStates.indexOf(state)
}

function compareDays(one: Dated, other: Dated): number {
  return compare(firstOf(one), firstOf(other))
}

type Dated = { readonly ours: readonly OwnBooking[]; readonly theirs: readonly FinanceEntry[] }

function firstOf({ ours: [own], theirs: [their] }: Dated): string {
  if (their !== undefined) return dayAndId(their)
  return own === undefined ? '' : `${own.date} ${own.id}`
}

function dayAndId({ bookedOn, id }: FinanceEntry): string {
  return `${bookedOn} ${id}`
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
