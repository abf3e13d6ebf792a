import type { MoneyEntryId } from '#domain/shared/ids'
import { alikeBookings } from './alike-bookings.ts'
import type { Alike } from './alike-bookings.ts'
import { bookingsJudge } from './judge-bookings.ts'
import { certainties, matchStates } from './match-item.ts'
import type { FinanceEntry, MatchItem, MatchState, OwnBooking } from './match-item.ts'
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
    // Who says the same is done together, so one of them tells it of all.
    const isOpen = ({ members: [one] }: Alike<Own> | Alike<Theirs>) =>
      one !== undefined && !done.has(one.id)
    const open = links.filter(
      ({ own, their, judgement }) =>
        judgement.certainty === certainty && isOpen(own) && isOpen(their),
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
  const judge = bookingsJudge()
  const byKey = new Map<string, Alike<Own>[]>()
  for (const own of alikeBookings(ours, ({ date, year }) => ({ day: date, year }))) {
    for (const key of own.profile.keys) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [own])
      else known.push(own)
    }
  }
  const rows = alikeBookings(theirs, ({ bookedOn }) => ({ day: bookedOn, year: null }))
  const links: Link<Own, Theirs>[] = []
  for (const their of rows) {
    for (const own of new Set([...their.profile.keys].flatMap((key) => byKey.get(key) ?? []))) {
      const judgement = judge(own, their)
      if (judgement !== null) links.push({ own, their, judgement })
    }
  }
  return links
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
