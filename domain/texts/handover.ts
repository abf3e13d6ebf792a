import type { HandoverBookId } from '#domain/handover/books'
import type { HandoverVariant } from '#domain/handover/table'

/** Words of the overdrachtsdossier that stand in its files. */
export const handoverText = {
  title: 'Overdrachtsdossier',
  fileKind: { 'with-people': 'overdrachtsdossier', 'without-people': 'dossier-zonder-namen' },
  yes: 'ja',
  no: 'nee',
  leftOut: '(weggelaten: hier kan een naam staan)',
  stand: (day: string, rows: number) =>
    `Stand op ${day}, ${rows === 1 ? '1 regel' : `${rows} regels`}`,
  footer: {
    'with-people': (title: string, day: string) => `${title}, ${day}. Bevat persoonsgegevens.`,
    'without-people': (title: string, day: string) => `${title}, ${day}. Zonder persoonsgegevens.`,
  },
} as const

type BookWords = { readonly title: string } & Readonly<Record<HandoverVariant, string>>

/** What each workbook is called, and what is in it for either reader. */
export const handoverBookWords: Record<HandoverBookId, BookWords> = {
  plan: {
    title: 'Plan van aanpak',
    'with-people':
      'Acties met voortgang en jaarteksten, planning, indicatoren, projecten, overleggen en communicatie',
    'without-people': 'Acties, planning, indicatoren, projecten, overleggen en communicatie',
  },
  events: {
    title: 'Bijeenkomsten',
    'with-people': 'Alle bijeenkomsten, wie er was, het programma, evaluaties en plaatsen',
    'without-people': 'Datum, soort, onderwerpen en aantallen per bijeenkomst',
  },
  people: {
    title: 'Mensen',
    'with-people': 'Het netwerk, met doel, toestemming en groepen',
    'without-people': 'Hoeveel mensen per rol in de keten',
  },
  organisations: {
    title: 'Organisaties',
    'with-people': 'De organisaties in de keten',
    'without-people': 'Hoeveel organisaties per rol in de keten',
  },
  conversations: {
    title: 'Gesprekken en afspraken',
    'with-people': 'Wat er gezegd is, en wat eruit kwam',
    'without-people': 'Data, aantallen en acties, zonder wat er gezegd is',
  },
  budget: {
    title: 'Begroting',
    'with-people': 'Het begrotingsblad van alle jaren, met boekingen',
    'without-people': 'De bedragen per post en per jaar',
  },
  pool: {
    title: 'Sleutelpersonen',
    'with-people': 'De pool, met uren en betalingen',
    'without-people': 'Talen en uren, in aantallen',
  },
  tasks: {
    title: 'Taken',
    'with-people': 'Open taken, open afspraken en momenten van het communicatieplan',
    'without-people': 'Hoeveel taken en afspraken er open staan',
  },
  texts: {
    title: 'Teksten',
    'with-people': 'Teksten voor berichten en rapporten',
    'without-people': '',
  },
}

/** The files of the dossier that are no workbook. */
export const handoverOtherWords = {
  letter: { title: 'Lees mij', what: 'Uitleg voor uw opvolger' },
  report: (title: string) => ({ title, what: 'Rapport dat in Schakel is gemaakt' }),
  calendar: { title: 'Kalender', what: 'Alle bijeenkomsten met een datum, voor Outlook' },
  copy: {
    title: 'Reservekopie',
    what: 'Alles uit Schakel; een opvolger opent dit bestand in Schakel',
  },
} as const
