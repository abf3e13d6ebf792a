/** Words of Projecten. */
export const projectText = {
  title: 'Projecten',
  sub: (count: number) =>
    count === 1 ? '1 project' : `${count} projecten, uit bijlage 1 en van u zelf`,
  search: 'Zoek een project, organisatie of contact',
  grid: 'Projecten',
  column: {
    title: 'Project',
    content: 'Inhoud',
    meaning: 'Voor statushouders',
    who: 'Wie',
  },
  empty: 'Nog geen projecten. Schrijf op welke projecten statushouders verder helpen.',
  pick: 'Kies een project om te lezen waar het over gaat en wie u kunt vragen.',
  newProject: 'Nieuw project',
  fieldTitle: 'Project',
  fieldContent: 'Inhoud',
  fieldMeaning: 'Wat het betekent voor statushouders',
  organisations: 'Organisaties',
  contact: 'Contactpersoon',
  contactHint: 'Aan wie u het vraagt. Leeg: de contactpersoon van de organisatie.',
  contacts: 'Contactpersonen van de organisaties nu',
  noContacts: 'nog geen contactpersoon',
  titleNeeded: 'Een project heeft een naam nodig.',
  said: {
    added: (title: string) => `Project ‘${title}’ is toegevoegd.`,
    changed: (field: string) => `${field} is gewijzigd.`,
    archived: (title: string) => `Project ‘${title}’ is van de lijst gehaald.`,
  },
} as const
