import { expect, it } from 'vitest'
import { passwordAdvice } from '#domain/security/password-advice'

it.each([
  ['', 'too-short'],
  ['kort', 'too-short'],
  ['         ', 'too-short'],
  ['1234567', 'too-short'],
  ['fietsen!', 'short'],
  ['Wachtwoord1', 'easy'],
  ['Schakel2026!!', 'easy'],
  ['aaaaaaaaaaaa', 'easy'],
  ['drie groene fietsen', 'good'],
  ['het wachtwoord van onze drie fietsen', 'good'],
  ['😀😀😀😀', 'too-short'],
] as const)('says of "%s": %s', (password, advice) => {
  expect(passwordAdvice(password)).toBe(advice)
})
