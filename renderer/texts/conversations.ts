import type { ConversationKind } from '#domain/contract/conversations'
import type { OutcomeKind, OutcomeOwner } from '#domain/contract/outcomes'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const kind: Record<ConversationKind, string> = {
  conversation: 'Gesprek',
  phone: 'Telefoon',
  mail: 'Mail',
  visit: 'Bezoek',
}

const outcomeKind: Record<OutcomeKind, string> = {
  agreement: 'Afspraak',
  insight: 'Inzicht',
  'good-example': 'Goed voorbeeld',
}

const like = (names: readonly string[]) =>
  names.map((name) => `Lijkt op ${name}, die er al staat.`).join(' ')

/** Words of conversations, and of what came of them. */
export const conversationText = {
  title: 'Gesprekken',
  sub: (total: number, open: number) =>
    `${total === 1 ? '1 gesprek' : `${total} gesprekken`}, ${
      open === 1 ? '1 afspraak open' : `${open} afspraken open`
    }`,
  kind,
  outcomeKind,
  record: 'Gesprek vastleggen',
  draftKept: 'U was hier al mee bezig. Wat u typte staat er nog.',
  startAnew: 'Begin opnieuw',
  save: 'Leg vast',
  close: 'Sluit',
  saved: (subject: string, similar: readonly string[]) =>
    [`Gesprek ‘${subject}’ is vastgelegd.`, like(similar)].filter((part) => part).join(' '),
  subject: 'Onderwerp',
  subjectNeeded: 'Vul een onderwerp in: een paar woorden is genoeg.',
  day: 'Dag',
  way: 'Soort',
  people: 'Met wie',
  peopleHint: 'Zoek een naam. Een nieuwe naam zet Schakel in uw netwerk.',
  newPerson: (name: string) => `Nieuw mens: ${name}`,
  organisations: 'Organisaties',
  newOrganisation: (name: string) => `Nieuwe organisatie: ${name}`,
  said: 'Wat er gezegd is',
  actions: 'Acties van het plan',
  outcomes: 'Afspraken en inzichten',
  addAgreement: 'Afspraak',
  addInsight: 'Inzicht',
  addExample: 'Goed voorbeeld',
  text: 'Wat',
  owner: 'Wie doet het',
  nobody: 'Nog niemand',
  user: 'Ik zelf',
  somebodyElse: 'Iemand anders…',
  findOwner: 'Zoek wie het doet',
  due: 'Uiterlijk',
  outcomeOf: (position: number, kindOf: OutcomeKind) => `${outcomeKind[kindOf]} ${position}`,
  removeOutcome: (text: string) => (text === '' ? 'Haal weg' : `Haal ‘${text}’ weg`),

  view: 'Wat u ziet',
  views: { conversations: 'Alles', agreements: 'Open afspraken' },
  search: 'Zoek in gesprekken',
  action: 'Actie',
  every: 'alle',
  withPerson: 'Met',
  grid: 'Gesprekken, het nieuwste bovenaan',
  columnDay: 'Dag',
  columnSubject: 'Onderwerp',
  columnWho: 'Met wie',
  columnActions: 'Acties',
  columnOpen: 'Open',
  coming: '…',
  empty:
    'Nog geen gesprekken. Leg vast wie u sprak, wat er gezegd is en wat u afsprak. U vindt het dan terug bij de mens, bij de organisatie en op Vandaag.',
  nothingFound: 'Geen gesprek past hierbij.',
  showAll: 'Toon alle gesprekken',
  noAgreements: 'Er staat geen afspraak open.',
  moreAgreements: (count: number) => `Er staan er nog ${count} open.`,

  panel: 'Over dit gesprek',
  pick: 'Kies een gesprek in de lijst. Hier staat dan wat er gezegd en afgesproken is.',
  gone: 'Dit staat er niet meer.',
  offTheList: 'Dit gesprek staat niet meer op de lijst.',
  changed: (field: string, similar: readonly string[]) =>
    [`${field} is gewijzigd.`, like(similar)].filter((part) => part).join(' '),
  archive: 'Haal van de lijst',
  archived: (subject: string) => `Gesprek ‘${subject}’ staat niet meer op de lijst.`,
  outcomeAdded: (kindOf: OutcomeKind) => `${outcomeKind[kindOf]} is erbij gezet.`,
  outcomeRemoved: (kindOf: OutcomeKind) => `${outcomeKind[kindOf]} is weggehaald.`,
  outcomeChanged: (kindOf: OutcomeKind, similar: readonly string[]) =>
    [`${outcomeKind[kindOf]} is gewijzigd.`, like(similar)].filter((part) => part).join(' '),
  agreementDone: (text: string) => `‘${text}’ is klaar.`,
  agreementOpen: (text: string) => `‘${text}’ staat weer open.`,
  tick: (text: string) => `Zet ‘${text}’ op klaar`,
  done: 'Klaar',
  add: 'Zet erbij',

  agreementsNow: 'Afspraken van vandaag en eerder',
  agreementsSoon: 'Afspraken van deze week',
  madeIn: (subject: string, on: IsoDate | null, who: string) =>
    `${who}, uit ‘${subject}’${on === null ? '' : ` van ${dateWithYear(on)}`}`,
  ownerWord: (owner: OutcomeOwner) => {
    if (owner === null) return 'Nog niemand'
    return owner.kind === 'person' ? owner.name : 'U zelf'
  },
} as const
