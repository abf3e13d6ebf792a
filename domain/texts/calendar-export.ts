/** Words of a calendar file, as Outlook shows them. */
export const calendarExportText = {
  event: 'bijeenkomst',
  events: 'bijeenkomsten',
  cancelled: (title: string) => `Geannuleerd: ${title}`,
  cancelledBecause: (reason: string) => `Geannuleerd: ${reason}`,
  online: 'Online',
  alsoOnline: (place: string) => (place === '' ? 'Ook online' : `${place}, ook online`),
} as const
