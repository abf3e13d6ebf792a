import type { Basis, ConsentPurpose, Purpose, RegisterFact } from '#domain/contract/privacy'
import type { RetentionCategory, RetentionRule } from '#domain/privacy/retention'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

export const purposeWord: Record<Purpose, string> = {
  network: 'Uitnodigen en contact houden in het netwerk',
  attendance: 'Deelname aan bijeenkomsten en daarover verslaan',
  pool: 'Meedoen als sleutelpersoon',
}

export const basisWord: Record<Basis, string> = {
  'public-task': 'Taak van algemeen belang (AVG artikel 6, lid 1, onder e)',
  consent: 'Toestemming (AVG artikel 6, lid 1, onder a)',
  contract: 'Overeenkomst (AVG artikel 6, lid 1, onder b)',
  'legitimate-interest': 'Gerechtvaardigd belang (AVG artikel 6, lid 1, onder f)',
  'legal-duty': 'Wettelijke plicht (AVG artikel 6, lid 1, onder c)',
}

export const consentWord: Record<ConsentPurpose, string> = {
  photo: 'Foto’s',
  newsletter: 'Nieuwsbrief',
  pool: 'In de pool van sleutelpersonen staan',
}

export const retentionWord: Record<RetentionCategory, string> = {
  attendance: 'Aanwezigheid per mens',
  'no-contact': 'Mensen zonder contact',
}

/** Why the proposal is what it is. */
export const retentionReason: Record<RetentionCategory, string> = {
  attendance:
    'Het verslag over een programmajaar volgt in het jaar erna. Daarna zijn aantallen genoeg.',
  'no-contact': 'Wie twee jaar niets hoorde, verwacht niet meer in uw lijst te staan.',
}

/** From when a term counts. */
export const retentionStart: Record<RetentionCategory, string> = {
  attendance: 'na het einde van het programmajaar',
  'no-contact': 'na het laatste contact',
}

/** "12 maanden na het einde van het programmajaar". */
export function retentionSentence({ category, length }: RetentionRule): string {
  return `${length} ${length === 1 ? 'maand' : 'maanden'} ${retentionStart[category]}`
}

/** What was worked and paid is part of the accounts. */
export const retentionInBooks = 'Blijft bij de boekhouding. Na wissen staat er geen naam meer bij.'

export const registerFactWord: Record<RegisterFact, { label: string; hint: string }> = {
  controller: {
    label: 'Verwerkingsverantwoordelijke',
    hint: 'De organisatie die beslist waarom en hoe, met adres.',
  },
  officer: {
    label: 'Functionaris voor gegevensbescherming',
    hint: 'Naam en hoe iemand deze functionaris bereikt.',
  },
  purpose: { label: 'Doel', hint: 'Waarvoor u deze gegevens gebruikt.' },
  basis: { label: 'Grondslag', hint: 'Op welke grond van de AVG dat mag.' },
  recipients: { label: 'Wie gegevens krijgt', hint: 'Bijvoorbeeld partners of een accountant.' },
  transfer: { label: 'Buiten de Europese Unie', hint: 'Of er iets naar een ander land gaat.' },
  security: {
    label: 'Beveiliging naast Schakel',
    hint: 'Bijvoorbeeld de laptop, de ruimte en wie erbij kan.',
  },
}

/** How many of what goes or stays when somebody is erased. */
export const erasedParts = {
  person: 'naam, adres, nummer, notitie en herkomst',
  affiliation: 'werkplekken met organisatie en functie',
  remarks: 'opmerkingen bij antwoorden en wie ze aannam',
  consent: 'toestemmingen',
  programme_speaker: 'plaatsen als spreker in een programma',
  kept_longer: 'redenen om langer te bewaren',
  people_group_member: 'plaatsen in een groep',
  contact_moment_person: 'gesprekken waar deze mens bij staat; het gesprek zelf blijft',
  outcome: 'afspraken op deze naam; de afspraak zelf blijft',
  not_duplicate: 'keren dat u zei: dit is iemand anders',
  message: 'berichten aan deze mens, met hun tekst',
  sleutelpersoon: 'profiel als sleutelpersoon, met rollen, thema’s en gemeenten',
  sleutelpersoon_language: 'talen, met hun niveau',
  sleutelpersoon_rate: 'tarieven',
  outside_amount: 'bedragen die deze mens van anderen kreeg',
  availability: 'dagdelen waarop deze mens kan',
  availability_exception: 'dagen waarop deze mens juist wel of niet kan',
  pool_need: 'vragen om een sleutelpersoon op deze naam; de vraag zelf blijft',
  plan_action: 'acties van het plan op deze naam; de actie zelf blijft',
  project: 'projecten waar dit het contact van is; het project zelf blijft',
  consultation_member: 'plaatsen bij overleggen',
  communication_line: 'regels van het communicatieplan op deze naam; de regel zelf blijft',
  promises: 'vragen en afspraken voor de komende tijd: ze vervallen, met hun uren en geld',
  history: 'stappen die u nog ongedaan kunt maken, ook over andere mensen',
  invitation: 'uitnodigingen, als aantal',
  participation: 'deelname, met gemeente en schakel',
  attendance_log: 'regels van aanwezigheid, als aantal',
  assignment: 'opdrachten als sleutelpersoon, met dag en taal, zonder naam of reden',
  hours_entry: 'regels met uren, met minuten en bedragen, zonder opmerking',
  payment: 'betalingen, met bedrag en kenmerk',
  unpaid:
    'regels met uren die nog niet betaald zijn; betaal die eerst, want de naam en het bedrag per uur gaan weg',
  audit_entry: 'regels in het logboek, met nummers en zonder namen',
} as const

/** What she types when several people go at once. */
export function manyConfirmation(count: number): string {
  return `wis ${count} mensen`
}

export const dossierText = {
  fileKind: 'inzage',
  title: (name: string) => `Inzage: ${name}`,
  madeOn: (day: IsoDate) => `Gemaakt op ${dateWithYear(day)}`,
  overview: 'Overzicht',
  overviewHeadings: ['Onderdeel', 'Regels', 'Waarvoor'],
  conversations: 'Wat er is gezegd',
  conversationsHeadings: ['Dag', 'Soort', 'Onderwerp', 'Wat er gezegd is', 'Wat eruit kwam'],
  conversationsWhy: 'Gesprekken waar u bij was, om afspraken te kunnen nakomen.',
  texts: 'Genoemd in teksten',
  textsHeadings: ['Waar', 'Tekst'],
  textsWhy: 'Teksten over iets anders waarin uw naam, adres of nummer staat.',
  history: 'Ongedaan te maken',
  historyHeadings: ['Wanneer', 'Wat', 'Onderdeel', 'Gegeven', 'Was', 'Werd'],
  historyWhy: 'Stappen die nog teruggenomen kunnen worden, hooguit 30 dagen.',
  audit: 'Logboek',
  auditHeadings: ['Wanneer', 'Wat', 'Onderdeel', 'Nummer', 'Gegevens'],
  auditWhy: 'Wat er met de gegevens is gedaan: alleen namen van gegevens, nooit de inhoud.',
  search: 'Zoekwoorden',
  searchHeadings: ['Tekst'],
  searchWhy: 'De woorden waarop u te vinden bent.',
} as const
