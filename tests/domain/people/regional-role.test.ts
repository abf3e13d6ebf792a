import { describe, expect, it } from 'vitest'
import { isRegionalRole } from '#domain/people/regional-role'
import type { GemeenteId } from '#domain/shared/ids'

const aalten = 'Aalten' as GemeenteId

describe('a role that is carried for the region as a whole', () => {
  it('is one that is known, and that nobody does for one gemeente', () => {
    expect(isRegionalRole({ grouping: 'werk' }, [[], []])).toBe(true)
    expect(isRegionalRole({ grouping: 'werk' }, [[], [aalten]])).toBe(false)
  })

  it('is not one of which nobody is known: that is what is missing', () => {
    expect(isRegionalRole({ grouping: 'wonen' }, [])).toBe(false)
  })

  it('is never the work of a gemeente itself', () => {
    expect(isRegionalRole({ grouping: 'gemeente' }, [[]])).toBe(false)
  })

  it('is the work of the region itself, until somebody does it for one gemeente', () => {
    expect(isRegionalRole({ grouping: 'overheid' }, [])).toBe(true)
    expect(isRegionalRole({ grouping: 'overheid' }, [[aalten]])).toBe(false)
  })
})
