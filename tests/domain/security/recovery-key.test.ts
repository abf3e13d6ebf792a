import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRecoveryKey, recoveryKeyBytes, recoveryKeyFrom } from '#domain/security/recovery-key'

const bytes = fc.uint8Array({ minLength: recoveryKeyBytes, maxLength: recoveryKeyBytes })
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

it('is printed as seven groups of four, and always the same for the same bytes', () => {
  expect(recoveryKeyFrom(new Uint8Array(26).map((_, at) => at))).toBe(
    '0123-4567-89AB-CDEF-GHJK-MNPQ-' +
      recoveryKeyFrom(new Uint8Array(26).map((_, at) => at)).slice(-4),
  )
  fc.assert(
    fc.property(bytes, (random) => {
      expect(recoveryKeyFrom(random)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    }),
  )
})

it('is read however it is typed', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const printed = recoveryKeyFrom(random)
      const whole = readRecoveryKey(printed)
      const typed = printed
        .toLowerCase()
        .replaceAll('-', '  ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
      expect(whole.kind).toBe('key')
      expect(readRecoveryKey(typed)).toEqual(whole)
    }),
  )
})

it('sees every single wrong sign as a typing error', () => {
  fc.assert(
    fc.property(bytes, fc.nat(27), fc.nat(30), (random, at, step) => {
      const typed = [...recoveryKeyFrom(random).replaceAll('-', '')]
      const right = signs.indexOf(typed[at] ?? '')
      typed[at] = signs[(right + 1 + step) % 32] ?? ''
      expect(readRecoveryKey(typed.join('')).kind).toBe('typing-error')
    }),
  )
})

it('says how many signs are missing, and which sign does not belong', () => {
  const printed = recoveryKeyFrom(new Uint8Array(26).fill(9))
  expect(readRecoveryKey(printed.slice(0, -1))).toEqual({
    kind: 'wrong-length',
    found: 27,
    wanted: 28,
  })
  expect(readRecoveryKey(`${printed.slice(0, -1)}U`)).toEqual({
    kind: 'unknown-letter',
    letter: 'U',
  })
})
