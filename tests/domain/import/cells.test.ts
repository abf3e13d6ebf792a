import { describe, expect, it } from 'vitest'
import { cellAddress } from '#domain/import/cell-address'
import { parseDate } from '#domain/import/parse-date'
import { findEmails } from '#domain/import/parse-email'
import { parseNumber } from '#domain/import/parse-number'
import { parsePhone, phoneKey } from '#domain/import/parse-phone'

describe('the address of a cell', () => {
  it.each([
    [0, 1, 'A1'],
    [25, 9, 'Z9'],
    [26, 22, 'AA22'],
    [16_383, 1_048_576, 'XFD1048576'],
  ])('of column %i and row %i is %s', (column, row, address) => {
    expect(cellAddress(column, row)).toBe(address)
  })
})

describe('a number', () => {
  it.each([
    [12.5, 12.5],
    ['8,5', 8.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['EUR 1.234,56', 1234.56],
    ['€\u00A02.487,73', 2487.73],
    ['1.234', 1234],
    ['1.5', 1.5],
    ['12.345.678', 12_345_678],
    ['1,234,567', 1_234_567],
    ['25,-', 25],
    ['(12,50)', -12.5],
    ['12,50-', -12.5],
    ['-0,5', -0.5],
  ])('is read from %s', (cell, expected) => {
    expect(parseNumber(cell)).toBe(expected)
  })

  it.each(['', 'ja', '1.23.4', '1,2,3', '12 stuks', '--', 'x 1.000'])('is not “%s”', (cell) => {
    expect(parseNumber(cell)).toBeNull()
  })
})

describe('a day', () => {
  it.each([
    '2026-12-31',
    '2026-12-31T09:30:00',
    '31-12-2026',
    '31/12/2026',
    '31.12.26',
    '12/31/2026',
    '31 dec. 2026',
    '31 december 2026',
    'donderdag 31 december 2026, 9.30 uur',
    'December 31, 2026',
    'Thu 31st Dec 2026',
    '31\u00A0Dec 2026',
  ])('is read from %s', (cell) => {
    expect(parseDate(cell)).toBe('2026-12-31')
  })

  it('takes the day before the month where both are possible', () => {
    expect(parseDate('03-04-2026')).toBe('2026-04-03')
  })

  it.each(['', '31-02-2026', '29-02-1900', 'volgende week', '45702', '31 xyz 2026'])(
    'is not “%s”',
    (cell) => {
      expect(parseDate(cell)).toBeNull()
    },
  )
})

describe('a phone number', () => {
  it('keeps its zeros and gets back the one Excel took', () => {
    expect(parsePhone('0314299071')).toBe('0314299071')
    expect(parsePhone('+31 6 27347564')).toBe('+31 6 27347564')
    expect(parsePhone(314299071)).toBe('0314299071')
    expect(parsePhone(31612345678)).toBe('+31612345678')
  })

  it.each(['geen', '12', 'tel 0612345678 of mail'])('is not “%s”', (cell) => {
    expect(parsePhone(cell)).toBeNull()
  })

  it('is the same with and without country code', () => {
    const keys = ['+31 6 12345678', '0031612345678', '+31(0)612345678', '06-12345678'].map(phoneKey)
    expect(new Set(keys)).toEqual(new Set(['0612345678']))
  })
})

describe('e-mail addresses', () => {
  it.each([
    ['bo@voorbeeld.example', ['bo@voorbeeld.example']],
    [' Bo.Proef@Voorbeeld.EXAMPLE. ', ['Bo.Proef@Voorbeeld.EXAMPLE']],
    ['Bo Proef <bo@x.example>', ['bo@x.example']],
    ['mailto:bo@x.example', ['bo@x.example']],
    ['bo@x.example; ab@y.example', ['bo@x.example', 'ab@y.example']],
    ["o'proef+cop@x-y.example", ["o'proef+cop@x-y.example"]],
  ])('are found in %s', (text, expected) => {
    expect(findEmails(text)).toEqual(expected)
  })

  it.each([
    'geen mail',
    'anonymous',
    'bo@',
    '@x.example',
    'bo@localhost',
    'a..b@x.example',
    'bo@x',
  ])('are not in “%s”', (text) => {
    expect(findEmails(text)).toEqual([])
  })
})
