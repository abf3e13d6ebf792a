/** The parts of Rapportage. */
export const reportTabsText = {
  label: 'Delen van Rapportage',
  tab: { report: 'Jaarrapport', exports: 'Exports', handover: 'Overdracht' },
} as const
