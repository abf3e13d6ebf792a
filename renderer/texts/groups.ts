import type { ConsentPurpose } from '#domain/contract/privacy'
import { consentWord } from '#domain/texts/privacy'

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)
const are = (count: number) => (count === 1 ? '1 mens staat' : `${count} mensen staan`)
const and = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`

/** Words of groups: those that fill themselves and those that are picked. */
export const groupsText = {
  newsletter: 'Nieuwsbrief',
  picked: 'Door u gekozen',
  newGroup: 'Groep',
  noGroups:
    'Nog geen groep. Kies mensen en zet hen in een groep, of maak een groep die zichzelf vult.',

  emptyGroup:
    'In deze groep staat nu niemand. Kies mensen in de lijst en druk op Zet in groep, of wijzig rechts wie erin staat.',

  heading: 'Nieuwe groep',
  hint: 'Een groep gebruikt u om uit te nodigen. Wie erin staat, ziet u links en in de lijst.',
  panel: 'Over deze groep',
  name: 'Naam',
  save: 'Bewaar als groep',
  cancel: 'Annuleer',
  nameMissing: 'Geef de groep een naam, bijvoorbeeld CoP-kring.',
  fillsItself: 'Vult zichzelf',
  pickedCount: (count: number) =>
    count === 1 ? 'Met 1 gekozen mens.' : `Met ${count} gekozen mensen.`,
  wouldHave: (count: number) => `Nu ${people(count)} in deze groep.`,
  count: people,
  whoFits: 'Wie erin staat',
  byHand: 'Wie u zelf kiest. Er komt niemand vanzelf bij.',
  onlyWith: 'Alleen met toestemming voor',
  everyConsent: 'Geen toestemming nodig',
  consentWord,
  consentRule: (purpose: ConsentPurpose) =>
    `Alleen wie nu toestemming geeft (${consentWord[purpose].toLowerCase()}) staat erin. Trekt iemand die in, dan gaat die mens er meteen uit.`,
  alsoPicked: 'Door u erbij gezet',
  leftOut: 'Door u eruit gehaald',
  takeOut: (name: string) => `Haal ${name} uit de groep`,
  putBack: (name: string) => `Zet ${name} terug in de groep`,
  takeOutShort: 'Haal eruit',
  putBackShort: 'Zet terug',
  archive: 'Haal groep weg',
  isArchived: 'Deze groep is weggehaald.',

  criteria: {
    chainRoles: 'Schakel',
    gemeenten: 'Werkt voor',
    subregion: 'Deel van de regio',
    anyPart: 'Hele regio en daarbuiten',
    search: 'Naam, organisatie of functie',
    invited: 'Niet gevraagd in',
    seen: 'Niet gezien in',
    anyTime: 'Maakt niet uit',
    months: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
    relation: 'Bijeenkomst',
    relations: {
      none: 'Maakt niet uit',
      wasAt: 'Was bij',
      invitedTo: 'Uitgenodigd voor',
      noAnswerTo: 'Nog geen antwoord op',
    },
    event: 'Welke bijeenkomst',
    topic: 'Was bij een bijeenkomst over',
    topicHint: 'Het onderwerp zoals het bij de bijeenkomst staat.',
    neverCame: 'Uitgenodigd, nog nooit geweest',
    withoutEmail: 'Zonder e-mail',
    withoutOrganisation: 'Zonder organisatie',
    withoutChainRole: 'Zonder schakel',
    inPool: 'In de pool van sleutelpersonen',
    wholeRegion: 'Voor de hele regio',
    organisation: 'Organisatie',
    consent: 'Met toestemming voor',
    noEvent: 'een bijeenkomst die er niet meer is',
    gone: 'iets dat er niet meer is',
  },

  invite: 'Nodig uit',
  inviteFor: 'Nodig uit voor',
  inviteGroup: 'Nodig groep uit',
  newEvent: 'Nieuwe bijeenkomst',
  intoGroup: 'Zet in groep',
  whichGroup: 'Kies een groep',
  fromGroup: 'Haal uit groep',
  groupFilter: 'Groep',
  everyone: 'Alle mensen',
  groupsOf: 'Groepen',

  said: {
    created: (name: string, count: number) => `${name} is bewaard, met ${people(count)}.`,
    renamed: (name: string) => `De groep heet nu ${name}.`,
    changed: (name: string, count: number) => `${name} is gewijzigd en heeft nu ${people(count)}.`,
    archived: (name: string) => `${name} is weggehaald. De mensen blijven in uw netwerk.`,
    added: (
      name: string,
      numbers: { added: number; alreadyIn: number; withoutConsent: number },
    ) => {
      const parts = [
        numbers.added > 0 ? `${are(numbers.added)} nu in ${name}.` : '',
        numbers.alreadyIn > 0 ? `${are(numbers.alreadyIn)} er al in.` : '',
        numbers.withoutConsent > 0
          ? `${people(numbers.withoutConsent)} zonder toestemming: die komen erin zodra u de toestemming noteert.`
          : '',
      ]
      return parts.filter((part) => part !== '').join(' ')
    },
    removed: (name: string, count: number) => `${are(count)} niet meer in ${name}.`,
    invited: (title: string, numbers: { invited: number; alreadyInvited: number }) =>
      [
        numbers.invited === 0
          ? `Iedereen stond al op de lijst van ${title}.`
          : `${are(numbers.invited)} op de lijst van ${title}.`,
        numbers.invited > 0 && numbers.alreadyInvited > 0
          ? `${are(numbers.alreadyInvited)} er al op.`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    left: (name: string, groups: readonly string[]) =>
      groups.length === 0 ? '' : `${name} staat niet meer in ${and(groups)}.`,
    joined: (name: string, groups: readonly string[]) =>
      groups.length === 0 ? '' : `${name} staat nu in ${and(groups)}.`,
  },
} as const
