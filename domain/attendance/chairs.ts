export type Chairs = {
  /** Chairs nobody sits on now, never below zero. */
  readonly free: number
  /** How many chairs too few there are when everybody who is expected comes. */
  readonly short: number
}

/** The chairs in the room; with `extra` as they would be with so many more let in. */
export function chairsInRoom(
  room: { readonly capacity: number | null; readonly inside: number; readonly expected: number },
  extra = 0,
): Chairs | null {
  if (room.capacity === null) return null
  return {
    free: Math.max(0, room.capacity - room.inside),
    short: Math.max(0, room.inside + room.expected + extra - room.capacity),
  }
}
