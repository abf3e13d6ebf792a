import { legalForms } from '#domain/texts/import-words'
import { isWithinEdits } from './edit-distance.ts'
import { fold } from './fold.ts'

/** The normalised name of an organisation: without capitals, accents, signs and legal form. */
export function organisationKey(name: string): string {
  const words = fold(name.replace(/\./g, '')).split(' ')
  const telling = words.filter((word) => !legalForms.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** One name is part of the other, word by word, or they differ by a letter or two. */
export function areAlikeOrganisations(leftKey: string, rightKey: string): boolean {
  if (leftKey === '' || rightKey === '') return false
  if (leftKey === rightKey) return true
  const left = leftKey.split(' ')
  const right = rightKey.split(' ')
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const isTelling = short.join('').length >= 3
  if (isTelling && short.every((word) => long.includes(word))) return true
  const most = Math.min(leftKey.length, rightKey.length) >= 10 ? 2 : 1
  return Math.min(leftKey.length, rightKey.length) >= 6 && isWithinEdits(leftKey, rightKey, most)
}
