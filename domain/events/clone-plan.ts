import type { ClonePart, CloneReport, LeftOut } from '#domain/contract/event-clone'
import type { EventDetail } from '#domain/contract/events'

/** How much there is of everything an event can have; a part that is counted is not carried yet. */
export type EventContents = Readonly<
  Record<ClonePart, number> & Record<Exclude<LeftOut, ClonePart | 'estimate-of-partner'>, number>
> & { readonly ownership: EventDetail['ownership'] }

/** Which parts go along to the new event, and the report of what came and what stayed. */
export type ClonePlan = { readonly parts: ReadonlySet<ClonePart>; readonly report: CloneReport }

export const cloneParts: readonly ClonePart[] = [
  'facts',
  'place',
  'audience',
  'programme',
  'tasks',
  'estimate',
  'texts',
]

// What belongs to people, to money that was promised or paid, or to a day that was: never copied.
const never = [
  'people',
  'invitations',
  'presence',
  'payments',
  'suppliers',
  'speakers',
  'done-marks',
  'own-days',
  'warning-decisions',
] as const

/** Decides what a new event takes along of another; people, presence and payments never. */
export function clonePlan(contents: EventContents, wanted: readonly ClonePart[]): ClonePlan {
  const isPartners = contents.ownership === 'partner' && wanted.includes('facts')
  const parts = new Set(
    cloneParts.filter((part) => wanted.includes(part) && !(part === 'estimate' && isPartners)),
  )
  const notTicked = cloneParts.filter((part) => !wanted.includes(part))
  // An item keeps its room only where the place comes along.
  const rooms = parts.has('programme') && !parts.has('place') ? contents.rooms : 0
  const leftOut: { what: LeftOut; count: number }[] = [
    ...notTicked.map((what) => ({ what, count: contents[what] })),
    ...(wanted.includes('estimate') && isPartners
      ? [{ what: 'estimate-of-partner' as const, count: contents.estimate }]
      : []),
    ...never.map((what) => ({ what, count: contents[what] })),
    { what: 'rooms', count: rooms },
  ]
  return {
    parts,
    report: {
      copied: [...parts]
        .map((part) => ({ part, count: contents[part] }))
        .filter(({ count }) => count > 0),
      leftOut: leftOut.filter(({ count }) => count > 0),
    },
  }
}
