import type { FormGround } from '#domain/forms/form-ground'
import type { KnownPerson } from '#domain/import/people-plan'
import type { Cell } from '#domain/import/sheet-data'
import { aKnownPerson, person, region } from '../import/a-sheet.ts'

/** Somebody of the network by name and organisation. */
export function someone(id: string, name: string, over: Partial<KnownPerson> = {}): KnownPerson {
  const [givenName = '', ...family] = name.split(' ')
  return aKnownPerson({
    ...{ personId: person(id), givenName, tussenvoegsel: null, familyName: family.join(' ') },
    ...{ email: null, phone: null, functionName: null, chainRoleId: null, gemeenteIds: [] },
    organisationName: 'Taalhuis Voorbeeld',
    ...over,
  })
}

/** A ground in which these people are invited; marks are the text itself. */
export function groundOf(
  invited: readonly KnownPerson[],
  over: Partial<FormGround> = {},
): FormGround {
  const ids = new Set(invited.map(({ personId }) => personId))
  return {
    ...{ region, people: invited, isInvited: (personId) => ids.has(personId) },
    ...{ answeredAt: new Map(), readBefore: new Map(), markOf: (text) => text },
    ...over,
  }
}

export const headings = [
  'Tijdstempel',
  'Wat is uw naam?',
  'Namens welke organisatie komt u?',
  'Komt u?',
  'Heeft u een tolk nodig?',
  'Dieetwensen',
  'Welke workshop?',
] as const

/** A row under those headings. */
export function answerRow(
  name: string,
  coming: string,
  over: Partial<Record<'at' | 'org' | 'language' | 'diet' | 'session', string>> = {},
): Cell[] {
  return [
    over.at ?? '14-1-2025 10:12:33',
    ...[name, over.org ?? 'Taalhuis Voorbeeld', coming],
    ...[over.language ?? 'Nee', over.diet ?? '', over.session ?? ''],
  ]
}
