/** The parts of Plan van aanpak. */
export const planTabsText = {
  label: 'Delen van Plan van aanpak',
  tab: {
    actions: 'Acties',
    planning: 'Planning',
    indicators: 'Indicatoren',
    agreements: 'Afspraken',
    consultations: 'Overleggen',
    projects: 'Projecten',
    communication: 'Communicatie',
    background: 'Het plan',
  },
} as const
