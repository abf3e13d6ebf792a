import { expect, it } from 'vitest'
import { looksLikeBsn } from '#domain/privacy/bsn'

it.each(['111222333', 'bsn 123456782', '1234.56.782', '123 456 782', '(123456782)', '123456782.'])(
  'recognises nine digits that pass the eleven-test: %s',
  (text) => expect(looksLikeBsn(text)).toBe(true),
)

it('recognises one whose leading zero is left out', () => {
  // 010000008: 8 × 1 − 8 = 0.
  expect(['010000008', '10000008', 'bsn: 10000008'].map(looksLikeBsn)).toEqual([true, true, true])
})

it.each([
  ['fails the eleven-test', '123456789'],
  ['only zeros', '000000000'],
  ['a mobile number', '0611122233'],
  ['a mobile number with a hyphen', '06-11122233'],
  ['a foreign way of writing it', '+31111222333'],
  ['the same with zeros', '0031 111222333'],
  ['a longer number', '1112223334'],
  ['a longer number in groups', '111 222 333 444'],
  ['an IBAN', 'NL02ABNA0111222333'],
  ['an IBAN in groups', 'NL02 ABNA 0111 2223 33'],
  ['part of a word', 'rij111222333'],
  ['a date', '14-02-2025'],
  ['a date as one number', '20250214'],
  ['a number of the Chamber of Commerce', 'KvK-nummer 10000008'],
  ['a short number', 'rij 12'],
  ['nothing', ''],
])('leaves alone what is no such number: %s', (_, text) => expect(looksLikeBsn(text)).toBe(false))
