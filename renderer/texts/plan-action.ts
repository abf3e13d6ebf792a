import type { Evidence } from '#domain/contract/evidence'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)

/** Words of one action of the plan. */
export const planActionText = {
  title: (letter: string, title: string) => `${letter} · ${title}`,
  back: 'Alle acties',
  panel: 'Bij deze actie',
  facts: 'De actie',
  fields: {
    title: 'Titel',
    summary: 'Waar het om gaat',
    nextStep: 'Volgende stap',
    involved: 'Betrokken',
    funding: 'Financiering',
    source: 'Bron',
  },
  state: 'Stand',
  priority: 'Prioriteit',
  phase: 'Fase',
  kept: (letter: string) => `Actie ${letter} is bewaard.`,
  add: 'Actie toevoegen',
  addTitle: 'Wat gaat u doen?',
  addNextStep: 'Volgende stap (mag later)',
  adding: 'Voeg toe',
  cancel: 'Niet toevoegen',
  needsTitle: 'Typ eerst wat u gaat doen.',
  added: (letter: string) => `Actie ${letter} staat in het plan.`,
  letterNote: 'De actie krijgt de eerste letter die vrij is.',
  stopFollowing: 'Volg niet meer',
  stoppedSaid: (letter: string) => `Actie ${letter} staat niet meer op de lijst.`,
  follow: 'Volg weer',
  followed: (letter: string) => `Actie ${letter} staat weer op de lijst.`,
  notFollowed: 'U volgt deze actie niet meer.',
  notFollowedWhy: 'Bijeenkomsten en gesprekken die de actie noemen, blijven haar noemen.',
  stoppedActions: 'Acties die u niet meer volgt',
  open: (letter: string) => `Open actie ${letter}`,
  notes: 'Voortgang',
  noNotes: 'Nog geen voortgang genoteerd. Schrijf in een paar zinnen hoe het gaat.',
  noteDay: 'Dag',
  noteText: 'Hoe gaat het?',
  addNote: 'Noteer',
  needsNote: 'Typ eerst hoe het gaat.',
  noteAdded: 'De voortgang is genoteerd.',
  noteKept: 'De voortgang is bewaard.',
  noteRemoved: 'De voortgang is weg.',
  changeNote: (day: IsoDate) => `Wijzig de notitie van ${dateWithYear(day)}`,
  removeNote: (day: IsoDate) => `Haal de notitie van ${dateWithYear(day)} weg`,
  change: 'Wijzig',
  closeNote: 'Klaar met wijzigen',
  yearText: 'Tekst voor het rapport',
  year: 'Jaar',
  yearTextOf: (year: number) => `Wat het rapport van ${year} over deze actie zegt`,
  yearTextHint: 'Deze tekst staat in het rapport. U bewaart haar door het veld te verlaten.',
  yearTextKept: (year: number) => `De tekst van ${year} is bewaard.`,
  milestones: 'Mijlpalen uit het plan',
  planning: 'In de planning',
  noPlanning: 'Deze actie staat in geen rij van de planning.',
  toPlanning: 'Naar de planning',
  indicators: 'Indicatoren',
  noIndicators: 'Bij deze actie hoort geen indicator.',
  events: 'Bijeenkomsten',
  noEvents: 'Nog geen bijeenkomst noemt deze actie. Kies de actie bij een bijeenkomst.',
  moreEvents: (count: number) => `En nog ${count}.`,
  noDate: 'nog geen datum',
  evidence: 'Bewijs',
  period: (from: string | null, until: string | null) =>
    from === null || until === null ? 'Alles tot nu toe' : `${from} tot en met ${until}`,
  evidenceOf: 'Periode',
  wholePlan: 'Het hele plan',
  nothingYet:
    'Voor deze actie is in deze periode nog niets vastgelegd. Bewijs komt van bijeenkomsten die zijn gehouden, gesprekken en opbrengst.',
  figures: {
    events: 'bijeenkomsten gehouden',
    conversations: 'gesprekken',
    outcomes: 'opbrengst',
    people: 'mensen bereikt',
  },
  countedOnce: (presences: number) =>
    `Ieder mens telt één keer, ook wie vaker kwam. Samen waren zij er ${presences === 1 ? '1 keer' : `${presences} keer`}.`,
  anonymous: (count: number) => `Daarnaast zonder naam geteld: ${count}.`,
  byRole: 'Per schakel',
  byGemeente: 'Per gemeente',
  noRole: 'zonder schakel',
  region: 'hele regio of daarbuiten',
  mayBeLess: 'Wie voor meer gemeenten werkt, telt bij elk van die gemeenten.',
  money: 'Kosten',
  realised: 'Gerealiseerd',
  committed: 'Verplicht',
  other: 'uit ander geld',
  moneyNote: ({ years }: Evidence['money']) => {
    const of =
      years.from === null
        ? 'alle begrotingsjaren'
        : years.from === years.until
          ? `begrotingsjaar ${years.from}`
          : `begrotingsjaren ${years.from} tot en met ${years.until ?? ''}`
    return `Over ${of}. Kosten van bijeenkomsten bij deze actie, en van posten die haar betalen. Tel bedragen van acties niet bij elkaar op: één uitgave kan bij meer acties horen.`
  },
  noMoney: 'Nog geen kosten.',
  heldEvents: 'Gehouden',
  conversations: 'Gesprekken',
  outcomes: 'Opbrengst',
  attended: (present: number, anonymous: number) =>
    anonymous === 0 ? people(present) : `${people(present)} en ${anonymous} zonder naam`,
  spoken: people,
  more: (count: number) => `En nog ${count} meer.`,
  outcomeKind: { agreement: 'afspraak', insight: 'inzicht', 'good-example': 'goed voorbeeld' },
} as const
