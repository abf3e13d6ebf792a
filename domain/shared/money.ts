/** Whole eurocents. */
export type Cents = number & { readonly __cents: true }

/** A whole number of cents; throws on a fraction. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new Error(`Not a whole number of cents: ${value}`)
  return value as Cents
}

/** Rounds half away from zero to whole cents (money-rules.json, rekenregels.afronding). */
export function roundToCents(value: number): Cents {
  const rounded = Math.sign(value) * Math.round(Math.abs(value))
  return cents(rounded === 0 ? 0 : rounded)
}

/** The sum of amounts, in cents. */
export function sumCents(amounts: Iterable<number>): Cents {
  let sum = 0
  for (const amount of amounts) sum += amount
  return cents(sum)
}
