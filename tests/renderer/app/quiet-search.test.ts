import { createMemoryHistory } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { parseQuietly, stringifyQuietly } from '#renderer/app/quiet-search'
import { createAppRouter } from '#renderer/app/router'

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

it('leaves out what an address says and nobody understands', () => {
  const address = '/netwerk?groep=bestaat-niet&gemeente=GM0222&raar=1'
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }))
  const { pathname, search } = router.latestLocation
  const match = router.matchRoutes(pathname, search).at(-1)
  expect(JSON.parse(JSON.stringify(match?.search))).toEqual({ gemeente: 'GM0222' })
})
