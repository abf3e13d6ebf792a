/** The parts of Sleutelpersonen: who is needed, who there is, what was worked and paid, how it is divided. */
export const poolTabsText = {
  label: 'Onderdelen van Sleutelpersonen',
  tab: { needs: 'Vragen', pool: 'Pool', hours: 'Uren', payments: 'Betalingen', load: 'Verdeling' },
} as const
