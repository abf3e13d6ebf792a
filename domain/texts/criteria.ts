import { askedOf } from '#domain/people/criteria'
import type { PeopleCriteria } from '#domain/people/criteria'
import { consentWord } from './privacy.ts'
import { subregionName } from './subregion.ts'

/** What the ids in criteria are called; an id that is gone is called `gone`. */
export type CriteriaNames = {
  readonly chainRole: (id: string) => string
  readonly gemeente: (id: string) => string
  readonly organisation: (id: string) => string
  readonly event: (id: string) => string
}

const months = (count: number) => (count === 1 ? '1 maand' : `${count} maanden`)
const or = (words: readonly string[]) => words.join(' of ')

type Word<Value> = (value: NonNullable<Value>, names: CriteriaNames) => string

const words: { readonly [Part in keyof PeopleCriteria]-?: Word<PeopleCriteria[Part]> } = {
  chainRoleIds: (ids, names) => or(ids.map(names.chainRole)),
  gemeenteIds: (ids, names) => `werkt voor ${or(ids.map(names.gemeente))}`,
  subregion: (subregion) => `werkt in ${subregionName[subregion]}`,
  organisationId: (id, names) => `werkt bij ${names.organisation(id)}`,
  search: (text) => `gevonden met ‘${text}’`,
  topic: (topic) => `was bij een bijeenkomst over ${topic}`,
  wasAt: (id, names) => `was bij ${names.event(id)}`,
  invitedTo: (id, names) => `uitgenodigd voor ${names.event(id)}`,
  noAnswerTo: (id, names) => `nog geen antwoord op ${names.event(id)}`,
  neverCame: () => 'uitgenodigd en nog nooit geweest',
  notInvitedForMonths: (count) => `niet gevraagd in ${months(count)}`,
  notSeenForMonths: (count) => `niet gezien in ${months(count)}`,
  withoutEmail: () => 'zonder e-mail',
  withoutOrganisation: () => 'zonder organisatie',
  withoutChainRole: () => 'zonder schakel',
  inPool: () => 'in de pool',
  wholeRegion: () => 'hele regio',
  consent: (purpose) => `met toestemming: ${consentWord[purpose].toLowerCase()}`,
}

/** The criteria as one sentence without a full stop: "Consulent, niet gevraagd in 6 maanden". */
export function criteriaSentence(criteria: PeopleCriteria, names: CriteriaNames): string {
  const asked = askedOf(criteria)
  const parts = (Object.keys(words) as (keyof PeopleCriteria)[]).flatMap((part) => {
    const value = asked[part]
    const word = words[part] as Word<unknown>
    return value === undefined ? [] : [word(value, names)]
  })
  const [first, ...others] = parts
  if (first === undefined) return 'Iedereen'
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ')
}
