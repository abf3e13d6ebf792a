import type { Certainty, FinanceEntry, MatchReason, OwnBooking } from './match-item.ts'

/** One booking of ours and one row of finance that may be the same. */
export type Link<Own, Theirs> = {
  readonly own: Own
  readonly their: Theirs
  readonly certainty: Certainty
  readonly reasons: readonly MatchReason[]
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
    const ours = [...new Set(group.map(({ own }) => own))].toSorted((one, other) =>
      compare(one.date + one.id, other.date + other.id),
    )
    const theirs = [...new Set(group.map(({ their }) => their))].toSorted((one, other) =>
      compare(one.bookedOn + one.id, other.bookedOn + other.id),
    )
    const reasons = group[0]?.reasons ?? []
    const isAlike = areAllAlike(group, ours, theirs)
    if (!isAlike) return [{ ours, theirs, reasons, isSettled: false }]
    return ours.map((own, index) => ({
      ours: [own],
      theirs: theirs.slice(index, index + 1),
      reasons,
      isSettled: true,
    }))
  })
}

// Two invoices of one amount twice are two pairs: which is which makes no difference to any sum.
function areAllAlike<Own extends OwnBooking, Theirs extends FinanceEntry>(
  group: readonly Link<Own, Theirs>[],
  ours: readonly Own[],
  theirs: readonly Theirs[],
): boolean {
  if (ours.length !== theirs.length || group.length !== ours.length * theirs.length) return false
  const [first] = theirs
  const [own] = ours
  return (
    theirs.every(({ exVat, vat }) => exVat === first?.exVat && vat === first.vat) &&
    ours.every(
      ({ exVat, vat, year }) => exVat === own?.exVat && vat === own.vat && year === own.year,
    )
  )
}

function groupsOf<Own extends OwnBooking, Theirs extends FinanceEntry>(
  links: readonly Link<Own, Theirs>[],
): Link<Own, Theirs>[][] {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (
      let next = parents.get(root);
      next !== undefined && next !== root;
      next = parents.get(root)
    ) {
      root = next
    }
    return root
  }
  for (const { own, their } of links) parents.set(rootOf(their.id), rootOf(own.id))
  const groups = new Map<string, Link<Own, Theirs>[]>()
  for (const link of links) {
    const root = rootOf(link.own.id)
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
