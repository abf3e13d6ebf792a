/** How many more people are expected than the room holds; zero when it fits or nothing is known. */
export function tooManyForRoom(
  capacity: number | null,
  room: { readonly capacity: number | null } | null,
): number {
  if (capacity === null || room === null || room.capacity === null) return 0
  return Math.max(0, capacity - room.capacity)
}
