import { addDays, isoDate } from '#domain/shared/dates'
import type { Dice } from './dice.ts'

const words = ['Voorbeeld', 'Proefstuk', 'Denkbeeld', 'Verzonnen', 'Mythe']

/** One of the first ids there are; a made-up one when there is none yet. */
export function one<Id extends string>(ids: readonly Id[], dice: Dice): Id {
  return ids[dice(Math.max(1, Math.min(ids.length, 6)))] ?? ('nobody' as Id)
}

/** A word that nobody is called by. */
export function word(dice: Dice): string {
  return words[dice(words.length)] ?? 'Voorbeeld'
}

/** A day of some year. */
export function day(dice: Dice) {
  return addDays(isoDate('2027-01-04'), dice(300))
}
