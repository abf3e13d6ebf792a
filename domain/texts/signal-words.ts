import type { SignalFacts } from '#domain/calendar/signal'

export type Words = { readonly text: string; readonly advice: string | null }
export type FactsOf<Kind extends SignalFacts['kind']> = Extract<SignalFacts, { kind: Kind }>

/** `Aalten, Doetinchem en Montferland`. */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}

/** `1 dag`, `15 dagen`. */
export function dayCount(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`
}
