import { planPersonalData } from './plan-personal-data.ts'
import { poolPersonalData } from './pool-personal-data.ts'

/** What a table keeps of people, and what each column means to the person it is about. */
export type DescribedTable = {
  readonly title: string
  readonly why: string
  readonly columns: Readonly<Record<string, string>>
}

/**
 * Every table with rows about people, column by column; the dossier, the register of processing and
 * the page about a leaked file are made from it. A column of the schema that is missing fails a test.
 */
export const personalData = {
  person: {
    title: 'Mensen',
    why: 'Om mensen uit het netwerk te kunnen uitnodigen en bereiken.',
    columns: {
      id: 'Nummer in Schakel',
      given_name: 'Voornaam',
      tussenvoegsel: 'Tussenvoegsel',
      family_name: 'Achternaam',
      sort_name: 'Naam om op te sorteren',
      email: 'E-mailadres',
      phone: 'Telefoonnummer',
      preferred_channel: 'Liefst bereikt via',
      note: 'Notitie',
      source: 'Herkomst',
      created_at: 'Toegevoegd op',
      archived_at: 'Van de lijst gehaald op',
      is_undone: 'Toevoegen is teruggenomen',
      purpose: 'Doel',
      basis: 'Grondslag',
      erased_at: 'Gewist op',
      merged_into: 'Samengevoegd met',
    },
  },
  affiliation: {
    title: 'Werkplekken',
    why: 'Om te weten namens welke organisatie iemand komt.',
    columns: {
      id: 'Nummer van de werkplek',
      person_id: 'Mens',
      organisation_id: 'Organisatie',
      function_name: 'Functie',
      chain_role_id: 'Schakel in de keten',
      from_on: 'Vanaf',
      until_on: 'Tot en met',
      is_main: 'Eerste werkplek',
      is_contact: 'Contactpersoon van de organisatie',
    },
  },
  affiliation_gemeente: {
    title: 'Gemeenten van een werkplek',
    why: 'Om te zien voor welke gemeenten iemand werkt. Nooit waar iemand woont.',
    columns: { id: 'Nummer', affiliation_id: 'Werkplek', gemeente_id: 'Gemeente' },
  },
  invitation: {
    title: 'Uitnodigingen',
    why: 'Om te weten wie is uitgenodigd en wie een herinnering krijgt.',
    columns: {
      id: 'Nummer van de uitnodiging',
      event_id: 'Bijeenkomst',
      person_id: 'Mens',
      channel: 'Langs welke weg',
      invited_at: 'Uitgenodigd op',
      sent_at: 'Verstuurd op',
      reminded_at: 'Herinnerd op',
    },
  },
  answer: {
    title: 'Antwoorden',
    why: 'Om te weten wie komt.',
    columns: {
      id: 'Nummer van het antwoord',
      invitation_id: 'Uitnodiging',
      answer: 'Antwoord',
      answered_at: 'Geantwoord op',
      channel: 'Langs welke weg',
      taken_by: 'Aangenomen door',
      note: 'Opmerking bij het antwoord',
      form_row: 'Kenmerk van het formulier',
    },
  },
  participation: {
    title: 'Deelname',
    why: 'Om plaatsen te verdelen en over deelname te verslaan.',
    columns: {
      id: 'Nummer van de deelname',
      event_id: 'Bijeenkomst',
      person_id: 'Mens',
      status: 'Stand',
      offered_until: 'Plaats aangeboden tot',
      priority: 'Voorrang op de wachtlijst',
      registered_at: 'Aangemeld op',
      is_walk_in: 'Aan de deur aangemeld',
      organisation_name: 'Organisatie op dat moment',
      function_name: 'Functie op dat moment',
      chain_role_id: 'Schakel op dat moment',
      is_undone: 'Aanmelding is teruggenomen',
      seat_reason: 'Waarom toch een plaats',
    },
  },
  participation_gemeente: {
    title: 'Gemeenten bij deelname',
    why: 'Om te tellen voor welke gemeenten er iemand was.',
    columns: { id: 'Nummer', participation_id: 'Deelname', gemeente_id: 'Gemeente' },
  },
  participation_role: {
    title: 'Rollen bij deelname',
    why: 'Om te weten wie gast was en wie sprak of hielp.',
    columns: { id: 'Nummer', participation_id: 'Deelname', role: 'Rol' },
  },
  attendance_log: {
    title: 'Aanwezigheid',
    why: 'Om te weten wie er was, ook bij een ontruiming.',
    columns: {
      position: 'Volgnummer',
      id: 'Nummer van de regel',
      event_id: 'Bijeenkomst',
      person_id: 'Mens',
      participation_id: 'Deelname',
      kind: 'Binnen, weg of teruggenomen',
      voids_id: 'Neemt deze regel terug',
      redoes_id: 'Herhaalt deze regel',
      happened_at: 'Wanneer',
      source: 'Waar genoteerd',
      was_status: 'Stand daarvoor',
      was_offered_until: 'Plaats was aangeboden tot',
    },
  },
  programme_speaker: {
    title: 'Sprekers',
    why: 'Om in het programma te zetten wie spreekt.',
    columns: {
      id: 'Nummer',
      programme_item_id: 'Onderdeel van het programma',
      person_id: 'Mens',
      position: 'Volgorde',
    },
  },
  consent: {
    title: 'Toestemmingen',
    why: 'Om te kunnen laten zien dat iemand toestemming gaf, of introk.',
    columns: {
      id: 'Nummer van de toestemming',
      person_id: 'Mens',
      purpose: 'Waarvoor',
      given_on: 'Gegeven op',
      how: 'Hoe gegeven',
      withdrawn_on: 'Ingetrokken op',
    },
  },
  not_duplicate: {
    title: 'Is iemand anders',
    why: 'Om twee mensen die op elkaar lijken niet steeds opnieuw voor te leggen.',
    columns: {
      id: 'Nummer',
      person_id: 'Mens',
      other_person_id: 'Andere mens',
      decided_on: 'Besloten op',
    },
  },
  contact_moment_person: {
    title: 'Gesprekken',
    why: 'Om te weten wie er bij een gesprek was.',
    columns: { id: 'Nummer', contact_moment_id: 'Gesprek', person_id: 'Mens' },
  },
  outcome: {
    title: 'Afspraken en inzichten',
    why: 'Om te weten wie wat wanneer doet.',
    columns: {
      id: 'Nummer',
      kind: 'Soort',
      event_id: 'Bijeenkomst',
      contact_moment_id: 'Gesprek',
      text: 'Wat',
      owner_person_id: 'Wie',
      is_owned_by_user: 'Doet de verbinder zelf',
      due_on: 'Uiterlijk op',
      done_on: 'Gedaan op',
      action_id: 'Actie van het plan',
      indicator_id: 'Indicator',
      position: 'Volgorde',
      created_at: 'Vastgelegd op',
      said_at: 'Waar het ter sprake kwam',
      is_for_report: 'Mag in het jaarrapport',
    },
  },
  message: {
    title: 'Berichten',
    why: 'Om te weten wat er is verstuurd, en wie een herinnering krijgt.',
    columns: {
      id: 'Nummer van het bericht',
      batch_id: 'Ronde',
      person_id: 'Mens',
      subject: 'Onderwerp',
      body: 'Tekst',
    },
  },
  people_group_member: {
    title: 'Groepen',
    why: 'Om te weten wie samen worden uitgenodigd.',
    columns: {
      id: 'Nummer',
      group_id: 'Groep',
      person_id: 'Mens',
      is_in: 'Hoort erin of juist niet',
    },
  },
  kept_longer: {
    title: 'Langer bewaard',
    why: 'Om vast te leggen waarom iemand langer bewaard blijft.',
    columns: {
      id: 'Nummer',
      person_id: 'Mens',
      until_on: 'Bewaard tot en met',
      reason: 'Reden',
      decided_on: 'Besloten op',
    },
  },
  ...planPersonalData,
  ...poolPersonalData,
} as const satisfies Record<string, DescribedTable>

export type PersonalTable = keyof typeof personalData
