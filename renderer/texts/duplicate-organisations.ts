import type {
  DuplicateOrganisationSide,
  OrganisationReason,
} from '#domain/contract/duplicate-organisations'

const likeness: Record<OrganisationReason['nameLikeness'], string> = {
  same: 'zelfde naam',
  'same-but-kind': 'zelfde naam, op een woord als ‘gemeente’ na',
  'typing-slip': 'naam met een tikfout',
  part: 'deel van de naam',
}

const shared: Record<OrganisationReason['shared'], string | null> = {
  email: 'zelfde e-mailadres',
  phone: 'zelfde telefoonnummer',
  chainRole: 'zelfde rol in de keten',
  gemeente: 'zelfde gemeente',
  'name-only': null,
}

const field: Record<keyof DuplicateOrganisationSide['values'], string> = {
  name: 'Naam',
  chainRole: 'Rol in de keten',
  email: 'E-mail',
  phone: 'Telefoon',
}

/** "3 mensen, 1 gesprek": only what there is. */
function historyWords({ people, conversations }: DuplicateOrganisationSide['history']): string {
  const words = [
    people === 0 ? null : `${people} ${people === 1 ? 'mens' : 'mensen'}`,
    conversations === 0
      ? null
      : `${conversations} ${conversations === 1 ? 'gesprek' : 'gesprekken'}`,
  ]
  return words.filter((word) => word !== null).join(', ') || 'Nog niets'
}

/** Words of the page where two organisations become one. */
export const duplicateOrganisationsText = {
  show: 'Wat u bekijkt',
  kinds: { people: 'Mensen', organisations: 'Organisaties' },
  sub: (pairs: number) =>
    pairs === 1
      ? '1 paar dat misschien één organisatie is'
      : `${pairs} paren die misschien één organisatie zijn`,
  empty:
    'Er staat geen organisatie dubbel in. Schakel kijkt naar de naam, de rol in de keten en de gemeente, ook na een tikfout en zonder woorden als ‘stichting’.',
  chosenByHand: 'Zelf gekozen. Schakel ziet geen reden dat dit één organisatie is.',
  movesAlong:
    'Wie er werkt, de gemeenten en de gesprekken van beide staan daarna bij één organisatie. De naam die weggaat, blijft bekend: een lijst met die naam komt bij deze organisatie terecht.',
  apart: 'Is een andere organisatie',
  saidApart: (one: string, other: string) =>
    `${one} en ${other} zijn twee organisaties. Schakel vraagt het niet meer.`,
  keysHint: 'Toetsen: pijltjes kiezen een paar, 1 of 2 kiest een kant, Enter voegt samen.',
  merged: (name: string) => `${name} is nu één organisatie.`,
  reason: ({ nameLikeness, shared: fact }: OrganisationReason) =>
    [likeness[nameLikeness], shared[fact]].filter((part) => part !== null).join(' · '),
  field,
  gemeenten: 'Werkt in',
  gemeentenStay: 'De gemeenten van beide blijven.',
  history: 'Wat er is',
  historyWords,
} as const
