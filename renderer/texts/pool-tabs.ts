/** The four parts of Sleutelpersonen: who is needed, who there is, what was worked, what is paid. */
export const poolTabsText = {
  label: 'Onderdelen van Sleutelpersonen',
  tab: { needs: 'Vragen', pool: 'Pool', hours: 'Uren', payments: 'Betalingen' },
} as const
