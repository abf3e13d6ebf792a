import { useMemo } from 'react'
import type { AttendanceOverview } from '#domain/contract/attendance'
import { useQuery } from '#renderer/lib/use-query'
import { guestMatches, networkMatches, searchableGuests } from './desk-match.ts'
import type { DeskMatch } from './desk-match.ts'

const shownGuests = 12
const shownOthers = 8
const enoughLetters = 2

export type Matches = {
  /** In the order of the screen: guests, then people of the network. */
  readonly all: readonly DeskMatch[]
  readonly guests: readonly DeskMatch[]
  readonly others: readonly DeskMatch[]
  /** Found, but not shown. */
  readonly hidden: number
  /** Who is meant without a choice: Enter acts at once. */
  readonly only: DeskMatch | undefined
}

/** Who is meant by what is typed at the desk: guests at once, the network a moment later. */
export function useMatches(typed: string, overview: AttendanceOverview): Matches {
  const query = typed.trim()
  const isEnough = query.length >= enoughLetters
  const region = useQuery('region.get', {})
  const network = useQuery(
    'people.chooser',
    isEnough ? { search: query, limit: shownOthers * 2 } : null,
  )
  const { people } = overview
  const searchable = useMemo(() => searchableGuests(people), [people])
  const byId = useMemo(() => new Map(people.map((guest) => [guest.personId, guest])), [people])
  const gemeenteNames = useMemo(
    () => new Map(region?.gemeenten.map(({ id, name }) => [id, name])),
    [region],
  )
  return useMemo(() => {
    const guests = { byId, searchable, gemeenteNames }
    const { shown, total } = isEnough ? guestMatches(query, guests, shownGuests) : nobody
    const others = networkMatches(query, network ?? [], byId).slice(0, shownOthers)
    const hidden = total - shown.length
    return {
      all: [...shown, ...others],
      guests: shown,
      others,
      hidden,
      only: onlyOf(shown, others),
    }
  }, [isEnough, query, byId, searchable, gemeenteNames, network])
}

const nobody: ReturnType<typeof guestMatches> = { shown: [], total: 0 }

// A guest goes before who is not on the list, unless they bear the same name.
function onlyOf(guests: readonly DeskMatch[], others: readonly DeskMatch[]): DeskMatch | undefined {
  const [first, second] = guests.length > 0 ? guests : others
  if (first === undefined || second !== undefined) return undefined
  const hasNamesake = first.isListed && others.some(({ name }) => name === first.name)
  return hasNamesake ? undefined : first
}
