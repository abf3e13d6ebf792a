import { carryOverRefusalSentence, entryRefusalSentence } from './budget.ts'

/**
 * Why a call was refused, with its Dutch sentence: what happened, what is safe, what to do.
 * A new reason without a sentence does not compile.
 */
const sentences = {
  'not-found': () => 'Dit staat niet meer in Schakel. Er is niets veranderd. Ververs het scherm.',
  'link-missing': () =>
    'Dit verwijst naar iets dat niet meer in Schakel staat. Er is niets veranderd. Ververs het scherm.',
  'nothing-to-undo': () => 'Er is niets om ongedaan te maken.',
  'nothing-to-redo': () => 'Er is niets om opnieuw te doen.',
  'end-before-start': () =>
    'De eindtijd ligt niet na de begintijd. Er is niets veranderd. Kies een latere eindtijd.',
  'date-out-of-reach': () =>
    'Deze datum ligt te ver weg. Er is niets veranderd. Kies een datum tussen 2000 en 2100.',
  'times-incomplete': () =>
    'Er is maar één tijd ingevuld. Er is niets veranderd. Vul een begintijd en een eindtijd in.',
  'time-does-not-exist': () =>
    'Deze tijd bestaat niet: die nacht gaat de klok een uur vooruit. Er is niets veranderd. Kies een andere tijd.',
  'event-cancelled': () =>
    'Deze bijeenkomst is geannuleerd. Er is niets veranderd. Zet haar eerst terug.',
  'event-without-date': () =>
    'Deze bijeenkomst heeft nog geen datum. Er is niets veranderd. Kies eerst een datum.',
  'file-gone': () =>
    'Schakel heeft dit bestand niet meer. Er is niets ingelezen. Kies het bestand opnieuw.',
  'file-refused': (details: Details) => details.sentence ?? '',
  'file-not-read': () =>
    'Schakel heeft dit bestand nog niet bekeken. Er is niets ingelezen. Kies het bestand opnieuw.',
  'folder-taken': () =>
    'In deze map staat al een map met andere gegevens. Er is niets veranderd. Kies een lege map.',
  'already-set-up': () => 'Schakel is al ingericht. Er is niets veranderd.',
  'has-people': () =>
    'Er staan al mensen of bijeenkomsten in. Er is niets veranderd. Begin leeg kan alleen op een nieuwe map.',
  'gemeente-in-use': () =>
    'Deze gemeente staat nog bij mensen, organisaties of bijeenkomsten. Er is niets veranderd. Haal haar daar eerst weg.',
  'not-waiting': () =>
    'Deze gast staat niet op de wachtlijst. Er is niets veranderd. Zet deze gast eerst op de wachtlijst.',
  'deadline-passed': () =>
    'Dit moment is al voorbij. Er is niets veranderd. Kies een moment dat nog komt.',
  'not-inside': () => 'Deze gast is niet binnen. Er is niets veranderd.',
  'estimate-below-zero': () => entryRefusalSentence['estimate-below-zero'],
  'commitment-below-zero': () => entryRefusalSentence['commitment-below-zero'],
  'actual-below-zero': () => entryRefusalSentence['actual-below-zero'],
  'credit-above-zero': () => entryRefusalSentence['credit-above-zero'],
  'nothing-to-carry': () => carryOverRefusalSentence['nothing-to-carry'],
  'more-than-open': () => carryOverRefusalSentence['more-than-open'],
  'year-not-later': () => carryOverRefusalSentence['year-not-later'],
  'no-wish-to-change': () => 'Er is niets om te veranderen.',
} as const satisfies Record<string, (details: Details) => string>

type Details = { readonly sentence?: string }

export type RefusalReason = keyof typeof sentences

export type Refusal = {
  readonly refused: true
  readonly reason: RefusalReason
  readonly sentence: string
}

/** A refusal as a handler returns it: nothing is written. */
export function refuse(reason: RefusalReason, details: Details = {}): Refusal {
  return { refused: true, reason, sentence: sentences[reason](details) }
}

/** Tells a refusal from an answer. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}
