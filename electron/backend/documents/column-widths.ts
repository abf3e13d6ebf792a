// In twentieths of a point: the room of a letter of a table, and what stands around the words.
const letter = 100
const margin = 190

type Wish = { readonly weight: number; readonly words: readonly string[] }

/**
 * The widths of columns that together fill the room, in twentieths of a point: each as wide as its
 * longest word, so that none is broken, and what is left by weight. When even the words do not fit,
 * all give in alike.
 */
export function columnWidths(wishes: readonly Wish[], room: number): number[] {
  const least = wishes.map(({ words }) => margin + letter * longestWord(words))
  const needed = sum(least)
  if (needed > room) return least.map((width) => Math.floor((width * room) / needed))
  const weight = sum(wishes.map((wish) => wish.weight))
  return least.map(
    (width, at) => width + Math.floor(((room - needed) * (wishes[at]?.weight ?? 0)) / weight),
  )
}

function longestWord(words: readonly string[]): number {
  return Math.max(0, ...words.flatMap((text) => text.split(/[ \n]/).map(({ length }) => length)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
