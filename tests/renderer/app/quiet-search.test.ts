import { expect, it } from 'vitest'
import { parseQuietly, stringifyQuietly } from '#renderer/app/quiet-search'

it('keeps what was searched for out of the address, and gives it back', () => {
  const search = { zoek: 'Fatima van den Berg', gemeente: 'GM0222' }
  const address = stringifyQuietly(search)
  expect(address).not.toMatch(/Fatima|Berg/)
  expect(address).toContain('gemeente=GM0222')
  expect(parseQuietly(address)).toEqual(search)
  expect(stringifyQuietly(search)).toBe(address)
})

it('reads text somebody typed in an address, and forgets numbers of an earlier visit', () => {
  expect(parseQuietly('?zoek=taal')).toEqual({ zoek: 'taal' })
  expect(parseQuietly('?zoek=~987&toon=organisaties')).toEqual({ toon: 'organisaties' })
  expect(parseQuietly(stringifyQuietly({ zoek: '~987' }))).toEqual({ zoek: '~987' })
  expect(stringifyQuietly({ jaar: 2027 })).toBe('?jaar=2027')
})
