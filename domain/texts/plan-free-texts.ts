/** Texts about the plan and its reports, in which a person may be named. */
export const planFreeTexts = {
  plan_milestone: { title: 'Mijlpalen', columns: { text: 'Mijlpaal', source: 'Bron' } },
  action_note: { title: 'Voortgang van acties', columns: { text: 'Voortgang' } },
  action_year_text: { title: 'Jaarteksten van acties', columns: { text: 'Tekst' } },
  measurement: {
    title: 'Metingen',
    columns: { text: 'Uitkomst', level: 'Niveau', definition: 'Definitie', source: 'Bron' },
  },
  consultation_member: { title: 'Leden van overleggen', columns: { role: 'Rol' } },
  consultation_topic: { title: 'Onderwerpen van overleggen', columns: { topic: 'Onderwerp' } },
  communication_line: {
    title: 'Communicatieplan',
    columns: {
      audience: 'Doelgroep',
      channel: 'Kanaal',
      message: 'Boodschap',
      note: 'Opmerking',
    },
  },
  plan_text: {
    title: 'Het plan',
    columns: { title: 'Titel', text: 'Tekst', unit: 'Eenheid', level: 'Niveau', source: 'Bron' },
  },
  report: { title: 'Rapporten', columns: { title: 'Titel' } },
  report_text: { title: 'Teksten van rapporten', columns: { text: 'Tekst' } },
  saved_export: { title: 'Vaste exports', columns: { name: 'Naam', choice: 'Keuze' } },
} as const
