import { planFreeTexts } from './plan-free-texts.ts'

/** Texts that somebody types about something else, in which a person may be named. */
export const freeTexts = {
  organisation: {
    title: 'Organisaties',
    columns: {
      name: 'Naam',
      email: 'E-mailadres',
      phone: 'Telefoonnummer',
      note: 'Notitie',
      source: 'Herkomst',
    },
  },
  planned_event: {
    title: 'Bijeenkomsten',
    columns: {
      title: 'Titel',
      goal: 'Doel',
      cancelled_reason: 'Reden van annuleren',
      organiser: 'Organisator',
      source: 'Herkomst',
      travel_note: 'Reizen',
      known_signals: 'Aandachtspunten bij de datum',
    },
  },
  event_topic: { title: 'Onderwerpen', columns: { topic: 'Onderwerp' } },
  event_series: { title: 'Reeksen', columns: { name: 'Naam' } },
  programme_item: { title: 'Programma', columns: { title: 'Onderdeel', note: 'Opmerking' } },
  event_task: { title: 'Draaiboek', columns: { title: 'Taak', note: 'Opmerking' } },
  event_type: {
    title: 'Soorten bijeenkomsten',
    columns: { name: 'Naam', rhythm_source: 'Bron van het ritme', source: 'Bron' },
  },
  venue: {
    title: 'Plaatsen',
    columns: {
      name: 'Naam',
      address: 'Adres',
      access_note: 'Toegankelijkheid',
      travel_note: 'Reizen',
    },
  },
  venue_room: { title: 'Zalen', columns: { name: 'Naam', price_source: 'Bron van de prijs' } },
  venue_departure: {
    title: 'Laatste vertrek',
    columns: { direction: 'Richting', stop_name: 'Halte', source: 'Bron' },
  },
  absence: { title: 'Eigen afwezigheid', columns: { note: 'Waarom' } },
  calendar_correction: {
    title: 'Kalenderdagen',
    columns: { name: 'Naam', source: 'Bron' },
  },
  region: {
    title: 'Regio',
    columns: {
      name: 'Naam',
      programme_name: 'Programma',
      organisation_name: 'Uw organisatie',
      source: 'Bron',
    },
  },
  gemeente: {
    title: 'Gemeenten',
    columns: { name: 'Naam', short_name: 'Korte naam', note: 'Opmerking', source: 'Bron' },
  },
  chain_role: {
    title: 'Schakels',
    columns: { name: 'Naam', grouping: 'Groep', synonyms: 'Andere woorden', source: 'Bron' },
  },
  plan_action: {
    title: 'Acties van het plan',
    columns: {
      title: 'Actie',
      phase: 'Fase',
      priority: 'Prioriteit',
      state: 'Stand',
      summary: 'Samenvatting',
      next_step: 'Volgende stap',
      involved: 'Betrokken',
      funding: 'Financiering',
      source: 'Bron',
    },
  },
  ...planFreeTexts,
  plan_row: { title: 'Planning', columns: { title: 'Regel', source: 'Bron' } },
  indicator: {
    title: 'Indicatoren',
    columns: { title: 'Indicator', definition: 'Definitie', unit: 'Eenheid', source: 'Bron' },
  },
  project: {
    title: 'Projecten',
    columns: {
      title: 'Project',
      content: 'Inhoud',
      meaning: 'Betekenis',
      note: 'Opmerking',
      source: 'Bron',
    },
  },
  consultation: {
    title: 'Overleggen',
    columns: { name: 'Naam', purpose: 'Doel', note: 'Opmerking', source: 'Bron' },
  },
  funding_source: { title: 'Geldbronnen', columns: { name: 'Naam', source: 'Bron' } },
  budget_line: {
    title: 'Posten',
    columns: { code: 'Code', name: 'Naam', source: 'Bron' },
  },
  budget_amount: {
    title: 'Begrote bedragen',
    columns: { version_name: 'Versie', reason: 'Reden' },
  },
  cost_chain: {
    title: 'Kosten',
    columns: { description: 'Omschrijving', supplier: 'Leverancier' },
  },
  money_entry: {
    title: 'Boekingen',
    columns: { invoice: 'Factuur', note: 'Opmerking', attachment: 'Waar de factuur staat' },
  },
  budget_snapshot: {
    title: 'Standen van de begroting',
    columns: { label: 'Naam', note: 'Opmerking' },
  },
  line_match: { title: 'Onthouden posten', columns: { words: 'Woorden' } },
  finance_reading: { title: 'Bestanden van financiën', columns: { file_name: 'Bestand' } },
  finance_row: {
    title: 'Boekingen van financiën',
    columns: {
      ledger: 'Grootboek',
      description: 'Omschrijving',
      supplier: 'Leverancier',
      invoice: 'Factuur',
      left_out_why: 'Waarom zij niet hoeft',
    },
  },
  privacy_fact: { title: 'Verwerkingsregister', columns: { value: 'Ingevuld' } },
  lapsing_copy: { title: 'Kopieën buiten bereik', columns: { name: 'Bestand' } },
  column_mapping: {
    title: 'Onthouden koppen van lijsten',
    columns: { headings: 'Koppen', mapping: 'Keuze' },
  },
  person: { title: 'Mensen', columns: { note: 'Notitie', source: 'Herkomst' } },
  affiliation: { title: 'Werkplekken', columns: { function_name: 'Functie' } },
  answer: { title: 'Antwoorden', columns: { taken_by: 'Aangenomen door', note: 'Opmerking' } },
  participation: {
    title: 'Deelname',
    columns: {
      organisation_name: 'Organisatie',
      function_name: 'Functie',
      seat_reason: 'Waarom toch een plaats',
    },
  },
  message_text: { title: 'Teksten', columns: { subject: 'Onderwerp', body: 'Tekst' } },
  message_batch: { title: 'Rondes berichten', columns: { subject: 'Onderwerp', body: 'Tekst' } },
  message: { title: 'Berichten', columns: { subject: 'Onderwerp', body: 'Tekst' } },
  form_reading: { title: 'Ingelezen formulieren', columns: { file_name: 'Bestand' } },
  event_need: { title: 'Wat gasten nodig hebben', columns: { name: 'Wat' } },
  anonymous_count: { title: 'Tellingen zonder naam', columns: { place: 'Waar' } },
  evaluation: { title: 'Evaluaties', columns: { file_name: 'Bestand' } },
  evaluation_question: { title: 'Vragen van de evaluatie', columns: { question: 'Vraag' } },
  evaluation_answer: { title: 'Antwoorden van de evaluatie', columns: { answer: 'Antwoord' } },
  closing_step: { title: 'Afronden', columns: { why: 'Waarom niet' } },
  contact_moment: {
    title: 'Gesprekken',
    columns: { subject: 'Onderwerp', said: 'Wat er gezegd is' },
  },
  outcome: { title: 'Afspraken en inzichten', columns: { text: 'Wat', said_at: 'Waar' } },
  people_group: { title: 'Groepen', columns: { name: 'Naam', criteria: 'Zoekvraag' } },
  list_view: { title: 'Bewaarde lijsten', columns: { name: 'Naam', question: 'Zoekvraag' } },
  consent: { title: 'Toestemmingen', columns: { how: 'Hoe gegeven' } },
  kept_longer: { title: 'Langer bewaard', columns: { reason: 'Reden' } },
  sleutelpersoon: {
    title: 'Sleutelpersonen',
    columns: { work_checked_by: 'Nagekeken door', note: 'Notitie' },
  },
  sleutelpersoon_language: { title: 'Talen', columns: { language: 'Taal' } },
  sleutelpersoon_theme: { title: 'Thema’s in de pool', columns: { theme: 'Thema' } },
  sleutelpersoon_rate: { title: 'Tarieven', columns: { source: 'Bron' } },
  pool_need: {
    title: 'Vragen om een sleutelpersoon',
    columns: { title: 'Wat', note: 'Opmerking', not_needed_why: 'Waarom niet meer nodig' },
  },
  pool_need_language: { title: 'Talen bij een vraag', columns: { language: 'Taal' } },
  assignment: {
    title: 'Opdrachten',
    columns: { language: 'Taal', why: 'Waarom niet', limit_note: 'Over een grens' },
  },
  hours_entry: {
    title: 'Uren',
    columns: { note: 'Opmerking', limit_note: 'Over een grens' },
  },
  payment: { title: 'Betalingen', columns: { reference: 'Kenmerk', why: 'Waarom verbeterd' } },
  allowance_limit: { title: 'Bedragen per jaar', columns: { source: 'Bron' } },
} as const satisfies Record<string, { title: string; columns: Readonly<Record<string, string>> }>

export type FreeTextTable = keyof typeof freeTexts

/** What a row becomes in which a person is no longer named. */
export const erasedMark = '[gewist]'

/** What stands at the end of a text that became too long. */
export const cutMark = '… [ingekort]'
