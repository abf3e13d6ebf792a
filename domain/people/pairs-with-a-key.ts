// What so many share says nothing, and comparing them all would make a long list slow.
const mostInBlock = 60

/**
 * Every two places in a list of which the records share a key, once and from the front to the back,
 * so that only those need comparing. A key that very many share is passed over.
 */
export function* pairsWithAKey(
  keysOfEach: readonly (readonly string[])[],
): Iterable<readonly [number, number]> {
  const seen = new Set<number>()
  for (const block of blocksOf(keysOfEach)) {
    for (const [first, second] of pairsIn(block)) {
      const pair = first * keysOfEach.length + second
      if (!seen.has(pair)) yield [first, second]
      seen.add(pair)
    }
  }
}

// Somebody with the same key twice stands in a block twice.
function* pairsIn(block: readonly number[]): Iterable<readonly [number, number]> {
  for (const [at, first] of block.entries()) {
    for (const second of block.slice(at + 1)) {
      if (first !== second) yield [first, second]
    }
  }
}

function blocksOf(keysOfEach: readonly (readonly string[])[]): number[][] {
  const blocks = new Map<string, number[]>()
  for (const [index, keys] of keysOfEach.entries()) {
    for (const key of keys) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [index])
      else block.push(index)
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= mostInBlock)
}
