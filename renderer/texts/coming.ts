/** For each place that is not built yet: what comes, and what can be done now. */
export const comingText = {
  report: {
    sentence:
      'Het jaarverslag en het overdrachtsdossier zijn nog niet gemaakt. De acties en indicatoren staan nu al in het plan van aanpak.',
    action: 'Naar Plan van aanpak',
    path: '/plan',
  },
  network: {
    sentence: 'Dit scherm is nog niet gemaakt.',
    action: 'Naar Vandaag',
    path: '/vandaag',
  },
  budget: {
    sentence: 'Dit scherm is nog niet gemaakt.',
    action: 'Naar Vandaag',
    path: '/vandaag',
  },
} as const
