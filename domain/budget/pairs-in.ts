import type { Alike } from './alike-bookings.ts'
import type { Judgement } from './judge-bookings.ts'
import type { FinanceEntry, MatchReason, OwnBooking } from './match-item.ts'

/** Bookings of ours that say the same, and rows of finance that do, which may be the same. */
export type Link<Own, Theirs> = {
  readonly own: Alike<Own>
  readonly their: Alike<Theirs>
  readonly judgement: Judgement
}

/** What hangs together: one of each is settled, more is a choice. */
export type Together<Own, Theirs> = {
  readonly ours: readonly Own[]
  readonly theirs: readonly Theirs[]
  readonly reasons: readonly MatchReason[]
  readonly isSettled: boolean
}

/**
 * Links of one certainty taken together: what is linked to nothing else is a pair, as many alike on
 * both sides are pairs in order of their days, and the rest is a choice.
 */
export function pairsIn<Own extends OwnBooking, Theirs extends FinanceEntry>(
  links: readonly Link<Own, Theirs>[],
): Together<Own, Theirs>[] {
  return groupsOf(links).flatMap((group): Together<Own, Theirs>[] => {
    const ours = membersOf(group.map(({ own }) => own)).toSorted((one, other) =>
      compare(one.date + one.id, other.date + other.id),
    )
    const theirs = membersOf(group.map(({ their }) => their)).toSorted((one, other) =>
      compare(one.bookedOn + one.id, other.bookedOn + other.id),
    )
    const reasons = group[0]?.judgement.reasons ?? []
    if (!areAllAlike(group, ours, theirs)) return [{ ours, theirs, reasons, isSettled: false }]
    return ours.map((own, index) => ({
      ours: [own],
      theirs: theirs.slice(index, index + 1),
      reasons,
      isSettled: true,
    }))
  })
}

function membersOf<Booking>(parts: readonly Alike<Booking>[]): Booking[] {
  return [...new Set(parts)].flatMap(({ members }) => members)
}

// Two invoices of one amount twice are two pairs: which is which makes no difference to any sum.
function areAllAlike<Own extends OwnBooking, Theirs extends FinanceEntry>(
  group: readonly Link<Own, Theirs>[],
  ours: readonly Own[],
  theirs: readonly Theirs[],
): boolean {
  const linked = group.reduce(
    (sum, { own, their }) => sum + own.members.length * their.members.length,
    0,
  )
  if (ours.length !== theirs.length || linked !== ours.length * theirs.length) return false
  const [first] = theirs
  const [own] = ours
  return (
    theirs.every(({ exVat, vat }) => exVat === first?.exVat && vat === first.vat) &&
    ours.every(
      ({ exVat, vat, year }) => exVat === own?.exVat && vat === own.vat && year === own.year,
    )
  )
}

function groupsOf<Own, Theirs>(links: readonly Link<Own, Theirs>[]): Link<Own, Theirs>[][] {
  const roots = new Map<unknown, unknown>()
  const rootOf = (of: unknown): unknown => {
    let root = of
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next
    // Whoever is asked next comes there in one step, so that a long row of links stays short.
    for (let at = of; at !== root;) {
      const next = roots.get(at)
      roots.set(at, root)
      at = next
    }
    return root
  }
  for (const { own, their } of links) {
    const [one, other] = [rootOf(own), rootOf(their)]
    if (one !== other) roots.set(other, one)
  }
  const groups = new Map<unknown, Link<Own, Theirs>[]>()
  for (const link of links) {
    const root = rootOf(link.own)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [link])
    else group.push(link)
  }
  return [...groups.values()]
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
