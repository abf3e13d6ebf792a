/** After how many minutes without a key or the mouse Schakel locks; `null` is never. */
export const lockMinutes = [5, 10, 15, 30, 60] as const
export type LockMinutes = (typeof lockMinutes)[number]

const usualMinutes: LockMinutes = 10

/** What she chose, else ten minutes where a password makes a lock worth something, else never. */
export function lockAfter(
  chosen: LockMinutes | 'never' | undefined,
  hasPassword: boolean,
): LockMinutes | null {
  if (chosen === 'never') return null
  return chosen ?? (hasPassword ? usualMinutes : null)
}
