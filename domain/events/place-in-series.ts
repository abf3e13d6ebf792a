/** Where one meeting stands in its series, counted from one; `null` when it is not in it. */
export function placeInSeries<Meeting extends { readonly id: string }>(
  meetings: readonly Meeting[],
  id: Meeting['id'],
): { position: number; total: number; previous: Meeting | null; next: Meeting | null } | null {
  const at = meetings.findIndex((meeting) => meeting.id === id)
  if (at === -1) return null
  return {
    position: at + 1,
    total: meetings.length,
    previous: meetings[at - 1] ?? null,
    next: meetings[at + 1] ?? null,
  }
}
