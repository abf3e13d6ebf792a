import type { ProgrammeKind } from '#domain/events/programme-times'

/** What each kind of part is called. */
export const programmeKindWords: Record<ProgrammeKind, string> = {
  arrival: 'Inloop',
  talk: 'Spreker',
  conversation: 'Gesprek',
  break: 'Pauze',
  meal: 'Maaltijd',
  prayer: 'Gebed en stilte',
  closing: 'Afsluiting',
}

/** Words of a programme as plain text, for an invitation. */
export const programmeWords = {
  heading: 'Programma',
  at: (time: string) => `${time} uur`,
  end: 'Einde',
  minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  noDate: 'De datum volgt.',
  between: (start: string, end: string) => `${start} tot ${end} uur`,
} as const

/** `3 uur en 45 minuten`. */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return programmeWords.minutes(rest)
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${programmeWords.minutes(rest)}`
}
