/** For each place that is not built yet: what comes, and what can be done now. */
export const comingText = {
  sleutelpersonen: {
    sentence:
      'De pool van sleutelpersonen, met talen, uren en betalingen, is nog niet gemaakt. U kunt hen nu al als mens in uw netwerk zetten.',
    action: 'Naar Netwerk',
    path: '/netwerk',
  },
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
