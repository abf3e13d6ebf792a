import type { ReadRecoveryKey } from '#domain/security/recovery-key'

/** Why a key was not taken; each is a reason of its own in the register of refusals. */
export const keyRefusalSentences = {
  'password-wrong': (details: { readonly sentence?: string }) =>
    details.sentence ?? wrongSentence.password,
  'recovery-key-wrong': (details: { readonly sentence?: string }) =>
    details.sentence ?? wrongSentence.recoveryKey,
  'recovery-key-mistyped': (details: { readonly sentence?: string }) => details.sentence ?? '',
  'unlock-must-wait': (details: { readonly sentence?: string }) => details.sentence ?? '',
  'password-not-set': () =>
    'Er is geen wachtwoord ingesteld. Er is niets veranderd. Gebruik uw herstelsleutel.',
  'password-too-short': () =>
    'Dit wachtwoord is te kort. Er is niets veranderd. Kies er een van minstens 8 tekens; 12 of meer is beter.',
  'recovery-key-not-made': () =>
    'Bij deze gegevens is geen herstelsleutel gemaakt. Er is niets veranderd. Gebruik uw wachtwoord of het sleutelbestand.',
  'data-has-no-key': () =>
    'Deze gegevens zijn niet versleuteld. Er is niets veranderd. Gebruik ze alleen voor voorbeelden.',
  'machine-keeps-no-key': () =>
    'Deze computer wil de sleutel niet bewaren. Er is niets veranderd. Houd uw wachtwoord.',
} as const

const wrongSentence = {
  password: 'Dit wachtwoord past niet. Uw gegevens staan veilig. Probeer het opnieuw.',
  recoveryKey:
    'Deze herstelsleutel hoort niet bij deze gegevens. Er is niets veranderd. Kijk of u het nieuwste papier hebt.',
} as const

/** A secret that does not fit, and how long the next try has to wait. */
export function wrongSecretSentence(secret: keyof typeof wrongSentence, wait: number): string {
  const [fact = ''] = wrongSentence[secret].split(/(?<=\.) /)
  if (wait === 0) return wrongSentence[secret]
  return `${fact} Uw gegevens staan veilig. Wacht ${durationInWords(wait)} en probeer het dan opnieuw.`
}

/** A try that came too soon; it was not looked at. */
export function mustWaitSentence(wait: number): string {
  return `Er was een paar keer een verkeerde sleutel. Uw gegevens staan veilig. Wacht nog ${durationInWords(wait)}.`
}

/** What was typed wrong in a recovery key; it costs no try. */
export function mistypedSentence(read: Exclude<ReadRecoveryKey, { kind: 'key' }>): string {
  switch (read.kind) {
    case 'wrong-length':
      return `Een herstelsleutel heeft ${read.wanted} tekens. U typte er ${read.found}. Kijk of er iets ontbreekt of dubbel staat.`
    case 'unknown-letter':
      return `Het teken ${read.letter} komt in een herstelsleutel niet voor. Kijk het na op uw papier.`
    case 'typing-error':
      return 'Een van de tekens klopt niet. Kijk de groepen een voor een na op uw papier.'
  }
}

/** A wait in whole seconds or, from a minute, in minutes. */
export function durationInWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} seconden`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`
}
