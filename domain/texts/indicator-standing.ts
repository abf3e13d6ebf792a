import type {
  Direction,
  Measured,
  NoVerdict,
  Standing,
  Verdict,
} from '#domain/plan/indicator-standing'
import { dateWithYear } from '#domain/shared/dates'

const decimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 })

/** `47,5%`, `1.234 keer`; without a unit only the number. */
export function figureInWords(value: number, unit: string | null): string {
  const shown = decimals.format(value).replace('-', '−')
  if (unit === null || unit.trim() === '') return shown
  return ['%', 'procent', 'percentage'].includes(unit.trim().toLowerCase())
    ? `${shown}%`
    : `${shown} ${unit.trim()}`
}

/** A stand in two words, for a chip. */
export const verdictWords: Record<Verdict, string> = {
  yes: 'ja',
  no: 'nog niet',
  reached: 'doel gehaald',
  'not-reached': 'nog niet gehaald',
  up: 'gestegen',
  down: 'gedaald',
  same: 'gelijk gebleven',
  told: 'beschreven',
}

/** Why there is no stand, in two words. */
export const noVerdictWords: Record<NoVerdict, string> = {
  'no-measurement': 'nog geen meting',
  'no-regional-figure': 'nog geen cijfer regio',
  'no-start': 'nulmeting ontbreekt',
  'start-other-level': 'ander niveau',
  'other-definition': 'andere definitie',
}

const noVerdictSentences: Record<NoVerdict, string> = {
  'no-measurement': 'Er is nog geen meting.',
  'no-regional-figure':
    'Er is nog geen cijfer van de regio. Een cijfer van het land of van één gemeente zegt niets over het doel van de regio.',
  'no-start': 'De nulmeting ontbreekt. Daardoor is niet te zeggen of het steeg of daalde.',
  'start-other-level':
    'De nulmeting is van een ander niveau dan de laatste meting. Schakel vergelijkt die twee niet.',
  'other-definition':
    'De meting is met een andere definitie gedaan. Schakel vergelijkt die niet met elkaar.',
}

/** What an indicator should become: `doel: meer dan 50%`, `doel: gestegen ten opzichte van de nulmeting`. */
export function targetInWords({
  target,
  unit,
  direction,
}: {
  target: number | null
  unit: string | null
  direction: Direction | null
}): string {
  if (target !== null) {
    return `doel: ${direction === 'down' ? 'minder' : 'meer'} dan ${figureInWords(target, unit)}`
  }
  return `doel: ${direction === 'down' ? 'gedaald' : 'gestegen'} ten opzichte van de nulmeting`
}

/** A measurement in words: `47,5% (regio) op 1 juni 2026`, `ja op 3 maart 2026`. */
export function measurementInWords(
  { value, text, level, measuredOn }: Measured,
  { question, unit }: { question: Standing<Measured>['question']; unit: string | null },
): string {
  const said =
    question === 'yes-no' && value !== null
      ? value === 1
        ? 'ja'
        : 'nee'
      : value === null
        ? (text ?? '')
        : figureInWords(value, unit)
  const whose = level === null ? '' : ` (${level})`
  return `${said}${whose}${measuredOn === null ? '' : ` op ${dateWithYear(measuredOn)}`}`
}

/** Where an indicator stands, in plain sentences; also why nothing can be said. */
export function standingSentence(standing: Standing<Measured>, unit: string | null): string {
  const { last, start, verdict, why, change, question } = standing
  const parts: string[] = []
  if (last !== null) {
    parts.push(`Laatste meting: ${measurementInWords(last, { question, unit })}.`)
  }
  if (verdict !== null && verdict !== 'told') parts.push(`Stand: ${verdictWords[verdict]}.`)
  if (change !== null && start?.value !== null && start !== null) {
    const by = figureInWords(Math.abs(change), unit)
    const from = figureInWords(start.value, unit)
    parts.push(
      change === 0
        ? `Gelijk aan de nulmeting van ${from}.`
        : `${by} ${change > 0 ? 'hoger' : 'lager'} dan de nulmeting van ${from}.`,
    )
  } else if (start !== null && question !== 'words') {
    parts.push(`Nulmeting: ${measurementInWords(start, { question, unit })}.`)
  }
  if (why !== null) parts.push(noVerdictSentences[why])
  return parts.join(' ')
}
