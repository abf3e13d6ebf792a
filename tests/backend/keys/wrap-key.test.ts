import { randomBytes, scryptSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Keyring } from '#domain/contract/safe-files'
import { recoveryKeyBytes, recoveryKeyFrom } from '#domain/security/recovery-key'
import { markOf } from '#backend/key-file'
import { keyringFrom } from '#backend/safe/keyring'
import { emptyKeyring } from '#backend/safe/open-safe'
import { openWithKey, sealWithKey } from '#backend/safe/seal-with-key'
import { openKey, sealWithPassword, sealWithRecoveryKey } from '#backend/safe/wrap-key'

// Closed by another program (Python's hashlib and cryptography), with the key 00 01 … 1f.
const fixture = readFileSync(
  join(import.meta.dirname, '../../fixtures/keys/sleutelring.json'),
  'utf8',
)
const known = Uint8Array.from({ length: 32 }, (_, at) => at)
const paper = '3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJT0'

function theFixture(): Keyring {
  const keyring = keyringFrom(fixture)
  if (keyring === undefined) throw new Error('the fixture is no keyring')
  return keyring
}

it('opens what another program closed with the same password', async () => {
  const key = await openKey(theFixture(), { password: 'fiets op slot bij de molen é' })
  expect(key && [...key]).toEqual([...known])
  expect(theFixture().mark).toBe(markOf(known))
})

it('opens it too when the é is typed as two signs', async () => {
  const key = await openKey(theFixture(), { password: 'fiets op slot bij de molen e\u0301' })
  expect(key && [...key]).toEqual([...known])
})

it('opens what another program closed with the same recovery key', async () => {
  const key = await openKey(theFixture(), { recoveryKey: paper.toLowerCase() })
  expect(key && [...key]).toEqual([...known])
})

// RFC 7914, section 12.
it.each([
  ['', '', 16, 1, 1, '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442'],
  [
    'password',
    'NaCl',
    1024,
    8,
    16,
    'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162',
  ],
] as const)('derives as the RFC says from "%s"', (password, salt, N, r, p, expected) => {
  expect(scryptSync(password, salt, 32, { N, r, p }).toString('hex')).toBe(expected)
})

it('does not open with any other password', async () => {
  const key = randomBytes(32)
  const keyring = {
    ...emptyKeyring(markOf(key)),
    password: await sealWithPassword(key, 'de goede zin'),
  }
  for (const password of ['', 'De goede zin', 'de goede zin ', 'de goede zi', '\u0000']) {
    expect(await openKey(keyring, { password })).toBeUndefined()
  }
  expect(await openKey(keyring, { recoveryKey: paper })).toBeUndefined()
  expect(await openKey(keyring, { password: 'de goede zin' })).toEqual(Buffer.from(key))
})

it('does not open with any other recovery key', async () => {
  const bytes = fc.uint8Array({ minLength: recoveryKeyBytes, maxLength: recoveryKeyBytes })
  const key = randomBytes(32)
  await fc.assert(
    fc.asyncProperty(bytes, bytes, async (right, other) => {
      const [printed, tried] = [recoveryKeyFrom(right), recoveryKeyFrom(other)]
      const letters = printed.replaceAll('-', '').slice(0, 26)
      const keyring = { ...emptyKeyring(markOf(key)), recovery: sealWithRecoveryKey(key, letters) }
      expect(await openKey(keyring, { recoveryKey: printed })).toEqual(Buffer.from(key))
      if (tried === printed) return
      expect(await openKey(keyring, { recoveryKey: tried })).toBeUndefined()
    }),
    { numRuns: 1000 },
  )
})

it('gives nothing back when one bit of what is closed was turned', () => {
  const closing = randomBytes(32)
  const sealed = sealWithKey(known, closing)
  const parts = ['nonce', 'sealed', 'tag'] as const
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.nat(255), (part, bit) => {
      const bytes = Buffer.from(sealed[part], 'base64')
      const at = Math.floor(bit / 8) % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8))
      expect(openWithKey({ ...sealed, [part]: bytes.toString('base64') }, closing)).toBeUndefined()
    }),
    { numRuns: 500 },
  )
  const short = Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64')
  expect(openWithKey({ ...sealed, tag: short }, closing)).toBeUndefined()
  expect(openWithKey(sealed, closing)).toEqual(Buffer.from(known))
})

it('reads no keyring that would make a computer work for hours', () => {
  expect(keyringFrom(fixture.replace('131072', '1073741824'))).toBeUndefined()
  expect(keyringFrom(fixture.replace('"p": 1', '"p": 1000000'))).toBeUndefined()
  expect(keyringFrom('{')).toBeUndefined()
})
