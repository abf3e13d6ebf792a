// Crockford's letters: no I, L, O or U, so that nothing on paper is read as something else.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomLetters = 26
const checkLetters = 2
const groupLength = 4

/** How many random bytes make a recovery key: one per letter, of which five bits count (130 in all). */
export const recoveryKeyBytes = randomLetters

/** A recovery key as it is printed: seven groups of four letters, the last two of which check the rest. */
export function recoveryKeyFrom(random: Uint8Array): string {
  if (random.length !== recoveryKeyBytes) throw new Error('A recovery key is made of 26 bytes')
  const text = [...random].map((byte) => letters[byte % 32]).join('')
  const whole = text + checkOf(text)
  return whole.match(/.{4}/g)?.join('-') ?? whole
}

export type ReadRecoveryKey =
  | { readonly kind: 'key'; readonly letters: string }
  | { readonly kind: 'wrong-length'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'unknown-letter'; readonly letter: string }
  /** Some letter was read or typed wrong; no key is tried with it. */
  | { readonly kind: 'typing-error' }

/** Reads what was typed from paper: case, spaces and hyphens do not matter, O is 0, I and L are 1. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const text = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const unknown = [...text].find((letter) => !letters.includes(letter))
  if (unknown !== undefined) return { kind: 'unknown-letter', letter: unknown }
  const wanted = randomLetters + checkLetters
  if (text.length !== wanted) return { kind: 'wrong-length', found: text.length, wanted }
  const key = text.slice(0, randomLetters)
  if (checkOf(key) !== text.slice(randomLetters)) return { kind: 'typing-error' }
  return { kind: 'key', letters: key }
}

/** The typed groups as they stand on paper, for showing back while she types. */
export function groupedRecoveryKey(typed: string): string {
  const text = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return text.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? ''
}

// Weights that differ per place, modulo a prime above 32² / 2: one wrong letter and any two
// swapped neighbours change it.
function checkOf(text: string): string {
  const sum = [...text].reduce(
    (total, letter, index) => (total * 33 + letters.indexOf(letter) + index + 1) % 1021,
    7,
  )
  return `${letters[Math.floor(sum / 32)] ?? ''}${letters[sum % 32] ?? ''}`
}
