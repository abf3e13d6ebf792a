import { expect, it } from 'vitest'
import { columnWidths } from '#backend/documents/column-widths'

const wish = (weight: number, ...words: string[]) => ({ weight, words })

it('gives every column the room of its longest word, and the rest by weight', () => {
  const [amount = 0, name = 0] = columnWidths([wish(1, '€ 18.000,00'), wish(9, 'Post')], 9_000)
  expect(amount).toBeGreaterThan(9 * 100)
  expect(name).toBeGreaterThan(amount)
  expect(amount + name).toBeLessThanOrEqual(9_000)
})

it('lets all give in alike when the words do not fit', () => {
  const widths = columnWidths([wish(1, 'a'.repeat(60)), wish(1, 'b'.repeat(60))], 3_000)
  expect(widths).toEqual([1_500, 1_500])
})
