/** A whole number as it is typed: null is empty, undefined is no number. */
export function countFrom(typed: string): number | null | undefined {
  const bare = typed.trim().replaceAll('.', '')
  if (bare === '') return null
  return /^\d{1,5}$/.test(bare) ? Number(bare) : undefined
}
