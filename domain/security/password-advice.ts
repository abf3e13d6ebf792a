const leastSigns = 8
const goodSigns = 12

/** What there is to say of a new password; only `too-short` stops it. */
export type PasswordAdvice = 'too-short' | 'short' | 'easy' | 'good'

// What is tried first when somebody guesses.
const easyWords = ['wachtwoord', 'password', 'welkom', 'schakel', 'qwerty', 'geheim', '12345678']

/** Looks at the length first, because that is what makes a password hard to guess. */
export function passwordAdvice(password: string): PasswordAdvice {
  const signs = [...password.normalize('NFKC')]
  if (signs.length < leastSigns || password.trim() === '') return 'too-short'
  const isEasy = new Set(signs).size < 5 || easyWords.some((word) => holds(password, word))
  if (isEasy && signs.length < goodSigns * 2) return 'easy'
  return signs.length < goodSigns ? 'short' : 'good'
}

function holds(password: string, word: string): boolean {
  return password.toLowerCase().includes(word)
}
