import type { ReportAnswer, ReportHead } from '#domain/contract/report'
import { dateWithYear } from '#domain/shared/dates'
import { periodWords, reportTexts } from '#domain/texts/report'

/** Words of the year report on the screen. */
export const reportText = {
  title: 'Rapportage',
  sub: ({ title, statedOn }: Pick<ReportAnswer, 'title' | 'statedOn'>) =>
    `${title}, ${statedOn.toLowerCase()}`,
  chapters: 'Hoofdstukken',
  chapter: (number: number, title: string) => `${number} ${title}`,
  countsAre: 'Het getal is het aantal bewijzen.',
  report: 'Rapport',
  newReport: 'Nieuw rapport',
  beside: 'Erbij in Excel',
  proof: 'bewijs per getal',
  budget: 'begrotingsblad',
  yearPlan: (year: number) => `jaarplan ${year}`,
  period: 'Periode',
  periodOf: ({ from, until }: Pick<ReportHead, 'from' | 'until'>) =>
    `${dateWithYear(from)} tot en met ${dateWithYear(until)}`,
  details: 'Ander jaar of titel',
  remove: 'Haal rapport weg',
  removed: (title: string) => `${title} is weggehaald.`,
  changed: 'Het rapport is gewijzigd.',
  none: 'Er is nog geen rapport. Kies een periode, dan schrijft Schakel een eerste tekst met de getallen die het telt.',
  firstReport: 'Maak het eerste rapport',
  made: (count: number) =>
    count === 1 ? 'Het rapport staat klaar.' : 'Het rapport en het bewijs staan klaar.',
  print: 'Druk af',
  paperTitle: 'Rapport op papier',
  back: 'Terug naar het rapport',
  own: 'door u geschreven, getallen uit Schakel',
  proposed: 'voorstel van Schakel, getallen van nu',
  write: 'Pas tekst aan',
  done: 'Klaar met schrijven',
  text: (title: string) => `Tekst van ${title}`,
  textHint:
    'Tussen haakjes staat een getal dat Schakel telt, zoals {bijeenkomsten|7}. Een lege regel begint een nieuwe alinea.',
  insert: 'Getal invoegen',
  insertHint:
    'Typ een woord, zoals mensen of gerealiseerd. Het getal komt op de plek van de cursor.',
  written: 'De tekst is opgeslagen.',
  proposal: 'Neem het voorstel van Schakel',
  proposalTaken: 'Het hoofdstuk heeft weer het voorstel van Schakel.',
  differs: (name: string, written: string, now: string) =>
    `In uw tekst staat ${written}, Schakel telt nu ${now} (${name})`,
  differsWhy: 'Er is iets bijgekomen of veranderd sinds u dit schreef.',
  notCounted: (name: string, written: string) =>
    `In uw tekst staat ${written}, maar dat telt Schakel niet meer (${name})`,
  notCountedWhy: 'Wat hier geteld werd, is er in deze periode niet meer.',
  takeUnknown: 'Schrijf “nog niet bekend”',
  take: (now: string) => `Neem ${now} over`,
  leave: 'Laat staan',
  taken: (now: string) => `In de tekst staat nu ${now}.`,
  left: (written: string) => `${written} blijft staan.`,
  takeAll: (count: number) => `Neem alle ${count} getallen over`,
  takenAll: 'Alle getallen zijn overgenomen.',
  changedOne: (phrase: string, now: string) => `${phrase}: Schakel telt nu ${now}. Bewijs bekijken`,
  figure: (phrase: string) => `${phrase}. Bewijs bekijken`,
  evidence: (phrase: string) => `Bewijs bij “${phrase}”`,
  closeEvidence: 'Sluit het bewijs',
  noRows: 'Er zijn geen rijen: Schakel telt hier niets.',
  rowsShown: (shown: number, count: number) => `${shown} van ${count} rijen. Alles staat in Excel.`,
  rows: (count: number) => (count === 1 ? '1 rij' : `${count} rijen`),
  total: 'Totaal',
  reference: reportTexts.reference,
  referenceDiffers: reportTexts.referenceDiffers,
  inReport: 'Komt in het rapport',
  copy: 'Neem teksten over',
  copied: (count: number) =>
    count === 0
      ? 'Er was geen tekst om over te nemen.'
      : count === 1
        ? 'De tekst van 1 hoofdstuk is overgenomen. Kijk de getallen na.'
        : `De teksten van ${count} hoofdstukken zijn overgenomen. Kijk de getallen na.`,
  copyHint: (title: string) =>
    `Van ${title}, alleen voor hoofdstukken waar u hier nog niets schreef.`,
  form: {
    heading: 'Nieuw rapport',
    kind: 'Periode',
    kinds: { year: 'Een jaar', quarter: 'Een kwartaal', days: 'Eigen dagen' },
    year: 'Jaar',
    quarter: 'Kwartaal',
    quarters: {
      1: 'eerste kwartaal',
      2: 'tweede kwartaal',
      3: 'derde kwartaal',
      4: 'vierde kwartaal',
    },
    from: 'Van',
    until: 'Tot en met',
    title: 'Titel',
    make: 'Begin met dit rapport',
    save: 'Pas rapport aan',
    cancel: 'Annuleer',
    created: (title: string) => `${title} is begonnen.`,
    over: (from: ReportHead['from'], until: ReportHead['until']) =>
      `Dit rapport gaat over ${periodWords({ from, until })}.`,
  },
} as const
