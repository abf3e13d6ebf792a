import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { FormField } from '#domain/forms/form-fields'
import type { ResponseOutcome, ResponseReason } from '#domain/forms/form-plan'
import type { NeedKind } from '#domain/forms/needs'

/** Why a file is not read as answers. */
export const noFormSentence =
  'In dit bestand staan geen antwoorden op een formulier. Er is niets ingelezen. Kies de uitvoer van Microsoft Forms of Google Forms.'

export const answerWord: Record<AnswerValue, string> = {
  yes: 'Ja',
  no: 'Nee',
  maybe: 'Misschien',
}

export const needKindWord: Record<NeedKind, string> = {
  language: 'Taal',
  diet: 'Eten',
  access: 'Toegankelijkheid',
  session: 'Workshop',
}

export const formFieldWord: Record<FormField, string> = {
  completed: 'Ingevuld op',
  started: 'Begonnen op',
  email: 'E-mail',
  name: 'Naam',
  givenName: 'Voornaam',
  tussenvoegsel: 'Tussenvoegsel',
  familyName: 'Achternaam',
  organisation: 'Organisatie',
  gemeente: 'Werkt voor',
  phone: 'Telefoon',
  coming: 'Komt u?',
  language: 'Taal, als aantal',
  diet: 'Eten, als aantal',
  access: 'Toegankelijkheid, als aantal',
  session: 'Workshop, als aantal',
  remark: 'Opmerking',
}

export const responseOutcomeWord: Record<ResponseOutcome, string> = {
  doubtful: 'Twijfel',
  'unknown-person': 'Onbekend',
  unclear: 'Vraagt uitleg',
  rejected: 'Afgewezen',
  'not-invited': 'Niet uitgenodigd',
  sure: 'Past',
  superseded: 'Later antwoord',
  'read-before': 'Al gelezen',
}

/** Why a response has its outcome; `who` is the person it is like. */
export const responseReasonSentence: Record<ResponseReason, (who: string) => string> = {
  'same-email': (who) => `Zelfde e-mailadres als ${who}.`,
  'same-email-other-name': (who) => `Zelfde e-mailadres als ${who}, maar een andere naam.`,
  'same-name-and-place': (who) => `Naam en organisatie zijn die van ${who}.`,
  'same-name': (who) => `Zelfde naam als ${who}, en niemand anders heet zo.`,
  namesake: (who) => `Er is meer dan één ${who}. Kies wie het is.`,
  'similar-name': (who) => `De naam lijkt op ${who}.`,
  'same-name-other-place': (who) => `Zelfde naam als ${who}, maar een andere plek.`,
  nobody: () => 'Schakel kent niemand met deze naam of dit adres.',
  'no-name': () => 'In deze rij staat geen naam.',
  'unknown-wording': () => 'Dit is geen ja, nee of misschien. Zeg hierboven wat het betekent.',
  'answered-later': () => 'Vulde het formulier later nog eens in. Dat antwoord telt.',
  'newer-known': () => 'Er is al een later antwoord. Dat blijft tellen; dit wordt bewaard.',
  'read-before': () => 'Dit antwoord is al ingelezen.',
  'twice-in-file': () => 'Dit antwoord staat twee keer in het bestand.',
  'future-moment': () => 'De tijd in het formulier is nog niet geweest. Het telt als vandaag.',
  'no-moment': () => 'Er staat geen tijd bij. Het telt als vandaag.',
}

type Read = {
  readonly read: number
  readonly answers: Readonly<Record<AnswerValue, number>>
  readonly waiting: number
  readonly peopleAdded: number
  readonly left: number
}

/** What reading a form did, in one sentence. */
export function formReportSentence({ read, answers, waiting, peopleAdded, left }: Read): string {
  if (read === 0) return 'Er was niets nieuws. De aantallen zijn bijgewerkt.'
  const said = [
    [answers.yes, 'ja'],
    [answers.no, 'nee'],
    [answers.maybe, 'misschien'],
  ] as const
  const counts = said.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  const more = [
    [waiting, 'op de wachtlijst'],
    [peopleAdded, 'nieuw in het netwerk'],
    [left, left === 1 ? 'bleef liggen' : 'bleven liggen'],
  ] as const
  const extra = more.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  const start = read === 1 ? '1 antwoord' : `${read} antwoorden`
  return `${start} ingelezen: ${[...counts, ...extra].join(', ')}.`
}
