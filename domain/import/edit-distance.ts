/** Tells whether two texts differ by at most `most` typed letters (Levenshtein). */
export function isWithinEdits(left: string, right: string, most: number): boolean {
  if (left === right) return true
  if (Math.abs(left.length - right.length) > most) return false

  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1]
      const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1)
      const added = (current[column - 1] ?? 0) + 1
      const removed = (previous[column] ?? 0) + 1
      current.push(Math.min(replaced, added, removed))
    }
    if (Math.min(...current) > most) return false
    previous = current
  }
  return (previous[right.length] ?? Infinity) <= most
}
