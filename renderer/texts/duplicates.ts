import type { Comparison, Duplicate, DuplicateSide } from '#domain/contract/duplicates'

const certainty: Record<Duplicate['certainty'], string> = {
  sure: 'Vrijwel zeker',
  likely: 'Waarschijnlijk',
  maybe: 'Misschien',
}

const likeness: Record<NonNullable<Duplicate['nameLikeness']>, string> = {
  same: 'zelfde naam',
  'other-order': 'zelfde naam, andere volgorde',
  initials: 'zelfde naam met een voorletter',
  part: 'deel van de naam',
  'other-spelling': 'zelfde naam, anders geschreven',
  'typing-slip': 'naam met een tikfout',
  'sounds-alike': 'naam klinkt hetzelfde',
}

const shared: Record<Duplicate['shared'], string | null> = {
  email: 'zelfde e-mailadres',
  phone: 'zelfde telefoonnummer',
  organisation: 'zelfde organisatie',
  'name-only': null,
}

const field: Record<keyof DuplicateSide['values'], string> = {
  name: 'Naam',
  email: 'E-mail',
  phone: 'Telefoon',
  preferredChannel: 'Liefst via',
  workplace: 'Werkplek',
}

const channel: Record<string, string> = {
  mail: 'Mail',
  whatsapp: 'WhatsApp',
  phone: 'Telefoon',
  taalhuis: 'Via het taalhuis',
}

const counted: Record<keyof DuplicateSide['history'], readonly [string, string]> = {
  invitations: ['uitnodiging', 'uitnodigingen'],
  registrations: ['aanmelding', 'aanmeldingen'],
  present: ['keer aanwezig', 'keer aanwezig'],
  talks: ['keer spreker', 'keer spreker'],
  consents: ['toestemming', 'toestemmingen'],
  groups: ['groep', 'groepen'],
  conversations: ['gesprek', 'gesprekken'],
  agreements: ['afspraak', 'afspraken'],
  profiles: ['profiel in de pool', 'profielen in de pool'],
  assignments: ['opdracht', 'opdrachten'],
  hours: ['regel met uren', 'regels met uren'],
  payments: ['betaling', 'betalingen'],
}

/** "3 uitnodigingen, 2 keer aanwezig": only what there is. */
function historyWords(history: DuplicateSide['history']): string {
  const words = Object.entries(counted).flatMap(([key, [one, more]]) => {
    const count = history[key as keyof DuplicateSide['history']]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]
  })
  return words.join(', ') || 'Nog niets'
}

function reason({ nameLikeness, shared: fact }: NonNullable<Comparison['reason']>): string {
  const parts = [nameLikeness === null ? 'naam lijkt erop' : likeness[nameLikeness], shared[fact]]
  return parts.filter((part) => part !== null).join(' · ')
}

/** Words of the page where two records become one. */
export const duplicatesText = {
  title: 'Lijkt op elkaar',
  sub: (pairs: number) =>
    pairs === 1 ? '1 paar dat misschien één mens is' : `${pairs} paren die misschien één mens zijn`,
  toNetwork: 'Terug naar Netwerk',
  list: 'Paren die op elkaar lijken',
  andMore: (count: number) => `En nog ${count}. Die komen vanzelf aan de beurt.`,
  empty:
    'Er staat niemand dubbel in. Schakel kijkt naar naam, e-mail, telefoon en organisatie, ook na een tikfout en in een ander schrift.',
  gone: 'Een van deze twee staat niet meer op de lijst. Er is niets om samen te voegen.',
  certainty,
  reason,
  chosenByHand: 'Zelf gekozen. Schakel ziet geen reden dat dit één mens is.',
  question: (one: string, other: string) => `Zijn ${one} en ${other} dezelfde?`,
  field,
  channel,
  note: 'Notitie',
  notesStay: 'Beide notities blijven staan.',
  source: 'Bron',
  byHand: 'Zelf ingevoerd',
  added: 'Erbij sinds',
  history: 'Wat er was',
  historyWords,
  movesAlong: 'Alles van beiden staat daarna bij één mens. Wie er was, telt één keer.',
  profilesBecomeOne:
    'Beiden staan in de pool. Hun profielen worden één: talen en rollen van allebei, met het hoogste niveau. Wat verschilt, komt in de notitie van het profiel.',
  noValue: 'niet ingevuld',
  half: (which: 'one' | 'other') => (which === 'one' ? 'Eerste' : 'Tweede'),
  what: 'Wat',
  keepOf: (word: string) => `${word}: welke blijft`,
  merge: 'Voeg samen',
  apart: 'Is iemand anders',
  keysHint: 'Toetsen: pijltjes kiezen, 1 of 2 kiest een kant, Enter voegt samen.',
  merged: (name: string) => `${name} is nu één mens.`,
  saidApart: (one: string, other: string) =>
    `${one} en ${other} zijn twee mensen. Schakel vraagt het niet meer.`,
} as const
