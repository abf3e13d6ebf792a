/**
 * Tells whether two texts differ by at most `most` slips of typing: a letter too many, too few or
 * wrong, or two neighbours that changed places (optimal string alignment).
 */
export function isWithinEdits(left: string, right: string, most: number): boolean {
  if (Math.abs(left.length - right.length) > most) return false
  // What is the same at both ends needs no slip, so only the middle is tried, slip by slip.
  let start = 0
  while (start < left.length && left[start] === right[start]) start += 1
  let [leftEnd, rightEnd] = [left.length, right.length]
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1
    rightEnd -= 1
  }
  if (leftEnd === start) return rightEnd - start <= most
  if (rightEnd === start) return leftEnd - start <= most
  if (most === 0) return false
  return isWithinAfterSlip(left.slice(start, leftEnd), right.slice(start, rightEnd), most - 1)
}

function isWithinAfterSlip(left: string, right: string, most: number): boolean {
  if (isWithinEdits(left.slice(1), right.slice(1), most)) return true
  if (isWithinEdits(left.slice(1), right, most)) return true
  if (isWithinEdits(left, right.slice(1), most)) return true
  const isSwapped = left[0] === right[1] && left[1] === right[0]
  return isSwapped && isWithinEdits(left.slice(2), right.slice(2), most)
}
