/** Words of a question to the pool that go into its message, or are kept with it. */
export const poolAskWords = {
  noLanguage: 'geen bepaalde taal',
  languages: (languages: readonly string[]) => languages.join(' en '),
  duration: (minutes: number) =>
    `${(minutes / 60).toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`,
  /** What she read of the limits and went on with. */
  limitNote: (facts: readonly string[]) => facts.map((fact) => `${fact}.`).join(' '),
  /** Why a guest of the waiting list is on the list; it also says where they go back to. */
  wasWaiting: 'sleutelpersoon, stond op de wachtlijst',
} as const
