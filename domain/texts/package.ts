/** The letter code of an event type of the package; a type without one is `OV`. */
export const eventCode: Record<string, string> = {
  cop: 'CoP',
  ondernemerschap: 'ON',
  'regionale-bijeenkomst': 'RB',
  werkgroep: 'WG',
}

/** Where a year is started with a type: our proposal, around the plan's own "rond half februari". */
export const proposedPeriod: Record<string, { readonly from: string; readonly until: string }> = {
  'regionale-bijeenkomst': { from: '01-28', until: '02-28' },
}

/** Event types the plan gives no rhythm for; a proposal the verbinder may change or remove. */
export const extraEventTypes = [
  { id: 'voorlichting-werkgevers', code: 'OV', name: 'Voorlichting werkgevers' },
  { id: 'taalcafe-bezoek', code: 'OV', name: 'Bezoek aan een taalcafé' },
  { id: 'webinar', code: 'OV', name: 'Webinar' },
] as const

export const planEventTitle = 'Regionale bijeenkomst statushouders & werk'

/** Where the money comes from; only the first is in the annex (plan, chapter 5 c, 5 g and 8). */
export const fundingSources = [
  { id: 'verbindersbudget', name: 'Verbindersbudget', isInAnnex: true, chapter: '8' },
  { id: 'actieplan-jongeren', name: 'Actieplan jongeren', isInAnnex: false, chapter: '5 c' },
  { id: 'snelle-start', name: 'Snelle start (startbanen)', isInAnnex: false, chapter: '5 g' },
] as const
