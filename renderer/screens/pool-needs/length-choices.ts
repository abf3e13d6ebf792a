import { poolNeedsText as text } from '#renderer/texts/pool-needs'

type Length = number | null
const step = 30
const atLeast = 8 * 60

/** How long somebody can be asked for: each half hour, what is asked, and what fits when that is less. */
export function lengthChoices(asked: readonly Length[], fits: readonly Length[]) {
  const known = asked.filter(isSome)
  const most = known.length === 0 ? atLeast : Math.max(...known)
  const halves = Array.from(
    { length: Math.floor(Math.max(atLeast, most) / step) },
    (_, index) => (index + 1) * step,
  )
  const less = fits.filter(isSome).filter((minutes) => minutes < most)
  return [...new Set([...halves, ...known, ...less])]
    .toSorted((one, other) => one - other)
    .map((minutes) => ({ id: String(minutes), label: text.hours(minutes) }))
}

function isSome(minutes: Length): minutes is number {
  return minutes !== null && minutes > 0
}
