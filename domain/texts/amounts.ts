const twoDecimals = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})
const noDecimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const someDecimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const threeDecimals = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
})

/** `€ 5,60`, and whole euros without decimals: `€ 210`. */
export function euros(cents: number): string {
  const format = cents % 100 === 0 ? noDecimals : twoDecimals
  return `${cents < 0 ? '−' : ''}€ ${format.format(Math.abs(cents) / 100)}`
}

/** A rate per kilometre: `€ 0,23`, or `€ 0,235` when it has three decimals. */
export function kilometreRate(tenthCents: number): string {
  return `€ ${threeDecimals.format(tenthCents / 1000)}`
}

/** Hours as Dutch says them: `2,5 uur`, and `2 uur en 20 minuten` when no quarter. */
export function hoursWords(minutes: number): string {
  if (minutes % 15 === 0) return `${someDecimals.format(minutes / 60)} uur`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const words = rest === 1 ? '1 minuut' : `${rest} minuten`
  return hours === 0 ? words : `${hours} uur en ${words}`
}
