import { poolNeedsText as text } from '#renderer/texts/pool-needs'

const step = 30
const atLeast = 8 * 60

/** How long somebody can be asked for: each half hour, and what it takes or what fits exactly. */
export function lengthChoices(exact: readonly (number | null)[]) {
  const known = exact.filter((minutes) => minutes !== null && minutes > 0) as number[]
  const longest = Math.max(atLeast, ...known)
  const halves = Array.from(
    { length: Math.floor(longest / step) },
    (_, index) => (index + 1) * step,
  )
  return [...new Set([...halves, ...known])]
    .toSorted((one, other) => one - other)
    .map((minutes) => ({ id: String(minutes), label: text.hours(minutes) }))
}
