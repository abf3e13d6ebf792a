import { expect, it } from 'vitest'
import { looksLikeBsn } from '#domain/people/looks-like-bsn'

it('recognises nine digits that pass the eleven-test, in any spelling', () => {
  const texts = ['111222333', 'bsn 123456782', '1234.56.782', '123 456 782']
  expect(texts.map(looksLikeBsn)).toEqual([true, true, true, true])
})

it('leaves other numbers alone', () => {
  const texts = ['123456789', '000000000', '0611122233', '1112223334', '+31111222333', 'rij 12', '']
  expect(texts.map(looksLikeBsn)).toEqual([false, false, false, false, false, false, false])
})
