import type { GemeenteId, ChainRoleId, PersonId } from '#domain/shared/ids'
import type { ImportRegion } from '#domain/import/import-region'
import type { KnownPerson } from '#domain/import/people-plan'
import type { Cell, SheetData } from '#domain/import/sheet-data'

/** A sheet of these rows, the first of them row 1. */
export function aSheet(
  rows: readonly (readonly Cell[])[],
  over: Partial<SheetData> = {},
): SheetData {
  return {
    name: 'Lijst',
    isHidden: false,
    hiddenColumns: [],
    rows: rows
      .map((cells, index) => ({ number: index + 1, isHidden: false, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
    ...over,
  }
}

export const gemeente = (id: string) => id as GemeenteId
export const role = (id: string) => id as ChainRoleId
export const person = (id: string) => id as PersonId

export const region: ImportRegion = {
  gemeenten: [
    ['GM0197', 'Aalten'],
    ['GM0222', 'Doetinchem'],
    ['GM1586', 'Oost Gelre'],
    ['GM1509', 'Oude IJsselstreek'],
    ['GM0294', 'Winterswijk'],
  ].map(([id = '', name = '']) => ({ id: gemeente(id), name })),
  chainRoles: [
    {
      id: role('consulent'),
      name: 'Gemeente / consulent inburgering',
      group: 'gemeente',
      synonyms: ['klantmanager', 'Gemeente'],
    },
    {
      id: role('beleid'),
      name: 'Beleidsmedewerker gemeente',
      group: 'gemeente',
      synonyms: ['beleidsmedewerker'],
    },
    {
      id: role('sociale-dienst'),
      name: 'Sociale dienst',
      group: 'gemeente',
      synonyms: ['Fijnder', 'STOER'],
    },
    { id: role('uwv'), name: 'UWV', group: 'werk', synonyms: ['UWV'] },
    { id: role('taalhuis'), name: 'Taalhuis', group: 'taal', synonyms: ['taalcoach'] },
  ],
}

/** Somebody the network knows; a test names what matters. */
export function aKnownPerson(over: Partial<KnownPerson> = {}): KnownPerson {
  return {
    personId: person('p1'),
    givenName: 'Fatima',
    tussenvoegsel: 'van den',
    familyName: 'Proefberg',
    email: 'fatima@voorbeeld.example',
    phone: '0314 11 22 33',
    organisationName: 'Taalhuis Doetinchem',
    functionName: 'taalcoach',
    chainRoleId: role('taalhuis'),
    gemeenteIds: [gemeente('GM0222')],
    ...over,
  }
}
