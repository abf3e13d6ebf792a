type Counts = { readonly written: number; readonly withoutDate: number }

function events(count: number): string {
  return count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`
}

/** Words around the file for Outlook and other calendars. */
export const calendarFileText = {
  done: (name: string, { written, withoutDate }: Counts) => {
    const left = withoutDate === 0 ? '' : ` ${events(withoutDate)} zonder datum niet meegenomen.`
    return `${name} is bewaard, met ${events(written)}.${left}`
  },
  hint: 'Veranderde er iets? Doe het nog eens: de agenda past de afspraak aan.',
  choice: 'Zet de keuze in Outlook',
} as const
