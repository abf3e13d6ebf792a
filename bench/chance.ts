/** Throws that are the same for the same seed. */
export type Chance = {
  readonly below: (sides: number) => number
  readonly one: <Item>(items: readonly Item[]) => Item
  /** Two that differ. */
  readonly two: <Item>(items: readonly Item[]) => [Item, Item]
}

/** mulberry32: small, even, and the same everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const below = (sides: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from')
    return item
  }
  const two = <Item>(items: readonly Item[]): [Item, Item] => {
    const first = below(items.length)
    const second = (first + 1 + below(items.length - 1)) % items.length
    return [items[first] as Item, items[second] as Item]
  }
  return { below, one, two }
}
