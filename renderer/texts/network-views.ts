/** The four ways to look at the network, in their order. */
export const networkViewsText = {
  show: 'Wat u ziet',
  view: {
    people: 'Mensen',
    organisations: 'Organisaties',
    conversations: 'Gesprekken',
    chain: 'Keten',
  },
} as const
